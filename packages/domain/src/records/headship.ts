export const headshipCapacities = ['head', 'officer-in-charge'] as const;
export type HeadshipCapacity = (typeof headshipCapacities)[number];

/** The office of head of entity, held by a person between two dates (the last day included). */
export type Headship = {
  readonly id: string;
  readonly entityId: string;
  readonly personId: string;
  readonly capacity: HeadshipCapacity;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly documentReference: string;
  readonly recordedById: string | null;
  readonly recordedAt: Date;
  readonly confirmedById: string | null;
  readonly confirmedAt: Date | null;
  readonly rejectedAt: Date | null;
  /** When whoever took office had read what they inherit (1.1 (c)). */
  readonly inheritedAt?: Date | null;
  /** When the import that brought it was undone: it counts as rejected, and has left the lists. */
  readonly undoneAt?: Date | null;
  readonly version: number;
};

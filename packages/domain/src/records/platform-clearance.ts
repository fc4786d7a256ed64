/** What a platform is cleared for before accounts are opened on it (CEB report 2020, paragraph 29). */
export const clearanceKinds = ['legal', 'data-protection', 'security'] as const;
export type ClearanceKind = (typeof clearanceKinds)[number];

/** One clearance of one platform: given by two people on a document, or found in use when clearances were introduced. */
export type PlatformClearance = {
  readonly id: string;
  readonly platform: string;
  readonly kind: ClearanceKind;
  readonly clearedOn: string;
  /** The last day on which it counts; null: until it is withdrawn. */
  readonly validUntil: string | null;
  readonly documentReference: string;
  readonly proposedById: string | null;
  readonly clearedById: string | null;
  readonly recordedAt: Date;
  /** Withdrawn, or replaced by a later one. */
  readonly endedAt: Date | null;
  readonly endedReason: string | null;
};

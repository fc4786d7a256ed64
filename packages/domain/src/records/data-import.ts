export const dataImportKinds = ['accounts', 'entities', 'headships'] as const;
export type DataImportKind = (typeof dataImportKinds)[number];

/** Why the work of an import stopped: of whoever it acts for. */
export const importStops = ['departed', 'locked-out', 'without-right'] as const;
export type ImportStop = (typeof importStops)[number];

/** A table that came as a file: what it says, who brought it, and how far its import is. */
export type DataImport = {
  readonly id: string;
  readonly kind: DataImportKind;
  /** Whose register it fills; none: several entities', which only DGC may. */
  readonly entityId: string | null;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedById: string | null;
  readonly uploadedAt: Date;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly header: readonly string[];
  readonly rowCount: number;
  /** For each column of the file the field that it fills; empty: it is left out. */
  readonly mapping: readonly string[];
  readonly checkAskedAt: Date | null;
  readonly checkedAt: Date | null;
  readonly checkedRows: number;
  readonly newCount: number;
  readonly sameCount: number;
  readonly differentCount: number;
  readonly faultyCount: number;
  readonly startedAt: Date | null;
  readonly startedById: string | null;
  /** As whom it acts, once the request that started it is over. */
  readonly actingLabel: string;
  readonly actingRoles: readonly string[];
  /** The last row that was dealt with: where a process that takes over goes on. */
  readonly reached: number;
  readonly addedCount: number;
  readonly finishedAt: Date | null;
  /** When whoever it acts for was found to have lost the right; somebody who has it goes on, or takes it back. */
  readonly stoppedAt: Date | null;
  readonly stoppedBecause: ImportStop | null;
  readonly undoAskedAt: Date | null;
  readonly undoAskedById: string | null;
  readonly undoReason: string | null;
  readonly undoneAt: Date | null;
  readonly undoneCount: number;
  readonly keptCount: number;
  readonly version: number;
};

/** `different`: what the row is about is registered already and says something else; an import changes nothing of it. */
export const importRowStates = ['new', 'same', 'different', 'faulty'] as const;
export type ImportRowState = (typeof importRowStates)[number];

/** Why a cell is not taken, and in which column of the file it stands. */
export type ImportFault = {
  readonly column: number | null;
  readonly columnKey: string | null;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
};

export type ImportRow = {
  readonly id: string;
  readonly importId: string;
  /** As the file numbers it. */
  readonly number: number;
  readonly state: ImportRowState;
  readonly label: string;
  readonly plan: unknown;
  readonly faults: readonly ImportFault[];
  /** What the row added or is about, by the kind of its import. */
  readonly accountId: string | null;
  readonly entityId: string | null;
  readonly headshipId: string | null;
  readonly addedAt: Date | null;
  readonly undoneAt: Date | null;
  /** When accounts that look like the one that it added were searched for. */
  readonly searchedAt: Date | null;
  /** Why the undoing of the import left it. */
  readonly keptBecause: string | null;
};

/** An e-mail address finds a person; that it is this person somebody has to say. */
export type ImportProposal = {
  readonly id: string;
  readonly importId: string;
  readonly email: string;
  readonly personId: string;
  readonly rowCount: number;
  readonly confirmedAt: Date | null;
  readonly confirmedById: string | null;
  readonly rejectedAt: Date | null;
};

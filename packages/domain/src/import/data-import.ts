import { accept, refuse, type Accepted, type Decision } from '../decision.ts';
import type { RegisterEvent } from '../records/audit.ts';
import type { DataImport, ImportStop } from '../records/data-import.ts';

export const importStates = [
  'uploaded',
  'checking',
  'checked',
  'running',
  'stopped',
  'done',
  'undoing',
  'undone',
] as const;
export type ImportState = (typeof importStates)[number];

type ImportFacts = Pick<
  DataImport,
  'checkAskedAt' | 'checkedAt' | 'startedAt' | 'stoppedAt' | 'finishedAt' | 'undoAskedAt' | 'undoneAt'
>;

const beforeItsStart = ({ checkAskedAt, checkedAt }: ImportFacts): ImportState => {
  if (checkedAt) return 'checked';
  return checkAskedAt ? 'checking' : 'uploaded';
};

const sinceItsStart = (facts: ImportFacts): ImportState => {
  if (facts.undoneAt) return 'undone';
  if (facts.undoAskedAt) return 'undoing';
  if (facts.finishedAt) return 'done';
  return facts.stoppedAt ? 'stopped' : 'running';
};

export const importState = (facts: ImportFacts): ImportState =>
  facts.startedAt ? sinceItsStart(facts) : beforeItsStart(facts);

/** Who acts on it: kept, since the work goes on when their request is over. */
export type Acting = {
  readonly by: string | null;
  readonly label: string;
  readonly roles: readonly string[];
  readonly now: Date;
};

const eventOf = (type: string, { id, entityId }: DataImport): RegisterEvent => ({
  type,
  subject: { kind: 'import', id },
  entityId,
});

const nothingChecked = {
  checkedAt: null,
  checkedRows: 0,
  newCount: 0,
  sameCount: 0,
  differentCount: 0,
  faultyCount: 0,
};

/** A try without a trace in the register; as often as the mapping changes, until it is started. */
export const checkImport = (given: DataImport, mapping: readonly string[], acting: Acting): Decision<DataImport> => {
  const state = importState(given);
  if (state === 'checking') return refuse('import-busy');
  if (given.startedAt) return refuse('import-already-started');
  if (mapping.length !== given.header.length) return refuse('mapping-length', { field: 'mapping' });
  const named = mapping.filter((key) => key !== '');
  if (new Set(named).size < named.length) return refuse('mapping-column-twice', { field: 'mapping' });
  return accept(
    { ...given, ...nothingChecked, mapping, checkAskedAt: acting.now, version: given.version + 1 },
    eventOf('import-check-asked', given),
  );
};

const notStopped = { stoppedAt: null, stoppedBecause: null };

const begun = (given: DataImport, acting: Acting): DataImport => ({
  ...given,
  ...notStopped,
  startedAt: acting.now,
  startedById: acting.by,
  actingLabel: acting.label,
  actingRoles: acting.roles,
  version: given.version + 1,
});

/** Begins what the dry run found, or goes on in somebody else's name where it stopped. */
export const startImport = (given: DataImport, acting: Acting): Decision<DataImport> => {
  const goesOn = importState(given) === 'stopped';
  if (given.startedAt && !goesOn) return refuse('import-already-started');
  if (!goesOn && importState(given) !== 'checked') return refuse('import-not-checked');
  if (!goesOn && given.newCount === 0) return refuse('import-nothing-new');
  // Whoever prepared the file would else be free to confirm what another recorded from it (1.1 (c)).
  if (given.kind === 'headships' && acting.by !== given.uploadedById) return refuse('import-of-another');
  return accept(begun(given, acting), eventOf(goesOn ? 'import-resumed' : 'import-started', given));
};

/** What is done stays done and listed. A taking back that stopped is as if nobody had asked for it. */
export const stopImport = (given: DataImport, because: ImportStop, now: Date): Accepted<DataImport> =>
  accept(
    {
      ...given,
      undoAskedAt: null,
      undoAskedById: null,
      undoReason: null,
      stoppedAt: now,
      stoppedBecause: because,
      version: given.version + 1,
    },
    { ...eventOf('import-stopped', given), changes: [{ field: 'because', before: null, after: because }] },
  );

/** Whole, and only when nobody works on it: what was decided on since stays. */
export const undoImport = (given: DataImport, reason: string, acting: Acting): Decision<DataImport> => {
  const state = importState(given);
  if (state === 'undone' || state === 'undoing') return refuse('import-already-undone');
  if (state !== 'done' && state !== 'stopped') return refuse('import-not-done');
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  return accept(
    {
      ...given,
      ...notStopped,
      undoAskedAt: acting.now,
      undoAskedById: acting.by,
      undoReason: reason.trim(),
      actingLabel: acting.label,
      actingRoles: acting.roles,
      version: given.version + 1,
    },
    { ...eventOf('import-undo-asked', given), reason: reason.trim() },
  );
};

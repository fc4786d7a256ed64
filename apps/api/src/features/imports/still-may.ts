import { stopImport, type DataImport, type ImportStop } from '@mandat/domain';
import type { Action } from '@mandat/policies';
import type { Transaction } from '../../platform/database/database.ts';
import { recordEvents, type Who } from '../audit/audit.repository.ts';
import { absenceOf, lockPeople } from '../people/standing.repository.ts';
import { mayImport } from './import-subject.ts';
import { saveImport } from './import.repository.ts';
import { importerNow } from './importer.repository.ts';

type Asked = { readonly personId: string | null; readonly at: Date | null; readonly action: Action };

/** Whoever asked for what is being done last. */
const askedOf = (given: DataImport): Asked =>
  given.undoAskedAt === null
    ? { personId: given.startedById, at: given.startedAt, action: 'import:start' }
    : { personId: given.undoAskedById, at: given.undoAskedAt, action: 'import:undo' };

const whyNot = async (tx: Transaction, given: DataImport, now: Date): Promise<ImportStop | null> => {
  const { personId, at, action } = askedOf(given);
  if (personId === null) return 'without-right';
  // A signal about them waits until this batch is in, or has been applied.
  await lockPeople(tx, [personId]);
  const absence = await absenceOf(tx, personId);
  if (absence) return absence;
  const actor = await importerNow(tx, given, { personId, at, now });
  return mayImport({ actor }, action, given) ? null : 'without-right';
};

/** Read again with every batch: what somebody might do when they began they may have lost since. */
export const stillMay = async (tx: Transaction, given: DataImport, who: Who): Promise<boolean> => {
  const because = await whyNot(tx, given, who.now);
  if (because === null) return true;
  const { next, events } = stopImport(given, because, who.now);
  await saveImport(tx, next);
  await recordEvents(tx, who, events);
  return false;
};

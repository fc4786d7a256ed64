import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { tellTime } from '../../platform/database/tell-time.ts';
import { recordMany } from '../audit/record-many.repository.ts';
import { whoActs } from './acting.ts';
import { lockImport, saveImport } from './import.repository.ts';
import type { Work } from './run-import.ts';
import { stillMay } from './still-may.ts';
import { takeBack } from './undo-kinds.ts';

const undoIn = async (tx: Transaction, id: string, { world }: Work): Promise<void> => {
  const given = await lockImport(tx, id);
  if (!given?.undoAskedAt || given.undoneAt) return;
  const who = whoActs(given, world);
  if (!(await stillMay(tx, given, who))) return;
  await tellTime(sqlOf(tx), who.now);
  const { events, kept } = await takeBack[given.kind](tx, given, who.now);
  const { undoReason: reason, entityId } = given;
  const subject = { kind: 'import' as const, id };
  const changes = [
    { field: 'undone', before: null, after: events.length },
    { field: 'kept', before: null, after: kept },
  ];
  await recordMany(tx, who, [...events, { type: 'import-undone', subject, entityId, reason, changes }]);
  await saveImport(tx, {
    ...given,
    undoneAt: who.now,
    undoneCount: events.length,
    keptCount: kept,
    version: given.version + 1,
  });
};

/** Whole in one transaction: nobody ever sees half an import. */
export const runUndo = (work: Work, id: string): Promise<void> =>
  work.database.transaction((tx) => undoIn(tx, id, work));

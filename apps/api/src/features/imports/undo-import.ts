import { accept, undoImport as decide, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { actingOf } from './acting.ts';
import { openImport } from './import-subject.ts';
import { addImportJob, saveImport } from './import.repository.ts';

export type UndoImportInput = { readonly id: string; readonly version: number; readonly reason: string };

const undoIn = async (tx: Transaction, context: Context, input: UndoImportInput): Promise<Decision<Written>> => {
  const opened = await openImport(tx, context, { ...input, action: 'import:undo' });
  if (!opened.ok) return opened;
  const decision = decide(opened.found, input.reason, actingOf(context));
  if (!decision.ok) return decision;
  await saveImport(tx, decision.next);
  await addImportJob(tx, 'undo-import', input.id);
  return accept({ id: input.id }, ...decision.events);
};

/** Takes a whole import back, but for what was decided on since (1.1 (b)). */
export const undoImport = (context: Context, input: UndoImportInput): Promise<Decision<Written>> =>
  write(context, { name: 'undoImport', input }, (tx) => undoIn(tx, context, input));

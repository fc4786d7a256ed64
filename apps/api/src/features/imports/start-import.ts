import { accept, startImport as decide, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { actingOf } from './acting.ts';
import { openImport } from './import-subject.ts';
import { addImportJob, saveImport } from './import.repository.ts';

export type StartImportInput = { readonly id: string; readonly version: number };

const startIn = async (tx: Transaction, context: Context, input: StartImportInput): Promise<Decision<Written>> => {
  const opened = await openImport(tx, context, { ...input, action: 'import:start' });
  if (!opened.ok) return opened;
  const decision = decide(opened.found, actingOf(context));
  if (!decision.ok) return decision;
  await saveImport(tx, decision.next);
  await addImportJob(tx, 'run-import', input.id);
  return accept({ id: input.id }, ...decision.events);
};

/** What the dry run found new enters the register, in batches that follow the request. */
export const startImport = (context: Context, input: StartImportInput): Promise<Decision<Written>> =>
  write(context, { name: 'startImport', input }, (tx) => startIn(tx, context, input));

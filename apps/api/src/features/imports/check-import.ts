import { accept, checkImport as decide, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { actingOf } from './acting.ts';
import { mappingFault } from './mapping.ts';
import { openImport } from './import-subject.ts';
import { addImportJob, rememberMapping, saveImport } from './import.repository.ts';

export type CheckImportInput = {
  readonly id: string;
  readonly version: number;
  readonly mapping: readonly string[];
};

const checkIn = async (tx: Transaction, context: Context, input: CheckImportInput): Promise<Decision<Written>> => {
  const opened = await openImport(tx, context, { ...input, action: 'import:check' });
  if (!opened.ok) return opened;
  const fault = mappingFault(opened.found, input.mapping);
  if (fault) return fault;
  const decision = decide(opened.found, input.mapping, actingOf(context));
  if (!decision.ok) return decision;
  await saveImport(tx, decision.next);
  await rememberMapping(tx, decision.next, context.now);
  await addImportJob(tx, 'check-import', input.id);
  return accept({ id: input.id }, ...decision.events);
};

/** A dry run: what each row would do is said, and nothing is done. */
export const checkImport = (context: Context, input: CheckImportInput): Promise<Decision<Written>> =>
  write(context, { name: 'checkImport', input }, (tx) => checkIn(tx, context, input));

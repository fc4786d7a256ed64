import { accept, refuse, removeEvidenceFile as remove, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { saveAccount } from '../accounts/account.repository.ts';
import { openAccount } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findAssessment } from '../criteria/criteria.repository.ts';
import { filesOf, findEvidenceFile, saveFile } from './evidence.repository.ts';

export type RemoveInput = { readonly id: string };

const removeIn = async (tx: Transaction, context: Context, input: RemoveInput): Promise<Decision<Written>> => {
  const file = await findEvidenceFile(tx, input.id);
  const found = file && (await findAssessment(tx, file.assessmentId));
  if (!found) return refuse('not-found');
  const opened = await openAccount(tx, context, { id: found.accountId, action: 'account:assess' });
  if (!opened.ok) return opened;
  const { account } = opened;
  const assessment = (await findAssessment(tx, found.id)) ?? found;
  const files = await filesOf(tx, assessment.id);
  const decision = remove({ account, assessment, files }, files.find(({ id }) => id === file.id) ?? file, context.now);
  if (!decision.ok) return decision;
  await saveFile(tx, decision.next);
  await saveAccount(tx, { ...account, version: account.version + 1 }, context.now);
  return accept({ id: account.id }, ...decision.events);
};

/** Takes a file out of the version that is still open; what went to the head keeps its files. */
export const removeEvidenceFile = (context: Context, input: RemoveInput): Promise<Decision<Written>> =>
  write(context, { name: 'removeEvidenceFile', input }, (tx) => removeIn(tx, context, input));

import { accept, type Account, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { saveAccount } from '../accounts/account.repository.ts';
import {
  assessmentSaved,
  changesNothing,
  faultIn,
  openVersion,
  saveAnswers,
  type AnswerInput,
} from './assessment-version.repository.ts';
import { latestAssessmentOf, saveAssessmentRow } from './criteria.repository.ts';

/**
 * A re-assessment of what is in use (3.2): what differs becomes the next version, finished at once, so that whoever decides
 * meanwhile never rests on half of one. Said again as it was, the version in force stays.
 */
export const reassess = async (
  tx: Transaction,
  context: Context,
  of: { readonly account: Account; readonly answers: readonly AnswerInput[] },
): Promise<Decision<{ readonly assessmentId: string | null }>> => {
  const { account, answers } = of;
  const fault = faultIn(answers);
  if (fault) return fault;
  const input = { accountId: account.id, answers };
  const latest = await latestAssessmentOf(tx, account.id);
  if (await changesNothing(tx, input)) return accept({ assessmentId: latest?.id ?? null });
  const version = await openVersion(tx, context, account.id);
  const changes = await saveAnswers(tx, version, input);
  await saveAssessmentRow(tx, { ...version.assessment, completedAt: context.now });
  await saveAccount(tx, { ...account, version: account.version + 1 }, context.now);
  return accept({ assessmentId: version.assessment.id }, assessmentSaved(account, changes));
};

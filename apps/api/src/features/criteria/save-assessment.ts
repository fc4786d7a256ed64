import { accept, isLive, refuse, type Account, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { saveAccount } from '../accounts/account.repository.ts';
import { openAccount } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import {
  assessmentSaved,
  changesNothing,
  faultIn,
  openVersion,
  saveAnswers,
  type AnswersInput,
} from './assessment-version.repository.ts';
import { latestAssessmentOf } from './criteria.repository.ts';

export type SaveAssessmentInput = AnswersInput & { readonly version: number };

/** Without an answer it opens a version, for the files that come to it; the audit says that it began. */
const openIn = async (tx: Transaction, context: Context, account: Account): Promise<Decision<Written>> => {
  const latest = await latestAssessmentOf(tx, account.id);
  if (latest && !latest.completedAt) return accept({ id: account.id });
  const { assessment } = await openVersion(tx, context, account.id);
  const begun = { field: 'assessment', before: latest?.number ?? null, after: assessment.number };
  return accept({ id: account.id }, assessmentSaved(account, [begun]));
};

const saveIn = async (tx: Transaction, context: Context, input: SaveAssessmentInput): Promise<Decision<Written>> => {
  const wanted = { id: input.accountId, version: input.version, action: 'account:assess' as const };
  const opened = await openAccount(tx, context, wanted);
  if (!opened.ok) return opened;
  const { account } = opened;
  if (account.submittedAt || account.authorizedAt || !isLive(account)) return refuse('request-not-open');
  const fault = faultIn(input.answers);
  if (fault) return fault;
  if (input.answers.length === 0) return openIn(tx, context, account);
  if (await changesNothing(tx, input)) return accept({ id: account.id });
  const changes = await saveAnswers(tx, await openVersion(tx, context, account.id), input);
  await saveAccount(tx, { ...account, version: account.version + 1 }, context.now);
  return accept({ id: account.id }, assessmentSaved(account, changes));
};

export const saveAssessment = (context: Context, input: SaveAssessmentInput): Promise<Decision<Written>> =>
  write(context, { name: 'saveAssessment', input }, (tx) => saveIn(tx, context, input));

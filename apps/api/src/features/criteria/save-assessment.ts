import {
  accept,
  changesOf,
  criterionNames,
  isLive,
  refuse,
  type Account,
  type Assessment,
  type CriterionAnswer,
  type CriterionName,
  type Decision,
  type Evidence,
  type FieldChange,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { saveAccount } from '../accounts/account.repository.ts';
import { openAccount } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { filesOf, insertFiles } from '../evidence/evidence.repository.ts';
import {
  answersOf,
  insertAnswers,
  insertAssessment,
  latestAssessmentOf,
  saveAnswer,
  wholeAnswersOf,
} from './criteria.repository.ts';

export type AnswerInput = {
  readonly criterion: CriterionName;
  readonly met?: boolean | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly strategy?: string | null;
};
export type SaveAssessmentInput = {
  readonly accountId: string;
  readonly version: number;
  readonly answers: readonly AnswerInput[];
};

const isLink = (url: string): boolean => /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url);

const faultIn = (answers: readonly AnswerInput[]) => {
  const named = new Set(answers.map(({ criterion }) => criterion));
  if (named.size < answers.length) return refuse('criterion-twice', { field: 'answers' });
  const stray = answers.findIndex(({ criterion, strategy }) => criterion !== 'purpose' && strategy?.trim());
  if (stray >= 0) return refuse('strategy-elsewhere', { field: `answers.${stray}.strategy` });
  const bad = answers.find(({ evidence }) => evidence.some(({ url }) => url !== null && !isLink(url)));
  return bad ? refuse('evidence-link', { field: `criteria.${bad.criterion}` }) : null;
};

type Version = { readonly assessment: Assessment; readonly answers: readonly CriterionAnswer[] };

const emptyAnswers = (context: Context, assessmentId: string, before: readonly CriterionAnswer[]) =>
  criterionNames.map((criterion): CriterionAnswer => {
    const copied = before.find((each) => each.criterion === criterion);
    const blank = { criterion, met: null, reason: '', evidence: [], strategy: null };
    return { ...blank, ...copied, id: context.world.newId(), assessmentId };
  });

/** The next version begins with the files of the last, which keeps its own. */
const carryFilesOn = async (
  tx: Transaction,
  context: Context,
  versions: { readonly from: string; readonly to: string },
): Promise<void> => {
  const files = (await filesOf(tx, versions.from)).filter(({ removedAt }) => !removedAt);
  await insertFiles(
    tx,
    files.map((file) => ({ ...file, id: context.world.newId(), assessmentId: versions.to })),
  );
};

/** The version that is still open, or the next one, which starts from the last: finished versions never change. */
const openVersion = async (tx: Transaction, context: Context, accountId: string): Promise<Version> => {
  const latest = await latestAssessmentOf(tx, accountId);
  if (latest && !latest.completedAt) {
    return { assessment: latest, answers: await wholeAnswersOf(tx, latest.id, context.world.newId) };
  }
  const before = latest ? await answersOf(tx, latest.id) : [];
  const assessment: Assessment = {
    id: context.world.newId(),
    accountId,
    number: (latest?.number ?? 0) + 1,
    assessedById: context.actor.personId,
    startedAt: context.now,
    completedAt: null,
  };
  const answers = emptyAnswers(context, assessment.id, before);
  await insertAssessment(tx, assessment);
  await insertAnswers(tx, answers);
  if (latest) await carryFilesOn(tx, context, { from: latest.id, to: assessment.id });
  return { assessment, answers };
};

/** A client that knows nothing of strategies leaves them as they are. */
const editOf = (given: AnswerInput, before: CriterionAnswer) => ({
  met: given.met ?? null,
  reason: given.reason.trim(),
  evidence: given.evidence,
  strategy: given.strategy === undefined ? before.strategy : given.strategy?.trim() || null,
});

const saveAnswers = async (tx: Transaction, version: Version, input: SaveAssessmentInput): Promise<FieldChange[]> => {
  const changes: FieldChange[] = [];
  for (const given of input.answers) {
    const before = version.answers.find(({ criterion }) => criterion === given.criterion);
    if (!before) continue;
    const edit = editOf(given, before);
    const changed = changesOf(before, edit);
    if (changed.length > 0) await saveAnswer(tx, { ...before, ...edit });
    changes.push(...changed.map((change) => ({ ...change, field: `criteria.${given.criterion}.${change.field}` })));
  }
  return changes;
};

/** Saved again as it was, nothing happens: a version is opened by what differs, and the audit says by what. */
const changesNothing = async (tx: Transaction, input: SaveAssessmentInput): Promise<boolean> => {
  const latest = await latestAssessmentOf(tx, input.accountId);
  const before = latest ? await answersOf(tx, latest.id) : [];
  return input.answers.every((given) => {
    const blank = {
      id: '',
      assessmentId: '',
      criterion: given.criterion,
      met: null,
      reason: '',
      evidence: [],
      strategy: null,
    };
    const was = before.find(({ criterion }) => criterion === given.criterion) ?? blank;
    return changesOf(was, editOf(given, was)).length === 0;
  });
};

const eventOf = (account: Account, changes: readonly FieldChange[]) => ({
  type: 'assessment-saved',
  subject: { kind: 'account' as const, id: account.id },
  accountId: account.id,
  entityId: account.entityId,
  changes,
});

/** Without an answer it opens a version, for the files that come to it; the audit says that it began. */
const openIn = async (tx: Transaction, context: Context, account: Account): Promise<Decision<Written>> => {
  const latest = await latestAssessmentOf(tx, account.id);
  if (latest && !latest.completedAt) return accept({ id: account.id });
  const { assessment } = await openVersion(tx, context, account.id);
  const begun = { field: 'assessment', before: latest?.number ?? null, after: assessment.number };
  return accept({ id: account.id }, eventOf(account, [begun]));
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
  return accept({ id: account.id }, eventOf(account, changes));
};

export const saveAssessment = (context: Context, input: SaveAssessmentInput): Promise<Decision<Written>> =>
  write(context, { name: 'saveAssessment', input }, (tx) => saveIn(tx, context, input));

import {
  changesOf,
  criterionNames,
  refuse,
  type Account,
  type Assessment,
  type CriterionAnswer,
  type CriterionName,
  type Evidence,
  type FieldChange,
  type RegisterEvent,
  type Refusal,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
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
/** The answers that somebody gives to the criteria of an account; those left out stay as they are. */
export type AnswersInput = { readonly accountId: string; readonly answers: readonly AnswerInput[] };

const isLink = (url: string): boolean => /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url);

export const faultIn = (answers: readonly AnswerInput[]): Refusal | null => {
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
export const openVersion = async (tx: Transaction, context: Context, accountId: string): Promise<Version> => {
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

export const saveAnswers = async (tx: Transaction, version: Version, input: AnswersInput): Promise<FieldChange[]> => {
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
export const changesNothing = async (tx: Transaction, input: AnswersInput): Promise<boolean> => {
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

export const assessmentSaved = (account: Account, changes: readonly FieldChange[]): RegisterEvent => ({
  type: 'assessment-saved',
  subject: { kind: 'account', id: account.id },
  accountId: account.id,
  entityId: account.entityId,
  changes,
});

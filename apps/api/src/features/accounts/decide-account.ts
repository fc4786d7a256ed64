import {
  authorizeAccount as authorize,
  maintainAccount as maintain,
  readQuestions,
  refuseAccount as refuseIt,
  sendBackAccount as sendBack,
  settings,
  withdrawAccount as withdraw,
  type Decision,
  type DecisionKind,
  type Refusal,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { authorizeNominated, inEntity } from '../authorizations/grant.repository.ts';
import { tellThoseAlike } from '../overlaps/found-since.repository.ts';
import { lockedClearanceFault } from '../platforms/clearance.repository.ts';
import { answerReview } from '../reviews/answer-review.repository.ts';
import { lockPeople } from '../people/standing.repository.ts';
import { caseOf, nominationsOf } from './account.repository.ts';
import { askToEnd } from './ask-to-end.repository.ts';
import { keepDecision, makeReady, type DecideInput, type Ready } from './make-ready.ts';
import { insertQuestions } from './question.repository.ts';
import { recordAndTell } from './tell-decision.ts';
import { withdrawalsFault } from './withdrawals.repository.ts';

type Decide = (tx: Transaction, context: Context, input: DecideInput) => Promise<Decision<Written>>;

/** A clearance may have gone since the request; an account that exists already is not opened by this. */
const unclearedFault = async (tx: Transaction, { account, clock }: Ready): Promise<Refusal | null> =>
  account.requestKind === 'new' ? lockedClearanceFault(sqlOf(tx), account.platform, clock.now) : null;

const authorizeIn: Decide = async (tx, context, input) => {
  // Who is named becomes an official by this: they are locked first, as everywhere.
  const named = await nominationsOf(tx, input.id);
  await lockPeople(
    tx,
    named.map(({ personId }) => personId),
  );
  const ready = await makeReady(tx, context, { ...input, action: 'account:authorize' });
  if (!ready.ok) return ready;
  const uncleared = await unclearedFault(tx, ready);
  if (uncleared) return uncleared;
  const study = await caseOf(tx, input.id);
  const deciding = { ...ready.deciding, assessmentId: study.assessmentId };
  const decision = authorize(ready.account, { study, deciding }, ready.clock);
  if (!decision.ok) return decision;
  await keepDecision(tx, context, decision.next);
  const people = await authorizeNominated(tx, context, { nominations: study.nominations, decider: ready.decider });
  if (!people.ok) return people;
  const alike = await tellThoseAlike(tx, context, input.id);
  return {
    ok: true,
    next: { id: input.id },
    events: [...decision.events, ...inEntity(people.events, ready.account.entityId), ...alike],
  };
};

const refuseIn: Decide = async (tx, context, input) => {
  const ready = await makeReady(tx, context, { ...input, action: 'account:refuse' });
  if (!ready.ok) return ready;
  const decision = refuseIt(ready.account, ready.deciding, ready.clock);
  if (!decision.ok) return decision;
  await keepDecision(tx, context, decision.next);
  return { ok: true, next: { id: input.id }, events: decision.events };
};

const sendBackIn: Decide = async (tx, context, input) => {
  const ready = await makeReady(tx, context, { ...input, action: 'account:send-back' });
  if (!ready.ok) return ready;
  const limits = { questions: settings.questionsSentBack, length: settings.questionLength };
  const asked = readQuestions(input.questions ?? [], limits);
  if (!asked.ok) return asked;
  const decision = sendBack(ready.account, ready.deciding, ready.clock);
  if (!decision.ok) return decision;
  await keepDecision(tx, context, decision.next);
  const questions = asked.texts.map((text, at) => ({
    id: context.world.newId(),
    accountId: input.id,
    decisionId: decision.next.decision.id,
    number: at + 1,
    text,
    answer: null,
    answeredById: null,
    answeredAt: null,
  }));
  await insertQuestions(tx, questions);
  return { ok: true, next: { id: input.id }, events: decision.events };
};

const maintainIn: Decide = async (tx, context, input) => {
  const ready = await makeReady(tx, context, { ...input, action: 'account:maintain' });
  if (!ready.ok) return ready;
  const { answers, assessmentId: latestAssessmentId } = await caseOf(tx, input.id);
  // The version of the account stands for that of its assessment, where nobody names one.
  const deciding = { ...ready.deciding, assessmentId: input.assessmentId ?? latestAssessmentId };
  const decision = maintain(ready.account, { answers, latestAssessmentId, deciding }, ready.clock);
  if (!decision.ok) return decision;
  await keepDecision(tx, context, decision.next);
  return { ok: true, next: { id: input.id }, events: decision.events };
};

const withdrawIn: Decide = async (tx, context, input) => {
  const ready = await makeReady(tx, context, { ...input, action: 'account:withdraw' });
  if (!ready.ok) return ready;
  const decision = withdraw(ready.account, ready.deciding, ready.clock);
  if (!decision.ok) return decision;
  const { entityId } = ready.account;
  const fault = await withdrawalsFault(tx, context, { entityId, more: 1, confirmed: input.confirmed === true });
  if (fault) return fault;
  await keepDecision(tx, context, decision.next);
  await askToEnd(tx, context, ready.account);
  return { ok: true, next: { id: input.id }, events: decision.events };
};

/** Those whom a decision concerns hear of it from the transaction in which it is taken. */
const told =
  (kind: DecisionKind, decide: Decide): Decide =>
  async (tx, context, input) => {
    const decision = await decide(tx, context, input);
    if (!decision.ok) return decision;
    const answered = await answerReview(tx, context, { accountId: input.id, kind });
    await recordAndTell(tx, context, { kind, accountId: input.id, events: [...decision.events, ...answered] });
    return { ...decision, events: [] };
  };

/** What each decision does in the transaction of its caller. */
export const decisions: Readonly<Record<DecisionKind, { readonly name: string; readonly decide: Decide }>> = {
  establish: { name: 'authorizeAccount', decide: told('establish', authorizeIn) },
  maintain: { name: 'maintainAccount', decide: told('maintain', maintainIn) },
  refuse: { name: 'refuseAccount', decide: told('refuse', refuseIn) },
  'send-back': { name: 'sendBackAccount', decide: told('send-back', sendBackIn) },
  withdraw: { name: 'withdrawAccount', decide: told('withdraw', withdrawIn) },
};

const deciding =
  (kind: DecisionKind) =>
  (context: Context, input: DecideInput): Promise<Decision<Written>> => {
    const { name, decide } = decisions[kind];
    return write(context, { name, input }, (tx) => decide(tx, context, input));
  };

export const authorizeAccount = deciding('establish');
export const maintainAccount = deciding('maintain');
export const refuseAccount = deciding('refuse');
export const sendBackAccount = deciding('send-back');
export const withdrawAccount = deciding('withdraw');

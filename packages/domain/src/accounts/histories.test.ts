import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Account, DecisionQuestion } from '../records/account.ts';
import { isOfficial } from '../status/account-status.ts';
import type { AccountCase } from './account-case.ts';
import { concernedBy } from './concerned.ts';
import { authorizeAccount, refuseAccount, sendBackAccount, withdrawAccount, type Decided } from './decide-account.ts';
import { decideAs } from './deciding.ts';
import { maintainAccount } from './maintain-account.ts';
import { markOutOfScope } from './mark-out-of-scope.ts';
import { answerQuestion } from './questions.ts';
import { recordCreation } from './record-creation.ts';
import { submitRequest } from './submit-request.ts';
import { accountOf, answering, clock, deciding, now, whole } from './testing/cases.ts';
import type { Decision } from '../decision.ts';

const people = ['head', 'staff', 'official', 'colleague'];
type Step = { readonly name: StepName; readonly study: AccountCase; readonly as: string };
type By = { readonly account: Account; readonly step: Step; readonly deciding: typeof deciding };

const question: DecisionQuestion = {
  id: 'q',
  accountId: 'a',
  decisionId: 'd',
  number: 1,
  text: 'Who reads it?',
  answer: null,
  answeredById: null,
  answeredAt: null,
};

const decisions = {
  authorize: ({ account, step, deciding: by }: By) =>
    authorizeAccount(account, { study: step.study, deciding: by }, clock),
  maintain: ({ account, step, deciding: by }: By) =>
    maintainAccount(
      account,
      {
        answers: step.study.answers,
        latestAssessmentId: 'latest',
        deciding: { ...by, assessmentId: 'latest' },
      },
      clock,
    ),
  refuse: ({ account, deciding: by }: By) => refuseAccount(account, by, clock),
  'send-back': ({ account, deciding: by }: By) => sendBackAccount(account, by, clock),
  withdraw: ({ account, deciding: by }: By) => withdrawAccount(account, by, clock),
} satisfies Record<string, (by: By) => Decision<Decided>>;

const kept = <T>(decision: Decision<T>, before: Account, of: (next: T) => Account): Account =>
  decision.ok ? of(decision.next) : before;

const others = {
  submit: ({ account, step }: By) =>
    kept(submitRequest(account, step.study, { by: step.as, now }), account, (next) => next),
  answer: ({ account, step }: By) =>
    kept(
      answerQuestion(account, question, { text: 'The residents.', by: step.as, now }),
      account,
      ({ account: next }) => next,
    ),
  create: ({ account }: By) =>
    kept(
      recordCreation(
        account,
        { ...account, url: 'https://x.com/mandat_demo', createdOn: clock.today },
        { today: clock.today, hasOfficial: true },
      ),
      account,
      (next) => next,
    ),
  'out-of-scope': ({ account, step }: By) =>
    kept(markOutOfScope(account, { as: 'personal', reason: 'Their own.', by: step.as, now }), account, (next) => next),
} satisfies Record<string, (by: By) => Account>;

type StepName = keyof typeof decisions | keyof typeof others;
const isDecision = (name: StepName): name is keyof typeof decisions => name in decisions;
const names = [...Object.keys(decisions), ...Object.keys(others)] as StepName[];

const steps = fc.record<Step>({
  name: fc.constantFrom(...names),
  study: fc.constantFrom(
    whole,
    whole,
    answering('risk', { met: false }),
    { ...whole, nominations: [] },
    { ...whole, overlaps: [{ answer: null }] },
    { ...whole, questions: [{ answer: null }] },
  ),
  as: fc.constantFrom(...people),
});

/** Everybody could be in office here: only the rule keeps whoever is concerned from deciding. */
const mayDecide = (account: Account, step: Step): boolean => {
  const deciders = people.map((personId) => ({ personId, capacity: 'head' as const, headshipId: 'h' }));
  return decideAs(step.as, deciders, concernedBy(account, step.study.nominations)).ok;
};

const after = (account: Account, step: Step): { readonly account: Account; readonly decided: Decided | null } => {
  const by = { account, step, deciding: { ...deciding, decidedById: step.as } };
  if (!isDecision(step.name)) return { account: others[step.name](by), decided: null };
  if (!mayDecide(account, step)) return { account, decided: null };
  const decision = decisions[step.name](by);
  return decision.ok ? { account: decision.next.account, decided: decision.next } : { account, decided: null };
};

type Told = { readonly established: boolean; readonly ended: boolean };

const toldAfter = (told: Told, step: Step, decided: Decided | null): Told => ({
  established: decided?.decision.kind === 'establish' ? step.study === whole : told.established,
  ended: told.ended || decided?.decision.kind === 'withdraw' || decided?.decision.kind === 'refuse',
});

const expectDecidedByOthers = (before: Account, step: Step, decided: Decided | null): void => {
  if (!decided) return;
  expect(concernedBy(before, step.study.nominations).has(decided.decision.decidedById)).toBe(false);
  if (decided.decision.kind === 'maintain') expect(isOfficial(before, clock.today)).toBe(true);
};

/** By chance alone few accounts would come far: half of the histories begin with an account that was authorized. */
const authorized: readonly Step[] = [
  { name: 'submit', study: whole, as: 'staff' },
  { name: 'authorize', study: whole, as: 'head' },
];
const histories = fc
  .tuple(
    fc.constantFrom('existing' as const, 'new' as const),
    fc.constantFrom<readonly Step[]>([], authorized),
    fc.array(steps, { maxLength: 12 }),
  )
  .map(([kind, begin, more]) => ({ kind, history: [...begin, ...more] }));
const seen = new Set<string>();

test('no history makes an account official without the decision of a head on five met criteria, an official and a clean scope; nobody decides on their own case', () => {
  fc.assert(
    fc.property(histories, ({ kind, history }) => {
      let account = accountOf(kind === 'new' ? { kind, url: null } : {});
      let told: Told = { established: false, ended: false };
      for (const step of history) {
        const before = account;
        const { account: next, decided } = after(account, step);
        account = next;
        told = toldAfter(told, step, decided);
        if (decided) seen.add(decided.decision.kind);
        expectDecidedByOthers(before, step, decided);
        if (account !== before) expect(account.version).toBe(before.version + 1);
        const expected = { established: true, ended: false, outOfScopeAt: null };
        if (isOfficial(account, clock.today)) expect({ ...told, outOfScopeAt: account.outOfScopeAt }).toEqual(expected);
      }
    }),
    { numRuns: 2_000, seed: 20261127 },
  );
  // What never happened would prove nothing.
  expect([...seen].sort()).toEqual(['establish', 'maintain', 'refuse', 'send-back', 'withdraw']);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accountOf, deciding, now } from '../accounts/testing/cases.ts';
import type { Account } from '../records/account.ts';
import type { Revision } from '../records/revision.ts';
import { revisionStatus } from '../status/revision-status.ts';
import { approveRevision, refuseRevision, withdrawRevision } from './decide-revision.ts';
import { proposeRevision } from './propose-revision.ts';
import { revisedFields } from './stale.ts';

type State = { readonly account: Account; readonly revisions: readonly Revision[] };
type Step = {
  readonly name: 'propose' | 'approve' | 'refuse' | 'withdraw' | 'end';
  readonly by: string;
  readonly at: number;
  readonly edit: Partial<Pick<Account, 'title' | 'languages' | 'purpose'>>;
};

const start: State = { account: { ...accountOf(), submittedAt: now, authorizedAt: now }, revisions: [] };
const approvedOf = (revisions: readonly Revision[]): number =>
  Math.max(0, ...revisions.filter(({ approvedAt }) => approvedAt).map(({ number }) => number));

const isApproved = ({ revisions }: State, id: string): boolean =>
  revisions.some((each) => each.id === id && each.approvedAt !== null);

const replaced = (state: State, next: Revision): readonly Revision[] =>
  state.revisions.map((each) => (each.id === next.id ? next : each));

const propose = (state: State, { by, edit }: Step): State => {
  const proposed = state.revisions.length;
  const approved = approvedOf(state.revisions);
  const how = { id: `r${proposed}`, by, changedOn: null, now, today: '2026-11-21', proposed, approved, base: approved };
  const decision = proposeRevision(state.account, edit, how);
  return decision.ok ? { ...state, revisions: [...state.revisions, decision.next] } : state;
};

const decide = (state: State, step: Step): State => {
  const revision = state.revisions[step.at % Math.max(1, state.revisions.length)];
  if (!revision) return state;
  const asked = { account: state.account, revision, approved: approvedOf(state.revisions) };
  const by = { ...deciding, decidedById: step.by };
  const decision = step.name === 'approve' ? approveRevision(asked, by, now) : refuseRevision(asked, by, now);
  if (!decision.ok) return state;
  return { account: decision.next.account, revisions: replaced(state, decision.next.revision) };
};

const withdraw = (state: State, step: Step): State => {
  const revision = state.revisions[step.at % Math.max(1, state.revisions.length)];
  const decision = revision && withdrawRevision(state.account, revision, { by: step.by, now });
  return decision?.ok ? { ...state, revisions: replaced(state, decision.next) } : state;
};

const run = (state: State, step: Step): State => {
  if (step.name === 'propose') return propose(state, step);
  if (step.name === 'withdraw') return withdraw(state, step);
  if (step.name === 'end') return { ...state, account: { ...state.account, withdrawnAt: now } };
  return decide(state, step);
};

const texts = fc.constantFrom('One', 'Two', 'Three', '');
const steps = fc.record<Step>({
  name: fc.oneof(
    { arbitrary: fc.constantFrom('propose' as const), weight: 5 },
    { arbitrary: fc.constantFrom('approve' as const), weight: 5 },
    { arbitrary: fc.constantFrom('refuse' as const, 'withdraw' as const), weight: 2 },
    { arbitrary: fc.constantFrom('end' as const), weight: 1 },
  ),
  by: fc.constantFrom('head', 'focal-point', 'official'),
  at: fc.nat(6),
  edit: fc.record(
    { title: texts, purpose: texts, languages: fc.constantFrom<string[][]>(['en'], ['en', 'fr'], []) },
    { requiredKeys: [] },
  ),
});

const shown = (account: Account) => revisedFields.map((field) => account[field]);

/** The record as it was authorized, and on it every approved proposal in the order of their numbers. */
const folded = (revisions: readonly Revision[]): Account =>
  revisions
    .filter(({ approvedAt }) => approvedAt)
    .flatMap(({ changes }) => changes)
    .reduce<Account>((account, { field, after }) => ({ ...account, [field]: after }), start.account);

test('for any history the record is what was authorized and what heads approved of others, and nothing else', () => {
  let approvals = 0;
  fc.assert(
    fc.property(fc.array(steps, { minLength: 6, maxLength: 20 }), (history) => {
      let state = start;
      for (const step of history) {
        const next = run(state, step);
        if (step.name !== 'approve') expect(shown(next.account)).toEqual(shown(state.account));
        expect(shown(next.account)).toEqual(shown(folded(next.revisions)));
        const before = approvedOf(state.revisions);
        const newly = next.revisions.find(({ id, approvedAt }) => approvedAt && !isApproved(state, id));
        if (newly) expect(newly.base).toBe(before);
        state = next;
      }
      const decided = state.revisions.filter((each) => each.decidedById !== null);
      for (const each of decided) expect(each.decidedById).not.toBe(each.proposedById);
      approvals += state.revisions.filter((each) => revisionStatus(each) === 'approved').length;
    }),
    { numRuns: 400 },
  );
  expect(approvals).toBeGreaterThan(50);
});

test('for any history what was decided or taken back stays as it was', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 14 }), (history) => {
      let state = start;
      for (const step of history) {
        const next = run(state, step);
        for (const each of state.revisions.filter((one) => revisionStatus(one) !== 'proposed')) {
          expect(next.revisions).toContainEqual(each);
        }
        state = next;
      }
    }),
    { numRuns: 200 },
  );
});

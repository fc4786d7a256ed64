import { daysAfter, earliest } from '../dates.ts';
import { focalPointOf, hirePlainStaff } from '../people/teams.ts';
import { phrasesOf } from '../texts/write.ts';
import type { Account } from '@mandat/domain';
import type { World } from '../world.ts';
import { writeAssessment, writeDecision } from './assessments.ts';
import { planAccounts, type Plan } from './plan.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import { writeAccount } from './write-account.ts';

export type PlannedAccount = { readonly plan: Plan; readonly timeline: Timeline; readonly account: Account };

/** One in five waiting requests came from somebody of the staff, the others from the focal point. */
const requesterOf = (world: World, plan: Plan): string => {
  const waits = plan.state === 'requested' || plan.state === 'under-review';
  return waits && world.random('requesters').chance(0.2)
    ? hirePlainStaff(world, plan.entity).id
    : focalPointOf(world, plan.entity);
};

const studyOf = (world: World, { plan, timeline, account }: PlannedAccount) => {
  const answered = plan.state === 'requested' ? world.random('drafts').between(0, 4) : 5;
  const completedAt = answered === 5 ? (timeline.submittedAt ?? timeline.requestedAt) : null;
  const assessedById = focalPointOf(world, plan.entity);
  return writeAssessment(world, { account, assessedById, startedAt: timeline.requestedAt, completedAt, answered });
};

const writeFirstDecision = (world: World, planned: PlannedAccount, assessmentId: string): void => {
  const { account, timeline, plan } = planned;
  if (timeline.decision === null) return;
  const refused = plan.state === 'refused';
  writeDecision(world, {
    account,
    kind: refused ? 'refuse' : 'establish',
    authority: timeline.decision,
    assessmentId,
    reason: refused ? phrasesOf(plan.language).refused : null,
  });
};

const writeReview = (world: World, { account, timeline, plan }: PlannedAccount): void => {
  if (timeline.maintained === null) return;
  const startedAt = earliest(daysAfter(timeline.maintained.at, -9), timeline.maintained.at);
  const assessedById = focalPointOf(world, plan.entity);
  const study = { account, assessedById, startedAt, completedAt: daysAfter(startedAt, 5) };
  const { id } = writeAssessment(world, study);
  writeDecision(world, { account, kind: 'maintain', authority: timeline.maintained, assessmentId: id, reason: null });
};

const writeWithdrawal = (world: World, { account, timeline, plan }: PlannedAccount): void => {
  if (timeline.withdrawal === null) return;
  const reason = phrasesOf(plan.language).withdrawn;
  writeDecision(world, { account, kind: 'withdraw', authority: timeline.withdrawal, assessmentId: null, reason });
};

export const fileAccount = (world: World, plan: Plan, requestedById: string): PlannedAccount => {
  const timeline = timelineOf(world, plan);
  const account = writeAccount(world, { plan, timeline, requestedById });
  const planned = { plan, timeline, account };
  if (plan.state === 'out-of-scope') return planned;
  const { id } = studyOf(world, planned);
  writeFirstDecision(world, planned, id);
  writeReview(world, planned);
  writeWithdrawal(world, planned);
  return planned;
};

export const writeAccounts = (world: World): readonly PlannedAccount[] =>
  planAccounts(world).map((plan) => fileAccount(world, plan, requesterOf(world, plan)));

import {
  endOfDayIn,
  eventOfReview,
  openCampaign as open,
  refuse,
  type Decision,
  type Review,
  type ReviewCampaign,
  type Translated,
} from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { askPreparers } from './due-preparation.repository.ts';
import { askHeads } from './due-review.repository.ts';
import { recordAndTellAsked } from './tell-asked.ts';
import { readScope, type ScopeInput } from './read-scope.ts';
import { insertCampaign, insertReviews } from './review.repository.ts';
import { accountsInScope, type InScope } from './scope.repository.ts';

export type OpenCampaignInput = {
  readonly names: Translated;
  readonly dueOn: string;
  readonly scope: ScopeInput;
};

const reviewOf = (context: Context, campaign: ReviewCampaign, account: InScope): Review => ({
  id: context.world.newId(),
  campaignId: campaign.id,
  accountId: account.id,
  entityId: account.entityId,
  openedAt: campaign.openedAt,
  dueOn: campaign.dueOn,
  dueAt: endOfDayIn(account.timeZone, campaign.dueOn),
  preparerId: account.officialId,
  givenReason: null,
  preparedById: null,
  preparedAt: null,
  assessmentId: null,
  lastPostOn: null,
  hoursPerWeek: null,
  finding: null,
  recommendation: null,
  escalatedAt: null,
  endedAt: null,
  outcome: null,
  decisionId: null,
  version: 1,
});

const pickedOf = ({ headedId, focalEntityId, timeZone, pending }: InScope) => ({
  headedId,
  focalEntityId,
  timeZone,
  pending,
});

/** One review for each account, with its item for the head: who is asked later finds all of them or none. */
const ask = async (
  tx: Transaction,
  context: Context,
  of: { readonly campaign: ReviewCampaign; readonly accounts: readonly InScope[] },
): Promise<readonly Review[]> => {
  const reviews = of.accounts.map((account) => reviewOf(context, of.campaign, account));
  await insertReviews(tx, reviews);
  const asked = reviews.flatMap((review, at) => {
    const account = of.accounts[at];
    return account ? [{ ...review, ...pickedOf(account) }] : [];
  });
  await askHeads(sqlOf(tx), asked, context.world.newId);
  // What waits for its first decision is prepared where its request is.
  await askPreparers(
    sqlOf(tx),
    asked.filter(({ pending }) => !pending),
    context.world.newId,
  );
  return reviews;
};

const openIn = async (tx: Transaction, context: Context, input: OpenCampaignInput): Promise<Decision<Written>> => {
  if (!can(context.actor, 'campaign:open', anySubject)) return refuse('FORBIDDEN');
  const read = await readScope(tx, context, input.scope);
  if (!read.ok) return read;
  const all = await accountsInScope(sqlOf(tx), read.scope, context.now);
  // Whoever is asked already is not asked twice.
  const accounts = all.filter(({ alreadyAsked }) => !alreadyAsked);
  const { names, dueOn } = input;
  const opening = { ...read.scope, id: context.world.newId(), names, dueOn, openedById: context.actor.personId };
  const decision = open(opening, accounts.length, { now: context.now, today: read.today });
  if (!decision.ok) return decision;
  const campaign = decision.next;
  await insertCampaign(tx, campaign);
  const reviews = await ask(tx, context, { campaign, accounts });
  const opened = reviews.map((review) =>
    eventOfReview(review, 'review-opened', { changes: [{ field: 'dueOn', before: null, after: review.dueOn }] }),
  );
  await recordAndTellAsked(tx, context, { campaign, accounts, events: [...decision.events, ...opened] });
  return { ok: true, next: { id: campaign.id }, events: [] };
};

/** DGC asks heads which accounts are to be maintained (3.2): all of the scope at once. */
export const openCampaign = (context: Context, input: OpenCampaignInput): Promise<Decision<Written>> =>
  write(context, { name: 'openCampaign', input }, (tx) => openIn(tx, context, input));

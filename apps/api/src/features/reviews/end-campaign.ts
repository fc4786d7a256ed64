import { endCampaign as end, endReview, refuse, type Decision, type RegisterEvent } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { settleReview } from './settle-review.repository.ts';
import { lockCampaign, lockOpenReviewsIn, saveCampaign, saveReview } from './review.repository.ts';

export type EndCampaignInput = { readonly id: string; readonly version: number; readonly reason: string };

const endIn = async (tx: Transaction, context: Context, input: EndCampaignInput): Promise<Decision<Written>> => {
  if (!can(context.actor, 'campaign:end', anySubject)) return refuse('FORBIDDEN');
  const campaign = await lockCampaign(tx, input.id);
  if (!campaign) return refuse('not-found');
  if (campaign.version !== input.version) return refuse('version-conflict');
  const open = await lockOpenReviewsIn(tx, campaign.id);
  const { now } = context;
  const byId = context.actor.personId;
  const decision = end(campaign, { byId, reason: input.reason, now, open: open.length });
  if (!decision.ok) return decision;
  await saveCampaign(tx, decision.next);
  const events: RegisterEvent[] = [...decision.events];
  for (const review of open) {
    const ended = endReview(review, { outcome: 'unanswered', decisionId: null }, now);
    if (!ended.ok) return ended;
    await saveReview(tx, ended.next);
    await settleReview(sqlOf(tx), review.id, { now, byId, outcome: 'unanswered' });
    events.push(...ended.events);
  }
  return { ok: true, next: { id: campaign.id }, events };
};

/** DGC ends a campaign: what nobody answered stays as it is, and is counted as unanswered. */
export const endCampaign = (context: Context, input: EndCampaignInput): Promise<Decision<Written>> =>
  write(context, { name: 'endCampaign', input }, (tx) => endIn(tx, context, input));

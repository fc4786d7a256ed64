import type { RegisterEvent, ReviewCampaign } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import type { Mail } from '../../platform/mail/mail.ts';
import { queueMails } from '../../platform/outbox/queue-mails.ts';
import { personAuthor } from '../offboarding/declared.repository.ts';
import { headsOf } from '../offboarding/recipients.repository.ts';
import { recordRows } from '../offboarding/record-rows.repository.ts';
import { mailsToPreparers } from './tell-preparers.ts';
import type { InScope } from './scope.repository.ts';

type Opened = {
  readonly campaign: ReviewCampaign;
  readonly accounts: readonly InScope[];
  readonly events: readonly RegisterEvent[];
};

/** Recorded and told in one transaction: one mail for each head and each who prepares, however many accounts it is about. */
export const recordAndTellAsked = async (tx: Transaction, context: Context, opened: Opened): Promise<void> => {
  const { campaign, accounts, events } = opened;
  const sql = sqlOf(tx);
  const { now, world } = context;
  const auditId = await recordRows(sql, events, { author: personAuthor(context), now, newId: world.newId });
  const mails: Mail[] = [...(await mailsToPreparers(sql, { campaign, accounts, auditId }, now.toISOString()))];
  for (const [entityId, own] of Map.groupBy(accounts, ({ headedId }) => headedId)) {
    if (entityId === null) continue;
    const data = { entityId, count: own.length, lastDay: campaign.dueOn, reviewId: null, at: now.toISOString() };
    for (const recipientId of await headsOf(sql, entityId, now))
      mails.push({ template: 'reviews-asked', recipientId, auditId, caseId: null, data });
  }
  await queueMails(sql, mails, world);
};

import type { Account, RegisterEvent, Review, ReviewCampaign } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf, type Sql } from '../../platform/database/sql.ts';
import type { Mail } from '../../platform/mail/mail.ts';
import { queueMails } from '../../platform/outbox/queue-mails.ts';
import { personAuthor } from '../offboarding/declared.repository.ts';
import { recordRows } from '../offboarding/record-rows.repository.ts';
import { clockOfAsked } from './due-preparation.repository.ts';
import { focalPointsIn, nameOf } from './preparers.repository.ts';
import type { InScope } from './scope.repository.ts';

type Asked = { readonly personId: string; readonly lastDay: string };

/** Who is asked about each account: its official, else every focal point; where there is neither, the head knows already. */
const askedOf = async (sql: Sql, campaign: ReviewCampaign, accounts: readonly InScope[]): Promise<readonly Asked[]> => {
  const asked: Asked[] = [];
  const focal = await focalPointsIn(sql, campaign.openedAt);
  for (const { officialId, focalEntityId, timeZone, pending } of accounts) {
    if (pending) continue;
    const { dueOn: lastDay } = clockOfAsked({ openedAt: campaign.openedAt, dueOn: campaign.dueOn, timeZone });
    const people = officialId === null ? (focal.get(focalEntityId) ?? []) : [officialId];
    asked.push(...people.map((personId) => ({ personId, lastDay })));
  }
  return asked;
};

type Opened = { readonly campaign: ReviewCampaign; readonly accounts: readonly InScope[]; readonly auditId: string };

/** One mail for each who prepares, however many reviews: with the first of their last days. */
export const mailsToPreparers = async (
  sql: Sql,
  { campaign, accounts, auditId }: Opened,
  at: string,
): Promise<readonly Mail[]> => {
  const asked = await askedOf(sql, campaign, accounts);
  return [...Map.groupBy(asked, ({ personId }) => personId)].map(([recipientId, own]) => {
    const [lastDay = campaign.dueOn] = own.map((each) => each.lastDay).toSorted();
    const data = { count: own.length, lastDay, reviewId: null, at };
    return { template: 'reviews-to-prepare', recipientId, auditId, caseId: null, data };
  });
};

type Given = {
  readonly review: Review;
  readonly account: Account;
  readonly timeZone: string;
  readonly events: readonly RegisterEvent[];
};

/** Recorded and told in one transaction. */
export const recordAndTellPreparer = async (tx: Transaction, context: Context, given: Given): Promise<void> => {
  const { review, account, timeZone, events } = given;
  const sql = sqlOf(tx);
  const { now, world, actor } = context;
  const auditId = await recordRows(sql, events, { author: personAuthor(context), now, newId: world.newId });
  if (review.preparerId === null || review.preparerId === actor.personId) return;
  const data = {
    person: actor.personId && (await nameOf(sql, actor.personId)),
    accounts: [account.title],
    entityId: account.entityId,
    ...(review.givenReason !== null && { reason: review.givenReason }),
    lastDay: clockOfAsked({ openedAt: now, dueOn: review.dueOn, timeZone }).dueOn,
    reviewId: review.id,
    at: now.toISOString(),
  };
  await queueMails(
    sql,
    [{ template: 'review-given', recipientId: review.preparerId, auditId, caseId: null, data }],
    world,
  );
};

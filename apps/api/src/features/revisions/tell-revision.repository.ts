import { movesTo, type Account, type RegisterEvent, type Revision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf, type Sql } from '../../platform/database/sql.ts';
import type { MailTemplate } from '../../platform/mail/mail.ts';
import { queueMails } from '../../platform/outbox/queue-mails.ts';
import { personAuthor } from '../offboarding/declared.repository.ts';
import { headsOf } from '../offboarding/recipients.repository.ts';
import { recordRows } from '../offboarding/record-rows.repository.ts';

type Letter = { readonly template: MailTemplate; readonly to: readonly string[]; readonly entityId: string };

const decidersOf = async (sql: Sql, revision: Revision, now: Date): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>('select person_id as id from revision_deciders($1, $2) order by person_id', [
    revision.id,
    now,
  ]);
  return rows.map(({ id }) => id);
};

/** Whoever has left is told nothing any more. */
const stillHere = async (sql: Sql, ids: readonly string[]): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    `select id from unnest($1::uuid[]) id where not exists (
       select from person_standing s where s.person_id = id and s.departed_at is not null)`,
    [ids],
  );
  return rows.map(({ id }) => id);
};

export type RevisionTold = {
  /** The record as it was before. */
  readonly account: Account;
  readonly revision: Revision;
  readonly events: readonly RegisterEvent[];
};

const proposedLetters = async (
  sql: Sql,
  { account, revision }: RevisionTold,
  now: Date,
): Promise<readonly Letter[]> => {
  const to = movesTo(revision);
  const decided = { template: 'revision-proposed' as const, entityId: to ?? account.entityId };
  const asked: Letter = { ...decided, to: await decidersOf(sql, revision, now) };
  if (to === null) return [asked];
  const giving = (await headsOf(sql, account.entityId, now)).filter((id) => !asked.to.includes(id));
  return [asked, { template: 'move-proposed', to: giving, entityId: to }];
};

const decidedLetters = async (sql: Sql, { account, revision }: RevisionTold, now: Date): Promise<readonly Letter[]> => {
  const to = movesTo(revision);
  const entityId = to ?? account.entityId;
  const template = revision.approvedAt ? 'revision-approved' : 'revision-refused';
  const asker: Letter = { template, to: [revision.proposedById], entityId };
  if (to === null || !revision.approvedAt) return [asker];
  const giving = (await headsOf(sql, account.entityId, now)).filter((id) => id !== revision.proposedById);
  return [asker, { template: 'account-moved', to: giving, entityId: to }];
};

/**
 * Recorded and told in one transaction: those who decide that something waits for them, whoever proposed it what became of
 * it, and the head of an entity that an account leaves both times. The mail names the record by its number.
 */
export const recordAndTell = async (tx: Transaction, context: Context, told: RevisionTold): Promise<void> => {
  const sql = sqlOf(tx);
  const { now, world, actor } = context;
  const { account, revision, events } = told;
  const auditId = await recordRows(sql, events, { author: personAuthor(context), now, newId: world.newId });
  const isOpen = !revision.approvedAt && !revision.refusedAt;
  const letters = await (isOpen ? proposedLetters : decidedLetters)(sql, told, now);
  const at = now.toISOString();
  const { id: accountId, reference } = account;
  for (const { template, to, entityId } of letters) {
    const recipients = (await stillHere(sql, to)).filter((id) => id !== actor.personId);
    const mails = recipients.map((recipientId) => ({ template, recipientId, auditId, caseId: null }));
    await queueMails(
      sql,
      mails.map((mail) => ({ ...mail, data: { reference, entityId, accountId, at } })),
      world,
    );
  }
};

import { predecessorOf, type Headship, type RegisterEvent } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf, type Sql } from '../../platform/database/sql.ts';
import type { Mail } from '../../platform/mail/mail.ts';
import { queueMails } from '../../platform/outbox/queue-mails.ts';
import { personAuthor } from '../offboarding/declared.repository.ts';
import { headsOf } from '../offboarding/recipients.repository.ts';
import { recordEach } from '../offboarding/record-rows.repository.ts';
import { insertHeadships } from './headship.repository.ts';
import type { Teller } from './record-and-tell.repository.ts';

/** A headship that is new, with what the register had for its entity before. */
export type NewHeadship = {
  readonly headship: Headship;
  readonly event: RegisterEvent;
  readonly parentId: string | null;
  readonly predecessorId: string | null;
};

export const predecessorIdOf = (headship: Headship, others: readonly Headship[]): string | null =>
  predecessorOf(headship, others)?.personId ?? null;

type Heads = ReadonlyMap<string, readonly string[]>;

/** Of each entity above once, however many of those below it are named. */
const headsAbove = async (sql: Sql, made: readonly NewHeadship[], now: Date): Promise<Heads> => {
  const heads = new Map<string, readonly string[]>();
  for (const { parentId } of made)
    if (parentId !== null && !heads.has(parentId)) heads.set(parentId, await headsOf(sql, parentId, now));
  return heads;
};

const namesOf = async (sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> => {
  const rows = await sql<{ id: string; name: string | null }>('select id, name from person where id = any($1)', [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** Predecessor and parent (1.1 (c)); nobody hears of what they did themselves. */
const hearersOf = ({ parentId, predecessorId }: NewHeadship, heads: Heads, actorId: string | null): readonly string[] =>
  [
    ...new Set([
      ...(predecessorId === null ? [] : [predecessorId]),
      ...(parentId === null ? [] : (heads.get(parentId) ?? [])),
    ]),
  ].filter((id) => id !== actorId);

/** What `recordAndTell` does for one, for hundreds at once: each is recorded, and each is told. */
export const recordAndTellMany = async (
  tx: Transaction,
  teller: Teller,
  made: readonly NewHeadship[],
): Promise<void> => {
  if (made.length === 0) return;
  const sql = sqlOf(tx);
  const { now, world, actor } = teller;
  await insertHeadships(
    tx,
    made.map(({ headship }) => headship),
  );
  const events = made.map(({ event }) => event);
  const auditIds = await recordEach(sql, events, { author: personAuthor(teller), now, newId: world.newId });
  const names = await namesOf(
    sql,
    made.map(({ headship }) => headship.personId),
  );
  const heads = await headsAbove(sql, made, now);
  const mails = made.flatMap((each, place): readonly Mail[] => {
    const { entityId, personId, documentReference: reference, fromOn: lastDay } = each.headship;
    const data = { person: names.get(personId) ?? null, entityId, reference, lastDay, at: now.toISOString() };
    const about = { template: 'headship-recorded' as const, auditId: auditIds[place] ?? '', caseId: null, data };
    return hearersOf(each, heads, actor.personId).map((recipientId) => ({ ...about, recipientId }));
  });
  await queueMails(sql, mails, world);
};

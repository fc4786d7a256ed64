import { createHash } from 'node:crypto';
import type { World } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Two ids of chance make a word of 244 bits that nobody guesses; what is kept of it opens nothing. */
const newToken = ({ newId }: Pick<World, 'newId'>): string => digestOf(`${newId()} ${newId()}`);

export const isFeedToken = (text: string): boolean => /^[\w-]{43}$/u.test(text);

/** True when there was one. */
export const revokeFeeds = async (sql: Sql, personId: string, now: Date): Promise<boolean> => {
  const rows = await sql(
    'update calendar_feed set revoked_at = $2 where person_id = $1 and revoked_at is null returning id',
    [personId, now],
  );
  return rows.length > 0;
};

/** The word itself, which is said once. */
export const makeFeed = async (sql: Sql, personId: string, world: Pick<World, 'newId' | 'now'>): Promise<string> => {
  const token = newToken(world);
  await sql('insert into calendar_feed (id, person_id, token_digest, made_at) values ($1, $2, $3, $4)', [
    world.newId(),
    personId,
    digestOf(token),
    world.now(),
  ]);
  return token;
};

export type FeedReader = { readonly personId: string; readonly language: string };

/** Whose calendar a word opens; nobody's when it was revoked, or when the person left. */
export const readerOfFeed = async (sql: Sql, token: string): Promise<FeedReader | null> => {
  const [reader] = await sql<FeedReader>(
    `select f.person_id as "personId", p.language from calendar_feed f join person p on p.id = f.person_id
     where f.token_digest = $1 and f.revoked_at is null
       and not exists (select from person_standing g where g.person_id = p.id and (g.departed_at is not null or g.locked_at is not null))`,
    [digestOf(token)],
  );
  return reader ?? null;
};

export type FeedDate = {
  readonly id: string;
  readonly kind: string;
  readonly on: string;
  readonly title: string | null;
  readonly person: string | null;
  readonly accountId: string | null;
  readonly openedAt: Date;
  readonly version: number;
  readonly late: boolean;
};

/** What somebody is asked: themselves, as official, as head of an entity today, or as its focal point. */
const datesStatement = `
select d.id, d.kind, coalesce(d.due_on, ((d.due_at - interval '1 second') at time zone coalesce(e.time_zone, 'UTC'))::date)::text as on,
  a.title, p.name as person, d.account_id as "accountId", d.opened_at as "openedAt", d.version, d.due_at <= $2 as late
from due_item d left join entity e on e.id = d.entity_id left join account a on a.id = d.account_id
left join person p on p.id = d.person_id
where d.done_at is null and (
  ((d.addressee in ('person', 'official') or d.kind = 'renew-authorization') and d.person_id = $1)
  or (d.addressee in ('head', 'official') and exists (
    select from in_office(nearest_headed(d.entity_id), ($2::timestamptz at time zone e.time_zone)::date) i where i.person_id = $1))
  or (d.addressee in ('head', 'official') and exists (select from focal_point f where f.entity_id = d.entity_id
    and f.person_id = $1 and f.from_on <= ($2::timestamptz at time zone e.time_zone)::date
    and coalesce(f.until_on >= ($2::timestamptz at time zone e.time_zone)::date, true))))
order by d.due_at, d.id limit 500`;

export const datesOf = (sql: Sql, personId: string, now: Date): Promise<readonly FeedDate[]> =>
  sql<FeedDate>(datesStatement, [personId, now]);

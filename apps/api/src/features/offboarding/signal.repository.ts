import type { SignalFact, SignalSource, SignalState } from '@mandat/domain';
import { each, type Each } from '../../platform/database/each.ts';
import type { Sql } from '../../platform/database/sql.ts';
import type { IncomingSignal } from './signal-door.ts';

/** Whom the names of a channel mean, where they mean one. */
const named = `
named as (
  select distinct i.person_id from person_identifier i
  join json_to_recordset($4::json) r(kind text, value text) on r.kind = i.kind and r.value = i.value
  where i.valid_until is null
    and i.source = any(case when i.kind = 'subject' then array[$12::text] else array[$11::text] end)
),
meant as (select person_id as id from named where (select count(*) from named) = 1)`;

/** What a signal says, before anything is decided. */
export const saidColumns = `id, source_id, key, type, person_id, named_by, fact, occurred_at, effective_at, received_at, request_id`;

export const saidTypes = `id uuid, source_id uuid, key text, type text, person_id uuid, named_by jsonb, fact jsonb,
  occurred_at timestamptz, effective_at timestamptz, received_at timestamptz, request_id text`;

/** The source gets a sign of life, at most once a second, for which nobody waits. */
export const noted = (sourceId: string, at: string): string => `
noted as (
  update signal_source set last_signal_at = ${at}, last_heard_at = greatest(last_heard_at, ${at}) where id = (
    select id from signal_source where id = ${sourceId} and (last_signal_at is null or last_signal_at < ${at} - interval '1 second')
    for update skip locked)
)`;

/** Remembers a signal once and locks the person, so that what is read next is what will be changed. */
const rememberNamed = `
with ${named},
locked as (select p.id from person p where p.id = (select id from meant) for no key update),
kept as (
  insert into signal (${saidColumns}, state)
  select $1, $2, $3, $5, (select id from locked), $4, $6, $7, $8, $9, $10,
    case when exists (select from locked) then 'no-effect' else 'unlinked' end
  on conflict (source_id, key) do nothing
  returning id, person_id
),${noted('$2', '$9::timestamptz')}
select kept.id, kept.person_id as "personId" from kept`;

/** The same of people whom the channel linked before: no name is looked up. */
const rememberKnown: Each = {
  name: 'signal-remember',
  text: `
with said as (
  select * from json_to_recordset($1::json) as s(${saidTypes})
),
locked as (select p.id from person p where p.id = any(array(select person_id from said)) for no key update),
kept as (
  insert into signal (${saidColumns}, state)
  select s.id, s.source_id, s.key, s.type, l.id, s.named_by, s.fact, s.occurred_at, s.effective_at, s.received_at,
    s.request_id, case when l.id is null then 'unlinked' else 'no-effect' end
  from said s left join locked l on l.id = s.person_id
  on conflict (source_id, key) do nothing
  returning id, person_id
),${noted('(select source_id from said limit 1)', '(select max(received_at) from said)')}
select kept.id, kept.person_id as "personId" from kept`,
};

export type SaidAt = { readonly id: string; readonly now: Date; readonly requestId: string };
export type SaidRow = Readonly<Record<string, unknown>>;

/** As it is kept, of somebody whom the channel knows. */
export const saidRow = (incoming: IncomingSignal, { id, now, requestId }: SaidAt): SaidRow => ({
  id,
  source_id: incoming.source.id,
  key: incoming.key,
  type: incoming.fact.type,
  person_id: incoming.personId,
  named_by: incoming.namedBy,
  fact: incoming.fact,
  occurred_at: incoming.occurredAt,
  effective_at: incoming.effectiveAt,
  received_at: incoming.receivedAt ?? now,
  request_id: requestId,
});

export type Remembered = { readonly id: string; readonly personId: string | null };

export const rememberSignal = async (sql: Sql, incoming: IncomingSignal, at: SaidAt): Promise<Remembered | null> => {
  const { source, fact, personId, namedBy, key, occurredAt, effectiveAt } = incoming;
  const { id, requestId } = at;
  if (personId) {
    const rows = await each<Remembered>(sql, rememberKnown, saidRow(incoming, at));
    return rows.find((row) => row.id === id) ?? null;
  }
  const receivedAt = incoming.receivedAt ?? at.now;
  const values = [id, source.id, key, JSON.stringify(namedBy), fact.type, JSON.stringify(fact)];
  const times = [occurredAt, effectiveAt, receivedAt, requestId];
  const [row] = await sql<Remembered>(
    rememberNamed,
    [...values, ...times, source.provider, source.issuer],
    'signal-remember-named',
  );
  return row ?? null;
};

export type StoredSignal = {
  readonly id: string;
  readonly personId: string;
  readonly type: SignalFact['type'];
  readonly fact: SignalFact;
  readonly effectiveAt: Date;
  readonly occurredAt: Date;
  readonly state: SignalState;
  readonly source: SignalSource;
};

const storedColumns = `s.id, s.person_id as "personId", s.type, s.fact, s.effective_at as "effectiveAt",
  s.occurred_at as "occurredAt", s.state, json_build_object('id', src.id, 'name', src.name, 'provider', src.provider,
    'issuer', src.issuer, 'channel', src.channel, 'trust', src.trust, 'scope', src.scope, 'match', src.match) as source`;

/** Signals of a hold, a person or by id, in the order in which they came; locked with their people. */
export const storedSignals = async (
  sql: Sql,
  where: string,
  values: readonly unknown[],
): Promise<readonly StoredSignal[]> =>
  sql<StoredSignal>(
    `select ${storedColumns} from signal s join signal_source src on src.id = s.source_id
     where s.person_id is not null and ${where} order by s.received_at, s.id`,
    values,
  );

export const lockPerson = async (sql: Sql, personId: string): Promise<void> => {
  await sql(`select id from person where id = $1 for no key update`, [personId], 'person-lock');
};

export const setSignalState = async (
  sql: Sql,
  signalId: string,
  to: { readonly state: SignalState; readonly rule?: string | null },
): Promise<void> => {
  await sql(`update signal set state = $2, rule = coalesce($3, rule) where id = $1`, [
    signalId,
    to.state,
    to.rule ?? null,
  ]);
};

import type { SignalFact, SignalSource, SignalState } from '@mandat/domain';
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

/** Whom the channel linked before: no name is looked up. */
const known = `
meant as (select $11::uuid as id)`;

/**
 * Remembers a signal once and locks the person, so that what is read next is what will be changed. The source gets a
 * sign of life, at most once a second, for which nobody waits.
 */
const rememberStatement = (meant: string): string => `
with ${meant},
locked as (select p.id from person p where p.id = (select id from meant) for no key update),
kept as (
  insert into signal (id, source_id, key, type, person_id, named_by, fact, occurred_at, effective_at, received_at, state, request_id)
  select $1, $2, $3, $5, (select id from locked), $4, $6, $7, $8, $9,
    case when exists (select from locked) then 'no-effect' else 'unlinked' end, $10
  on conflict (source_id, key) do nothing
  returning id, person_id
),
noted as (
  update signal_source set last_signal_at = $9, last_heard_at = greatest(last_heard_at, $9) where id = (
    select id from signal_source where id = $2 and (last_signal_at is null or last_signal_at < $9::timestamptz - interval '1 second')
    for update skip locked)
)
select kept.id, kept.person_id as "personId" from kept`;

const rememberKnown = rememberStatement(known);
const rememberNamed = rememberStatement(named);

export type Remembered = { readonly id: string; readonly personId: string | null };

export const rememberSignal = async (
  sql: Sql,
  incoming: IncomingSignal,
  at: { readonly id: string; readonly now: Date; readonly requestId: string },
): Promise<Remembered | null> => {
  const { source, fact, personId } = incoming;
  const values = [
    at.id,
    source.id,
    incoming.key,
    JSON.stringify(incoming.namedBy),
    fact.type,
    JSON.stringify(fact),
    incoming.occurredAt,
    incoming.effectiveAt,
    incoming.receivedAt ?? at.now,
    at.requestId,
  ];
  const [row] = personId
    ? await sql<Remembered>(rememberKnown, [...values, personId], 'signal-remember-known')
    : await sql<Remembered>(rememberNamed, [...values, source.provider, source.issuer], 'signal-remember-named');
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

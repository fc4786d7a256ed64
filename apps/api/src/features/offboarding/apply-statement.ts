import type { Each } from '../../platform/database/each.ts';
import { taking, telling, type Taking } from './apply-parts.ts';
import { noted, saidColumns, saidTypes } from './signal.repository.ts';

/** Whether the signal itself is kept by the same statement, or was before anything was decided. */
export type Keeping = 'with-the-signal' | 'of-a-kept-signal';

/** What was said before has no second consequence: then there is no plan left. */
const saying = `
said as (
  insert into signal (${saidColumns}, state, rule, decided_at, plan, case_id, hold_id)
  select s.*, j ->> 'state', j ->> 'rule', (j ->> 'decidedAt')::timestamptz, j -> 'plan', (j ->> 'caseId')::uuid, (j ->> 'holdId')::uuid
  from raw, jsonb_to_record(j -> 'said') as s(${saidTypes})
  on conflict (source_id, key) do nothing
  returning id
),${noted(`(select (j -> 'said' ->> 'source_id')::uuid from raw limit 1)`, `(select max((j -> 'said' ->> 'received_at')::timestamptz) from raw)`)},
fresh as (select j from raw where (j ->> 'signalId')::uuid = any(array(select id from said)))`;

const told = `
fresh as (select j from raw)`;

/** One plan, of any kind. */
const frame = (said: string): string => `
with raw as (select $1::jsonb as j),${said},
p as (select j from fresh),
now_ as (select (j ->> 'now')::timestamptz as at, (j ->> 'personId')::uuid as person, (j ->> 'signalId')::uuid as signal,
    (j ->> 'caseId')::uuid as case_id, set_config('mandat.at', j ->> 'now', true) as clock from p),`;

/** Several plans at once: whom each is about stands beside it. */
const frameOfMany = (said: string): string => `
with raw as (select j from jsonb_array_elements($1::jsonb) j),${said},
p as (select j, (j ->> 'now')::timestamptz as at, (j ->> 'personId')::uuid as person, (j ->> 'signalId')::uuid as signal,
    (j ->> 'caseId')::uuid as case_id from fresh),
now_ as (select set_config('mandat.at', max(at)::text, true) as clock from p)`;

const decided = `state = j ->> 'state', rule = j ->> 'rule', plan = j -> 'plan', hold_id = coalesce((j ->> 'holdId')::uuid, s.hold_id),
  decided_at = case when s.decided_at is null or s.state = 'held' then (j ->> 'decidedAt')::timestamptz else s.decided_at end`;

const endings: Readonly<Record<Keeping, { readonly one: string; readonly many: string }>> = {
  'with-the-signal': { one: 'select id from said', many: 'select id from said' },
  'of-a-kept-signal': {
    one: `
update signal s set ${decided}, case_id = coalesce(now_.case_id, s.case_id) from p, now_ where s.id = now_.signal returning s.id`,
    many: `
update signal s set ${decided}, case_id = coalesce(p.case_id, s.case_id)
from p where s.id = any(array(select signal from p)) and s.id = p.signal returning s.id`,
  },
};

const saidBy = (keeping: Keeping): string => (keeping === 'with-the-signal' ? saying : told);
const letterOf = (keeping: Keeping): string => (keeping === 'with-the-signal' ? 'say' : 'apply');
const textOf = (parts: readonly Taking[]): string => parts.map((part) => `${taking[part]},`).join('');

const order = Object.keys(taking) as readonly Taking[];

const written = (parts: readonly Taking[], keeping: Keeping): Each => ({
  text: `${frame(saidBy(keeping))}${textOf(parts)}${telling}${endings[keeping].one}`,
  // A name of PostgreSQL ends after 63 bytes, so each part is a letter of it.
  name: `offboarding-${letterOf(keeping)}-${parts.map((part) => String.fromCodePoint(97 + order.indexOf(part))).join('')}`,
});

/** What those need who hold nothing, which are most: their plans may be applied in one statement. */
const ofMany = (parts: readonly Taking[], keeping: Keeping): Each => ({
  text: `${frameOfMany(saidBy(keeping))},${textOf(parts)}${telling}${endings[keeping].many}`,
  name: `offboarding-${letterOf(keeping)}-${parts.length}`,
});

const together = {
  'with-the-signal': { standing: ofMany(['keepStanding'], 'with-the-signal'), nothing: ofMany([], 'with-the-signal') },
  'of-a-kept-signal': {
    standing: ofMany(['keepStanding'], 'of-a-kept-signal'),
    nothing: ofMany([], 'of-a-kept-signal'),
  },
};

type Has = (part: Taking) => boolean;

/** The statement for several plans at once, where a plan has no more than that. */
export const applyTogether = (has: Has, keeping: Keeping): Each | null => {
  if (order.some((part) => part !== 'keepStanding' && has(part))) return null;
  return has('keepStanding') ? together[keeping].standing : together[keeping].nothing;
};

const known = new Map<string, Each>();

/**
 * A plan becomes rows in one statement: facts, suspensions, revocations, roles, sessions, case, due items, audit and
 * feed. $1 is the whole of it as JSON. Only what the plan has is part of the statement: each part costs, and most people
 * lose nothing but a session. It answers the signal's id, unless that was said before.
 */
export const applyStatement = (has: Has, keeping: Keeping): Each => {
  const parts = order.filter(has);
  const key = `${keeping} ${parts.join(' ')}`;
  const statement = known.get(key) ?? written(parts, keeping);
  known.set(key, statement);
  return statement;
};

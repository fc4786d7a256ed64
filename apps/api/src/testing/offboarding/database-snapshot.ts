import type { Trust } from '@mandat/domain';
import type { Database } from '../../platform/database/database.ts';
import { rowsOf, type Official } from './database-fixture.ts';
import type { ContactOf, PrivilegeState, Snapshot } from './model.ts';

type PrivilegeRow = {
  readonly id: string;
  readonly withdrawn: boolean;
  readonly marked: boolean;
  readonly suspensions: number;
  readonly rests: boolean;
};

const authorized = `
select w.id, w.withdrawn_at is not null as withdrawn, w.suspended_at is not null as marked,
  (select count(*) from suspension s where s.authorization_id = w.id and s.lifted_at is null)::int as suspensions,
  exists (select from holding h where h.authorization_id = w.id and h.ended_at is null and h.removal_awaited_at is null) as rests
from written_authorization w where w.person_id = $1`;

/** Each privilege said in three ways that have to agree: its authorization, its holding and its suspensions. */
const stateOfRow = ({ id, withdrawn, marked, suspensions, rests }: PrivilegeRow): PrivilegeState => {
  const state = withdrawn ? 'revoked' : marked ? 'suspended' : 'live';
  const isWhole =
    rests === (state !== 'revoked') && suspensions > 0 === (state === 'suspended') && !(withdrawn && marked);
  if (!isWhole)
    throw new Error(`authorization ${id} is ${state}, marked ${marked}, ${suspensions} suspensions, resting ${rests}`);
  return state;
};

const person = `
select coalesce((select departed_at is not null from person_standing where person_id = $1), false) as departed,
  coalesce((select locked_at is not null from person_standing where person_id = $1), false) as locked,
  (select last_day::text from person_standing where person_id = $1) as "lastDay",
  (select json_build_object('phone', phone, 'functionTitle', function_title) from person where id = $1) as contact,
  (select count(*) from session where person_id = $1)::int as sessions,
  exists (select from holding where person_id = $1 and authorization_id is null and ended_at is null and removal_awaited_at is null) as unauthorized`;

const posts = `
select a.source, e.code from appointment a join entity e on e.id = a.entity_id
where a.person_id = $1 and a.ended_at is null and a.source is not null order by e.code`;

const questions = `
select e.code from due_item d join entity e on e.id = d.entity_id
where d.person_id = $1 and d.kind = 'confirm-move' and d.done_at is null order by e.code`;

type PersonRow = {
  readonly departed: boolean;
  readonly locked: boolean;
  readonly lastDay: string | null;
  readonly contact: ContactOf;
  readonly sessions: number;
  readonly unauthorized: boolean;
};

export const snapshotOf = async (database: Database, { personId, grants }: Official): Promise<Snapshot> => {
  const rows = rowsOf(database);
  const [row] = await rows<PersonRow>(person, [personId]);
  if (!row) throw new Error('a person is always one row');
  const states = new Map((await rows<PrivilegeRow>(authorized, [personId])).map((each) => [each.id, stateOfRow(each)]));
  const current = await rows<{ source: string; code: string }>(posts, [personId]);
  const asked = await rows<{ code: string }>(questions, [personId]);
  const at = (provider: string): readonly string[] => [
    ...new Set(current.filter(({ source }) => source === provider).map(({ code }) => code)),
  ];
  return {
    privileges: grants.map(({ authorizationId }) =>
      authorizationId === null ? (row.unauthorized ? 'live' : 'revoked') : (states.get(authorizationId) ?? 'revoked'),
    ),
    departed: row.departed,
    locked: row.locked,
    posts: { p: at('p'), q: at('q') },
    sessions: row.sessions,
    lastDay: row.lastDay,
    contact: row.contact,
    asked: asked.map(({ code }) => code),
  };
};

/** What must not be there, whatever happened: something lost without audit, without a case, or twice. */
const faults = `
select
  (select count(*) from written_authorization w where w.person_id = $1 and w.withdrawn_reason like 'offboarding:%' and not exists (
    select from audit_entry a where a.subject_id = w.id and a.type = 'privilege-revoked'))::int as "withoutAudit",
  (select count(*) from written_authorization w where w.person_id = $1 and w.withdrawn_reason like 'offboarding:%' and not exists (
    select from case_task t join offboarding_case c on c.id = t.case_id
    where c.person_id = $1 and t.account_id = w.account_id))::int as "withoutCase",
  (select count(*) from signal s where s.person_id = $1 and s.decided_at is null and s.state not in ('held', 'waiting', 'rejected'))::int as undecided`;

type Faults = { readonly withoutAudit: number; readonly withoutCase: number; readonly undecided: number };

type Kept = { readonly key: string; readonly state: string; readonly rule: string | null; readonly trust: Trust };

const tookNothing: readonly (string | undefined)[] = ['no-effect', 'proposed'];

/**
 * What took nothing when it was said may take something in its own name later, but only by a day without contradiction,
 * and never where its source may only propose.
 */
const allowed = (said: string | undefined, { state, rule, trust }: Kept): boolean =>
  said === state ||
  said === 'settled' ||
  (tookNothing.includes(said) && state === 'applied' && rule === 'suspension-lapsed' && trust !== 'propose');

/** The rows beside the state: every signal once, in the state in which it was answered. */
export const checkRows = async (
  database: Database,
  { personId }: Official,
  states: ReadonlyMap<string, string>,
): Promise<void> => {
  const rows = rowsOf(database);
  const kept = await rows<Kept>(
    `select s.key, case s.rule when 'outside-the-scope' then 'outside' else s.state end as state, s.rule, src.trust
     from signal s join signal_source src on src.id = s.source_id where s.person_id = $1 order by s.key`,
    [personId],
  );
  const wrong = kept.filter((each) => !allowed(states.get(each.key), each));
  if (kept.length !== states.size || wrong.length > 0)
    throw new Error(`the rows of signals are ${JSON.stringify(kept)}, said were ${JSON.stringify([...states])}`);
  const [found] = await rows<Faults>(faults, [personId]);
  if (!found || found.withoutAudit + found.withoutCase + found.undecided > 0) throw new Error(JSON.stringify(found));
};

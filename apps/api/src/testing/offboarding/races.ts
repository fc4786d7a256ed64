import { randomUUID } from 'node:crypto';
import { nobody } from '@mandat/policies';
import { authorizePerson } from '../../features/authorizations/authorize-person.ts';
import type { Database } from '../../platform/database/database.ts';
import { contextOf } from '../graphql/asking.ts';
import { addOrganisation, rowsOf, type Organisation } from './database-fixture.ts';
import { testDoor } from './door.ts';
import { inLanes } from './lanes.ts';
import { addLeavers, type Leaver } from './leavers.ts';

const headOf = ({ entities, heads }: Organisation) => {
  const entity = entities.get('A');
  const personId = heads.get('A');
  if (!entity || !personId) throw new Error('the organisation has no A');
  return {
    ...nobody,
    kind: 'person' as const,
    roles: ['head-of-entity' as const],
    headOf: [entity],
    personId,
    label: 'The head',
  };
};

const grant = (database: Database, organisation: Organisation, { personId, accountId }: Leaver) => {
  const now = new Date();
  const context = contextOf(database, { actor: { ...headOf(organisation), secondFactorAt: now }, now });
  const capacity = 'authorized-official' as const;
  return authorizePerson(context, { accountId, version: 1, personId, capacity, scopes: ['publish'] });
};

export type Raced = {
  readonly pairs: number;
  /** The grant came first and was revoked; it came second and was refused. */
  readonly grantFirst: number;
  readonly revokeFirst: number;
  readonly otherRefusals: readonly string[];
  readonly live: number;
  /** Granted a moment after the departure was true and before it came: suspended for as long as they are gone. */
  readonly suspended: number;
  readonly departed: number;
};

const live = `
select count(*) filter (where w.suspended_at is null)::int as live, count(w.suspended_at)::int as suspended from holding h join written_authorization w on w.id = h.authorization_id
join person_standing s on s.person_id = h.person_id
where s.departed_at is not null and h.person_id = any($1) and h.ended_at is null and h.removal_awaited_at is null
  and w.withdrawn_at is null`;

const tallied = (outcomes: readonly string[]) => ({
  grantFirst: outcomes.filter((outcome) => outcome === 'granted').length,
  revokeFirst: outcomes.filter((outcome) => outcome === 'person-departed').length,
  otherRefusals: outcomes.filter((outcome) => outcome !== 'granted' && outcome !== 'person-departed'),
});

/**
 * A head authorizes and the directory says that the person left, both at once over different connections. Of each third
 * one starts a moment ahead, so that both orders occur.
 */
export const raceGrants = async (database: Database, pairs: number): Promise<Raced> => {
  const organisation = await addOrganisation(database);
  const leavers = await addLeavers(database, organisation, { people: pairs, at: 'A', label: 'race-', holding: false });
  const door = testDoor(database);
  const source = await door.source('racing', 'revoke', 'p');
  const outcomes: string[] = [];
  const ahead = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  await inLanes([...leavers.entries()], 3, async ([index, leaver]) => {
    const [grantWaits, departureWaits] = [(index % 3) * 2, index % 3 === 0 ? 4 : 0];
    const [decision] = await Promise.all([
      ahead(grantWaits).then(() => grant(database, organisation, leaver)),
      ahead(departureWaits).then(() => door.say(source, leaver.personId, { type: 'person-departed', how: 'disabled' })),
    ]);
    outcomes.push(decision.ok ? 'granted' : decision.code);
  });
  const rows = rowsOf(database);
  const ids = leavers.map(({ personId }) => personId);
  const [left] = await rows<{ live: number; suspended: number }>(live, [ids]);
  const [gone] = await rows<{ departed: number }>(
    'select count(*)::int as departed from person_standing where person_id = any($1) and departed_at is not null',
    [ids],
  );
  return {
    pairs: outcomes.length,
    ...tallied(outcomes),
    live: left?.live ?? -1,
    suspended: left?.suspended ?? -1,
    departed: gone?.departed ?? 0,
  };
};

export type Repeated = {
  readonly states: readonly string[];
  readonly signals: number;
  readonly revoked: number;
  readonly cases: number;
};

const counted = `
select (select count(*) from signal where person_id = $1)::int as signals,
  (select count(*) from audit_entry where person_id = $1 and type = 'privilege-revoked')::int as revoked,
  (select count(*) from offboarding_case where person_id = $1)::int as cases`;

/** One signal from many callers at once. */
export const repeatSignal = async (database: Database, callers: number): Promise<Repeated> => {
  const door = testDoor(database);
  const label = randomUUID();
  const source = await door.source(`repeating ${label}`, 'revoke', 'p');
  const rows = rowsOf(database);
  const [entity] = await rows<{ id: string }>(`select id from entity where code = 'A'`);
  const organisation: Organisation = {
    entities: new Map([['A', entity?.id ?? '']]),
    heads: new Map(),
    administrators: ['', ''],
  };
  const [leaver] = await addLeavers(database, organisation, { people: 1, at: 'A', label });
  if (!leaver) throw new Error('nobody to leave');
  const at = new Date();
  const outcomes = await Promise.all(
    Array.from({ length: callers }, () =>
      door.say(source, leaver.personId, { type: 'person-departed', how: 'disabled' }, { key: 'the same', at }),
    ),
  );
  const [row] = await rows<Omit<Repeated, 'states'>>(counted, [leaver.personId]);
  if (!row) throw new Error('nothing was counted');
  return { states: outcomes.map(({ state }) => state).sort(), ...row };
};

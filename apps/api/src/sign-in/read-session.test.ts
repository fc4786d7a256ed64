import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nearestHeaded, type Entity, type GroupRole } from '@mandat/domain';
import { practiceGroups, type SampleLogin } from '@mandat/sample';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { readSession } from './read-session.ts';
import { hashToken, newToken } from './secret-token.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const limits = { idleSeconds: 1800, absoluteSeconds: 43_200 };
const groupRolesOf = (login: SampleLogin): GroupRole[] =>
  login.groups.flatMap((group) =>
    Object.hasOwn(practiceGroups, group) ? [practiceGroups[group as keyof typeof practiceGroups]] : [],
  );

const sessionOf = async (login: SampleLogin, isStaff = login.staffType === 'staff-member') => {
  const token = newToken();
  await register.database.source.query(
    `insert into session (token_hash, id, person_id, provider, issuer, subject, group_roles, is_staff, id_token, created_at, last_active_at, expires_at)
     values ($1, $2, $3, 'practice', 'issuer', $4, $5, $6, 'token', $7, $7, $7::timestamptz + interval '12 hours')`,
    [hashToken(token), newId(), login.personId, login.subject, groupRolesOf(login), isStaff, sampleDay],
  );
  const read = await readSession(register.database, { token, now: sampleDay, limits, isPersonsAct: true });
  if (!read) throw new Error(`no session of ${login.login}`);
  return read;
};

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

const entitiesById = (): ReadonlyMap<string, Entity> =>
  new Map(register.sample.entities.map((entity) => [entity.id, entity]));

const isBelow = (entity: Entity, top: string, all: ReadonlyMap<string, Entity>): boolean =>
  entity.id === top ||
  (entity.parentId !== null && isBelow(all.get(entity.parentId) ?? { ...entity, parentId: null }, top, all));

test('the roles of everybody whom the sample shows, and of three hundred others, are what the facts give', async () => {
  const { showcase, logins } = register.sample;
  const shown = new Set(showcase.map(({ personId }) => personId));
  const chosen = logins.filter(
    (login, index) => shown.has(login.personId) || index % Math.ceil(logins.length / 300) === 0,
  );
  expect(chosen.length).toBeGreaterThanOrEqual(100);
  for (const login of chosen) {
    const { actor } = await sessionOf(login);
    const expected = login.staffType === 'staff-member' ? sorted(login.roles) : ['public'];
    expect([login.login, sorted(actor.roles)]).toEqual([login.login, expected]);
  }
}, 60_000);

test('a head decides for the entities whose nearest headed entity is theirs, and reads everything below', async () => {
  const all = entitiesById();
  const { logins, scenario } = register.sample;
  const heads = new Set(
    register.sample.showcase.filter(({ role }) => role === 'head-of-entity').map(({ personId }) => personId),
  );
  let looked = 0;
  for (const login of logins.filter(({ personId }) => heads.has(personId))) {
    const { actor } = await sessionOf(login);
    const offices = actor.headOf.filter((id) => all.get(id)?.headed);
    const decides = [...all.values()]
      .filter(({ id }) => offices.includes(nearestHeaded(id, all) ?? ''))
      .map(({ id }) => id);
    const reads = [...all.values()]
      .filter((entity) => offices.some((office) => isBelow(entity, office, all)))
      .map(({ id }) => id);
    expect(offices.length).toBeGreaterThan(0);
    expect(sorted(actor.headOf)).toEqual(sorted(decides));
    expect(sorted(actor.headReads)).toEqual(sorted(reads));
    looked += 1;
  }
  expect(looked).toBeGreaterThanOrEqual(3);
  expect(all.has(scenario.entityId)).toBe(true);
});

test('who is not yet staff has no role, whatever the register’s facts say', async () => {
  const official = register.sample.showcase.find(({ key }) => key === 'official');
  const login = register.sample.logins.find(({ personId }) => personId === official?.personId);
  if (!login) throw new Error('the sample shows no official');
  expect((await sessionOf(login)).actor.officialOf.length).toBeGreaterThan(0);
  const { actor } = await sessionOf(login, false);
  expect(actor).toMatchObject({
    roles: ['public'],
    headOf: [],
    headReads: [],
    focalPointOf: [],
    officialOf: [],
    secondFactorAt: null,
  });
});

test('a privilege counts only while its written authorization is in force', async () => {
  const official = register.sample.showcase.find(({ key }) => key === 'official');
  const login = register.sample.logins.find(({ personId }) => personId === official?.personId);
  if (!login) throw new Error('the sample shows no official');
  const held = async () => (await sessionOf(login)).actor.officialOf.length;
  const all = await held();
  const change = (set: string) =>
    register.database.source.query(`update written_authorization set ${set} where person_id = $1`, [login.personId]);
  expect(all).toBeGreaterThan(0);
  await change(`suspended_at = '2020-01-01'`);
  expect(await held()).toBe(0);
  await change('suspended_at = null');
  expect(await held()).toBe(all);
  await register.database.source.query('update holding set removal_awaited_at = now() where person_id = $1', [
    login.personId,
  ]);
  expect(await held()).toBe(0);
});

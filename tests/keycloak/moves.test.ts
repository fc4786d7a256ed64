import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { officials, people, type Official } from './people.ts';
import { openRegister, until, type Register } from './register.ts';

let register: Register;
let hired: readonly Official[];

beforeAll(async () => {
  register = await openRegister();
  await register.knowsEverybody();
}, 120_000);
afterAll(() => register.close());

const factsOf = async (staffNumber: string) =>
  register.rows<{ fact: unknown; state: string }>(
    `select s.fact, s.state from signal s join person_identifier i on i.person_id = s.person_id
     where i.kind = 'staff-number' and i.value = $1 order by s.received_at, s.effective_at`,
    [staffNumber],
  );

const dueItems = (staffNumber: string) =>
  register.rows<{ kind: string }>(
    `select d.kind from due_item d join person_identifier i on i.person_id = d.person_id
     where i.kind = 'staff-number' and i.value = $1 and d.done_at is null`,
    [staffNumber],
  );

const without = (staffNumber: string) =>
  until(
    () => register.privileges(staffNumber),
    ({ live, suspended }) => live + suspended === 0,
  );

const seen = (username: string, isSeen: (facts: { units: string[] }) => boolean) =>
  until(async () => {
    const [row] = await register.rows<{ facts: { units: string[] } }>(
      `select facts from directory_person where external_id = $1`,
      [await register.realm.idOf(username)],
    );
    return row?.facts ?? { units: [] };
  }, isSeen);

test('a unit attribute that names another entity is a reassignment: the privileges of the former entity end', async () => {
  const { username, staffNumber } = people.publisher;
  expect((await register.privileges(staffNumber)).live).toBeGreaterThan(0);
  await register.realm.setAttribute(username, 'entity', 'ECE');
  await without(staffNumber);
  expect(await factsOf(staffNumber)).toEqual([{ fact: { type: 'person-moved', units: ['ECE'] }, state: 'applied' }]);
});

test('a change to another group is a reassignment where the groups name another entity', async () => {
  const { username, staffNumber } = people.alternate;
  expect((await register.privileges(staffNumber)).live).toBeGreaterThan(0);
  await register.realm.moveGroup(username, '/organisation/UN-Habitat/programme', '/organisation/ECE');
  await without(staffNumber);
  expect((await factsOf(staffNumber)).at(-1)?.fact).toEqual({ type: 'person-moved', units: ['ECE'] });
});

test('a unit below the same headed entity revokes nothing and asks the head', async () => {
  const code = 'UN-Habitat-Nairobi';
  await register.rows(
    `insert into entity select (json_populate_record(e, json_build_object('id', gen_random_uuid(), 'code', $1::text,
       'parent_id', e.id, 'headed', false, 'kind', 'unit'))).* from entity e where e.code = 'UN-Habitat'`,
    [code],
  );
  const { username, staffNumber } = people.official;
  const { live } = await register.privileges(staffNumber);
  await register.realm.setAttribute(username, 'entity', code);
  await until(
    () => dueItems(staffNumber),
    (items) => items.length > 0,
  );
  expect(await register.privileges(staffNumber)).toEqual({ live, suspended: 0 });
});

test('a group that moves takes its members along, although no event names them', async () => {
  hired = officials(3);
  const [moving] = hired;
  if (!moving) throw new Error('no official is left');
  const { realm } = register;
  const organisation = await realm.groupOf('/organisation');
  for (const [at, name] of ['from', 'into'].entries()) {
    const entity = at === 0 ? moving.entity : 'DSS';
    await realm.ask('POST', `/groups/${organisation}/children`, { name, attributes: { entity: [entity] } });
  }
  await realm.ask('POST', `/groups/${await realm.groupOf('/organisation/from')}/children`, { name: 'team' });
  await realm.hire({
    username: moving.username,
    employeeNumber: moving.employeeNumber,
    groups: ['/organisation/from/team'],
  });
  await seen(moving.username, ({ units }) => units.includes(moving.entity));
  expect((await register.privileges(moving.employeeNumber)).live).toBeGreaterThan(0);
  const team = { id: await realm.groupOf('/organisation/from/team'), name: 'team' };
  await realm.ask('POST', `/groups/${await realm.groupOf('/organisation/into')}/children`, team);
  await without(moving.employeeNumber);
  expect((await factsOf(moving.employeeNumber)).at(-1)?.fact).toEqual({ type: 'person-moved', units: ['DSS'] });
});

test('a group that is deleted with everything below it leaves its members without the unit it gave', async () => {
  const [, member] = hired;
  if (!member) throw new Error('no official is left');
  const { realm } = register;
  await realm.ask('POST', `/groups/${await realm.groupOf('/organisation')}/children`, {
    name: 'doomed',
    attributes: { entity: [member.entity] },
  });
  await realm.ask('POST', `/groups/${await realm.groupOf('/organisation/doomed')}/children`, { name: 'below' });
  await realm.hire({ ...member, entity: '', groups: ['/organisation/doomed/below'] });
  await seen(member.username, ({ units }) => units.includes(member.entity));
  await realm.ask('DELETE', `/groups/${await realm.groupOf('/organisation/doomed')}`);
  await seen(member.username, ({ units }) => units.length === 0);
  expect((await factsOf(member.employeeNumber)).at(-1)?.fact).toEqual({ type: 'person-moved', units: [] });
});

test('a last day that the personnel office writes schedules the departure, and taking it away calls it off', async () => {
  const [, , leaver] = hired;
  if (!leaver) throw new Error('no official is left');
  await register.realm.hire(leaver);
  await seen(leaver.username, ({ units }) => units.includes(leaver.entity));
  await register.realm.setAttribute(leaver.username, 'lastDay', '2099-12-31');
  await until(
    () => factsOf(leaver.employeeNumber),
    (facts) => facts.length === 1,
  );
  await register.realm.setAttribute(leaver.username, 'lastDay', '');
  const facts = await until(
    () => factsOf(leaver.employeeNumber),
    (found) => found.length === 2,
  );
  expect(facts.map(({ fact }) => fact)).toEqual([
    { type: 'departure-scheduled', lastDay: '2099-12-31' },
    { type: 'departure-scheduled', lastDay: null },
  ]);
});

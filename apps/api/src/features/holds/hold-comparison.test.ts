import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SignalSource } from '@mandat/domain';
import { administrator, askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { addOrganisation, rowsOf } from '../../testing/offboarding/database-fixture.ts';
import { testDoor, type TestDoor } from '../../testing/offboarding/door.ts';
import { addLeavers, type Leaver } from '../../testing/offboarding/leavers.ts';

let register: EmptyRegister;
let server: AskingServer;
let door: TestDoor;
let source: SignalSource;
let leavers: readonly Leaver[];

const rows = <Row>(text: string, values: readonly unknown[] = []) => rowsOf(register.database)<Row>(text, values);

/** Five of ten go before the limit, two are held after it. */
beforeAll(async () => {
  register = await emptyRegister();
  server = await askingServer(register.database);
  const organisation = await addOrganisation(register.database);
  await rows(`delete from register_setting where name = 'guard'`);
  leavers = await addLeavers(register.database, organisation, { people: 10, at: 'A', label: 'batch-' });
  door = testDoor(register.database);
  source = await door.source('stream', 'revoke', 'p');
  for (const { personId } of leavers.slice(0, 7))
    await door.say(source, personId, { type: 'person-departed', how: 'disabled' });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

type Signal = {
  readonly state: string;
  readonly person: { readonly name: string };
  readonly laterFact: { readonly type: string } | null;
  readonly plan: {
    readonly losses: readonly { readonly stands: boolean; readonly account: { readonly title: string } }[];
  };
};
type Hold = Readonly<
  Record<'privileges' | 'privilegesStanding' | 'privilegesTaken' | 'peopleWithLaterFacts', number>
> & {
  readonly signals: { readonly totalCount: number; readonly nodes: readonly Signal[] };
};

const held = async (filter: Readonly<Record<string, unknown>> = { state: ['HELD'] }): Promise<Hold> => {
  const query = `query ($filter: SignalFilter) { holds(first: 1) { nodes {
    privileges privilegesStanding privilegesTaken peopleWithLaterFacts
    signals(first: 25, filter: $filter) { totalCount nodes { state person { name } laterFact { type }
      plan { losses { stands account { title } } } } } } } }`;
  const { data } = await server.ask({ actor: administrator }, { query, variables: { filter } });
  const [hold] = (data?.['holds'] as { nodes: readonly Hold[] } | undefined)?.nodes ?? [];
  if (!hold) throw new Error('nothing is held');
  return hold;
};

test('a hold says what it would take, what was applied before it, and of each person which account', async () => {
  const hold = await held();
  expect(hold).toMatchObject({ privileges: 2, privilegesStanding: 2, privilegesTaken: 5, peopleWithLaterFacts: 0 });
  const titles = hold.signals.nodes.map(({ plan }) => plan.losses.map(({ account }) => account.title));
  expect(titles.toSorted()).toEqual(leavers.slice(5, 7).map(({ number }) => [`Account ${number}`]));
});

test('what the register has taken meanwhile by something else stands apart from what was received', async () => {
  const [, , , , , sixth] = leavers;
  await rows(
    `with withdrawn as (
       update written_authorization set withdrawn_at = now(), withdrawn_reason = 'Another task' where person_id = $1 returning id
     ) update holding set removal_awaited_at = now() where authorization_id in (select id from withdrawn)`,
    [sixth?.personId],
  );
  const hold = await held();
  expect(hold).toMatchObject({ privileges: 2, privilegesStanding: 1, privilegesTaken: 5 });
  const stands = hold.signals.nodes.map(({ person, plan }) => [person.name, plan.losses[0]?.stands]);
  expect(Object.fromEntries(stands)).toMatchObject({ [`Leaver ${sixth?.number}`]: false });
});

test('a fact that came after the one that is held is shown beside it; the end of a session is none', async () => {
  const [, , , , , sixth, seventh] = leavers;
  await door.say(source, sixth?.personId ?? '', { type: 'sessions-ended', subject: null, sid: null });
  expect((await held()).peopleWithLaterFacts).toBe(0);
  await door.say(source, seventh?.personId ?? '', { type: 'person-returned' });
  const hold = await held();
  expect(hold.peopleWithLaterFacts).toBe(1);
  const later = hold.signals.nodes.map(({ person, laterFact }) => [person.name, laterFact?.type ?? null]);
  expect(Object.fromEntries(later)).toEqual({
    [`Leaver ${sixth?.number}`]: null,
    [`Leaver ${seventh?.number}`]: 'PERSON_RETURNED',
  });
});

test('in a batch a person is found by a part of their name, in any case; the signs of a pattern are letters', async () => {
  const number = leavers[6]?.number ?? '';
  const found = await held({ search: `LEAVER ${number.toUpperCase()}` });
  expect(found.signals.nodes.map(({ person }) => person.name)).toEqual([`Leaver ${number}`]);
  expect((await held({ search: 'leaver' })).signals.totalCount).toBe(7);
  for (const pattern of ['%', '_____', '\\']) expect((await held({ search: pattern })).signals.totalCount).toBe(0);
});

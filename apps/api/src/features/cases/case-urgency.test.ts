import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { administrator, askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { addOrganisation, rowsOf } from '../../testing/offboarding/database-fixture.ts';
import { testDoor } from '../../testing/offboarding/door.ts';
import { addLeavers, type Leaver } from '../../testing/offboarding/leavers.ts';

let register: EmptyRegister;
let server: AskingServer;
let leavers: readonly Leaver[];

const rows = <Row>(text: string, values: readonly unknown[] = []) => rowsOf(register.database)<Row>(text, values);

beforeAll(async () => {
  register = await emptyRegister();
  server = await askingServer(register.database);
  const organisation = await addOrganisation(register.database);
  leavers = await addLeavers(register.database, organisation, { people: 5, at: 'A', label: 'urgent-' });
  const door = testDoor(register.database);
  const source = await door.source('stream', 'revoke', 'p');
  for (const { personId } of leavers) await door.say(source, personId, { type: 'person-departed', how: 'disabled' });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const dueIn = (leaver: Leaver | undefined, hours: number) =>
  rows(
    `update case_task set due_at = now() + make_interval(hours => $2)
     where case_id in (select id from offboarding_case where person_id = $1)`,
    [leaver?.personId, hours],
  );

const openedAgo = (leaver: Leaver | undefined, hours: number) =>
  rows(`update offboarding_case set opened_at = now() - make_interval(hours => $2) where person_id = $1`, [
    leaver?.personId,
    hours,
  ]);

const cancelSteps = (leaver: Leaver | undefined) =>
  rows(
    `update case_task set cancelled_at = now() where case_id in (select id from offboarding_case where person_id = $1)`,
    [leaver?.personId],
  );

type Node = { readonly nextDueAt: string | null; readonly person: { readonly id: string } };

const listed = async (first = 10): Promise<readonly Node[]> => {
  const query = `{ cases(first: ${first}, sort: [{ field: NEXT_DUE }, { field: OPENED_AT, direction: DESC }]) { nodes { nextDueAt person { id } } } }`;
  const { data } = await server.ask({ actor: administrator }, { query });
  return (data?.['cases'] as { nodes: readonly Node[] } | undefined)?.nodes ?? [];
};

test('cases stand in the order of urgency: overdue steps first, then the nearest due time, and what has no open step last, the latest first', async () => {
  const [soon, overdue, late, early, longOverdue] = leavers;
  await dueIn(soon, 5);
  await dueIn(overdue, -1);
  await dueIn(longOverdue, -30);
  for (const leaver of [late, early]) await cancelSteps(leaver);
  await openedAgo(early, 9);
  const found = await listed();
  const order = [longOverdue, overdue, soon, late, early].map((leaver) => leaver?.personId);
  expect(found.map(({ person }) => person.id)).toEqual(order);
  expect(found.map(({ nextDueAt }) => nextDueAt === null)).toEqual([false, false, false, true, true]);
  expect((await listed(2)).map(({ person }) => person.id)).toEqual(order.slice(0, 2));
});

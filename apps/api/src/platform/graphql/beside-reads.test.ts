import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody } from '@mandat/policies';
import { administrator, askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';

let register: TestRegister;
let server: AskingServer;
beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database, false);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const personOf = (key: string): string =>
  register.sample.showcase.find((entry) => entry.key === key)?.personId ?? 'nobody';
const who = () => ({ actor: { ...administrator, personId: personOf('administrator') }, now: sampleDay });

test('reads beside an operation that a resolver answers are the same as alone', async () => {
  const fields = `a: entity(code: "DGC") { code kind ...Parent names { fr } accounts(first: 2) { edges { node { s: status } } } }
    platforms { code __typename }`;
  const fragment = 'fragment Parent on Entity { p: parent { code } headed }';
  const alone = await server.ask(who(), { query: `{ ${fields} } ${fragment}` });
  const staff = { ...who(), actor: { ...who().actor, roles: ['dgc-administrator', 'staff'] as const } };
  const query = `{ recognizeAccount(text: "https://x.com/mandat_demo") { ok platform } ${fields} } ${fragment}`;
  const beside = await server.ask(staff, { query });
  expect([alone.errors, beside.errors]).toEqual([undefined, undefined]);
  expect(beside.data).toEqual({ recognizeAccount: { ok: true, platform: 'x' }, ...alone.data });
});

const update = `mutation ($input: UpdatePersonInput!, $first: Int) {
  saved: updatePerson(input: $input) { who: name ...Rest entity { code accounts(first: $first) { totalCount } } }
}
fragment Rest on Person { version lang: language staffType }`;

const nameOf = async (id: string): Promise<{ name: string; version: number }> => {
  const [row]: { name: string; version: number }[] = await register.database.source.query(
    'select name, version from person where id = $1',
    [id],
  );
  return row ?? { name: '', version: 0 };
};

test('a mutation answers with its record, read after the commit by one statement from what was selected', async () => {
  const id = personOf('staff-member');
  const { version } = await nameOf(id);
  const before = server.statements.length;
  const variables = { input: { id, version, name: 'Nadia Changed' }, first: 1 };
  const answer = await server.ask(who(), { query: update, variables });
  expect(answer.errors).toBeUndefined();
  expect(server.statements.length - before).toBe(1);
  const { entity, ...saved } = (answer.data as never as { saved: { entity: { code: string } } }).saved;
  expect(saved).toEqual({
    who: 'Nadia Changed',
    version: version + 1,
    lang: expect.any(String),
    staffType: 'STAFF_MEMBER',
  });
  expect(entity.code).toBe('UN-Habitat');
});

test('a mutation whose answer selects what is refused changes nothing', async () => {
  const id = personOf('official');
  const before = await nameOf(id);
  const variables = { input: { id, version: before.version, name: 'Never' }, first: 101 };
  const answer = await server.ask(who(), { query: update, variables });
  expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(await nameOf(id)).toEqual(before);
});

test('a mutation for which the reader has no reach at all is refused before it runs', async () => {
  const id = personOf('official');
  const before = await nameOf(id);
  const variables = { input: { id, version: before.version, name: 'Never' } };
  const staff = { actor: { ...nobody, kind: 'person' as const, roles: ['staff' as const], personId: id } };
  const answer = await server.ask(staff, { query: update, variables });
  expect([answer.status, answer.errors?.[0]?.path]).toEqual([403, ['saved']]);
  expect(await nameOf(id)).toEqual(before);
});

test('an older version is refused with the code and the text of the domain, and with status 200', async () => {
  const id = personOf('alternate');
  const answer = await server.ask(who(), { query: update, variables: { input: { id, version: 99, name: 'Late' } } });
  expect([answer.status, answer.data]).toEqual([200, null]);
  expect(answer.errors?.[0]).toMatchObject({ path: ['saved'], extensions: { code: 'version-conflict' } });
  expect(answer.errors?.[0]?.message).toMatch(/ /u);
});

test('introspection is there in development, and stands beside reads', async () => {
  const answer = await server.ask(who(), { query: '{ __type(name: "Me") { name } me { id } }' });
  expect(answer.data).toEqual({ __type: { name: 'Me' }, me: { id: who().actor.personId } });
});

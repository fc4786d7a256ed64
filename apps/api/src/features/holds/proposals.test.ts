import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody, type Actor } from '@mandat/policies';
import { askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { testDoor } from '../../testing/offboarding/door.ts';
import { newId, sampleRegister, type TestRegister } from '../../testing/register.ts';

let register: TestRegister;
let server: AskingServer;
let people: readonly string[];
let signalId: string;
const holdId = newId();

const rows = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  register.database.source.query(text, [...values]);

beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database);
  const found = await rows<{ id: string }>(
    'select id from person where id not in (select person_id from holding) order by id limit 3',
  );
  people = found.map(({ id }) => id);
  const door = testDoor(register.database);
  const source = await door.source('directory', 'revoke');
  const [official] = await rows<{ id: string }>(
    `select person_id as id from holding where ended_at is null and removal_awaited_at is null and authorization_id is not null limit 1`,
  );
  const said = await door.say(source, official?.id ?? '', { type: 'person-departed', how: 'disabled' });
  signalId = said.signalId ?? '';
  await rows(
    `insert into hold (id, reference, dimension, cause, opened_at, window_hours, counted, denominator, limit_count, limit_percent, version)
     values ($1, 'B-1', 'cause', 'person-moved', now(), 1, 6, 60, 5, 5, 1)`,
    [holdId],
  );
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const who = (at: number, more: Partial<Actor> = {}): { actor: Actor } => ({
  actor: {
    ...nobody,
    kind: 'person',
    personId: people[at] ?? null,
    label: `Person ${at}`,
    roles: ['dgc-administrator'],
    secondFactorAt: new Date(),
    ...more,
  },
});

const fields = 'id kind reason payload version hold { reference } signal { id } person { id } can { answer withdraw }';

const propose = async (name: string, input: Readonly<Record<string, unknown>>, as = who(0)) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation Propose($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  const answer = await server.ask(as, { query, variables: { input: { reason: 'Because', ...input } } });
  return (
    answer.errors?.[0]?.extensions.code ?? (answer.data?.[name] as unknown as Readonly<Record<string, unknown>> | null)
  );
};

const entityId = () => register.sample.entities[0]?.id ?? '';
const proposals = (): readonly (readonly [
  string,
  Readonly<Record<string, unknown>>,
  Readonly<Record<string, unknown>>,
])[] => [
  ['proposeHoldDecision', { holdId, approve: false }, { kind: 'REJECT_HOLD', hold: { reference: 'B-1' } }],
  ['proposeUndo', { signalId }, { kind: 'UNDO_SIGNAL', signal: { id: signalId } }],
  ['proposeLift', { personId: people[2] }, { kind: 'LIFT_STANDING', person: { id: people[2] } }],
  ['proposeUnitRename', { provider: 'practice', code: 'NEW', entityId: entityId() }, { kind: 'RENAME_UNIT' }],
  [
    'proposeGuardLimits',
    { windows: [{ hours: 1, people: 9, percent: 9 }], suspendWhileHeld: true },
    { kind: 'SET_GUARD_LIMITS', hold: null },
  ],
];

test('what two people decide begins with one of them, who cannot answer it alone', async () => {
  for (const [name, input, expected] of proposals()) {
    const made = await propose(name, input);
    expect(made).toMatchObject({ ...expected, reason: 'Because', version: 1, can: { answer: false, withdraw: true } });
  }
});

test('the second person sees the reason and may answer; the answer changes what it was about', async () => {
  const open = await server.ask(who(1), {
    query: `{ jointDecisions(filter: { open: true, kind: [SET_GUARD_LIMITS] }) { nodes { id version reason can { answer withdraw } } } me { jointDecisionsOpen } }`,
  });
  const found = open.data?.['jointDecisions'] as { nodes: readonly { id: string; version: number }[] } | undefined;
  const nodes = found?.nodes ?? [];
  expect(nodes).toMatchObject([{ reason: 'Because', can: { answer: true, withdraw: false } }]);
  expect(open.data?.['me']).toEqual({ jointDecisionsOpen: 5 });
  const answered = await server.ask(who(1), {
    query: `mutation { answerProposal(input: { id: "${nodes[0]?.id}", version: 1, confirm: true }) { answer answeredBy { id } } }`,
  });
  expect(answered.data?.['answerProposal']).toEqual({ answer: 'CONFIRMED', answeredBy: { id: people[1] } });
  const now = await server.ask(who(2), {
    query: '{ guardLimits { windows { hours people percent } suspendWhileHeld } }',
  });
  expect(now.data?.['guardLimits']).toEqual({ windows: [{ hours: 1, people: 9, percent: 9 }], suspendWhileHeld: true });
});

test('a proposal about nothing, without a second factor or by somebody else is refused', async () => {
  expect(await propose('proposeUndo', {})).toBe('not-found');
  expect(await propose('proposeHoldDecision', { holdId: 'x', approve: true })).toBe('not-found');
  expect(await propose('proposeLift', { personId: people[0] }, who(1, { secondFactorAt: null }))).toBe(
    'step-up-required',
  );
  expect(await propose('proposeLink', { signalId, personId: people[0] }, who(0, { roles: ['auditor'] }))).toBe(
    'FORBIDDEN',
  );
  expect(await propose('proposeUndo', { signalId }, who(1))).toBe('already-proposed');
});

test('of the units of a move, those that the register does not know are named: only they can be renamed ones', async () => {
  const door = testDoor(register.database);
  const source = await door.source('units', 'propose');
  const units = ['RENAMED', register.sample.entities[0]?.code ?? '', 'OTHER'];
  const said = await door.say(source, people[2] ?? '', { type: 'person-moved', units });
  const read = () =>
    server.ask(who(1), { query: `{ signal(id: "${said.signalId}") { units unknownUnits } }` }).then(({ data }) => data);
  expect(await read()).toEqual({ signal: { units, unknownUnits: ['RENAMED', 'OTHER'] } });
  await rows(
    `insert into unit_alias (id, provider, code, entity_id, created_at)
     select $1, provider, 'RENAMED', $2, now() from signal_source where id = (select source_id from signal where id = $3)`,
    [newId(), entityId(), said.signalId],
  );
  expect(await read()).toEqual({ signal: { units, unknownUnits: ['OTHER'] } });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SignalSource } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { administrator, askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { testDoor, type TestDoor } from '../../testing/offboarding/door.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';

let register: TestRegister;
let server: AskingServer;
let door: TestDoor;
let source: SignalSource;
let recorder: string;

const rows = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  register.database.source.query(text, [...values]);

beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database);
  door = testDoor(register.database);
  source = await door.source('directory', 'revoke');
  const [free] = await rows<{ id: string }>(
    'select id from person where id not in (select person_id from holding) order by id limit 1',
  );
  recorder = free?.id ?? '';
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

type Step = { readonly id: string; readonly version: number; readonly holding: string; readonly account: string };
type Found = { readonly id: string; readonly person: string; readonly entity: string; readonly steps: readonly Step[] };

let taken = 0;
/** Somebody whose every account belongs to one entity leaves; nothing of the case but its steps is open. */
const leaves = async (): Promise<Found> => {
  const [holder] = await rows<{ id: string; entity: string }>(
    `select h.person_id as id, min(a.entity_id::text) as entity from holding h join account a on a.id = h.account_id
     where h.ended_at is null and h.removal_awaited_at is null and h.person_id not in (select person_id from headship)
     group by h.person_id having count(distinct a.entity_id) = 1 order by h.person_id offset $1 limit 1`,
    [taken],
  );
  taken += 1;
  if (!holder) throw new Error('nobody is left');
  await door.say(source, holder.id, { type: 'person-departed', how: 'disabled' });
  const [found] = await rows<{ id: string }>('select id from offboarding_case where person_id = $1', [holder.id]);
  const id = found?.id ?? '';
  await rows('update orphan set resolved_at = now() where case_id = $1', [id]);
  await rows('update due_item set done_at = now() where case_id = $1', [id]);
  const steps = await rows<Step>(
    'select id, version, holding_id as holding, account_id as account from case_task where case_id = $1 order by holding_id, position',
    [id],
  );
  return { id, person: holder.id, entity: holder.entity, steps };
};

const somebody = (more: Partial<Actor>): Actor => ({
  ...nobody,
  kind: 'person',
  label: 'Somebody',
  personId: recorder,
  roles: ['staff'],
  ...more,
});
const headOf = (entity: string): Actor =>
  somebody({ roles: ['head-of-entity'], headOf: [entity], headReads: [entity] });

const query = `mutation Record($input: RecordEvidenceInput!) {
  recordEvidence(input: $input) { version doneAt evidence evidenceUrl doneBy { id } can { recordEvidence }
    case { status tasksOpen tasksDone effectProvenAt closedAt } }
}`;

type Recorded = {
  readonly evidence: string;
  readonly version: number;
  readonly can: { readonly recordEvidence: boolean };
  readonly case: { readonly status: string; readonly tasksOpen: number; readonly closedAt: string | null };
};

const record = async (actor: Actor, step: Step, more: Readonly<Record<string, unknown>> = {}) => {
  const input = { id: step.id, version: step.version, evidence: 'Seen in the settings', ...more };
  const answer = await server.ask({ actor }, { query, variables: { input } });
  const recorded = answer.data?.['recordEvidence'] as unknown as Recorded | undefined;
  return { recorded, code: answer.errors?.[0]?.extensions.code ?? null };
};

const stepOf = ({ steps }: Found, at = 0): Step => {
  const step = steps.at(at);
  if (!step) throw new Error('the case has no such step');
  return step;
};

const eventsOf = async (found: Found) =>
  (
    await rows<{ type: string }>(
      `select type from audit_entry where person_id = $1 and type in ('evidence-recorded', 'holding-ended', 'case-closed') order by at, type`,
      [found.person],
    )
  ).map(({ type }) => type);

test('a step is done with evidence, a holding ends with its last step, and the case closes with the last of all', async () => {
  const found = await leaves();
  const head = headOf(found.entity);
  for (const step of found.steps.slice(0, -1)) {
    const { recorded, code } = await record(head, step);
    expect([code, recorded?.case.closedAt, recorded?.case.status]).toEqual([null, null, 'PROOF_AWAITED']);
  }
  const { recorded } = await record(head, stepOf(found, -1), { evidenceUrl: 'https://example.org/proof' });
  expect(recorded).toMatchObject({
    evidence: 'Seen in the settings',
    evidenceUrl: 'https://example.org/proof',
    doneBy: { id: recorder },
    can: { recordEvidence: false },
    case: { status: 'PROVEN', tasksOpen: 0, tasksDone: found.steps.length },
  });
  expect(recorded?.case.closedAt).not.toBeNull();
  const held = new Set(found.steps.map(({ holding }) => holding));
  const live = await rows('select id from holding where id = any($1) and ended_at is null', [[...held]]);
  expect(live).toEqual([]);
  const types = await eventsOf(found);
  expect(types.filter((type) => type === 'evidence-recorded')).toHaveLength(found.steps.length);
  expect(types.filter((type) => type === 'holding-ended')).toHaveLength(held.size);
  expect(types.filter((type) => type === 'case-closed')).toHaveLength(1);
});

test('while an orphan or a due item of it is open a case stays open', async () => {
  const found = await leaves();
  const [first] = found.steps;
  await rows(
    `insert into due_item (id, kind, key, addressee, case_id, opened_at, due_at, level, version)
     values (gen_random_uuid(), 'orphan', $1::text, 'head', $1::uuid, now(), now(), 0, 1)`,
    [found.id],
  );
  for (const step of found.steps) expect((await record(headOf(found.entity), step)).code).toBeNull();
  expect(first).toBeDefined();
  expect(await rows('select id from offboarding_case where id = $1 and closed_at is null', [found.id])).toHaveLength(1);
});

test('whoever has nothing to do with the case learns nothing of it, and whoever only reads it changes nothing', async () => {
  const found = await leaves();
  const step = stepOf(found);
  const another = register.sample.entities.find(({ id }) => id !== found.entity)?.id ?? '';
  expect((await record(headOf(another), step)).code).toBe('not-found');
  expect((await record(somebody({}), step)).code).toBe('FORBIDDEN');
  expect((await record(somebody({ roles: ['auditor', 'head-of-entity'], headOf: [another] }), step)).code).toBe(
    'FORBIDDEN',
  );
  expect((await record(somebody({ roles: ['alternate'], alternateOf: [step.account] }), step)).code).toBeNull();
});

test('whoever left does not prove their own departure', async () => {
  const found = await leaves();
  expect((await record({ ...headOf(found.entity), personId: found.person }, stepOf(found))).code).toBe('own-case');
});

test('a secret, an address that is none of the web, a version that has passed and a step that is done are refused', async () => {
  const found = await leaves();
  const [head, step] = [headOf(found.entity), stepOf(found)];
  expect((await record(head, step, { evidence: 'password: hunter22' })).code).toBe('looks-like-a-secret');
  expect((await record(head, step, { evidence: '  ' })).code).toBe('evidence-missing');
  expect((await record(head, step, { evidenceUrl: 'http://example.org' })).code).toBe('evidence-link');
  expect((await record(head, step, { id: 'x' })).code).toBe('not-found');
  expect((await record(head, step, { version: step.version + 1 })).code).toBe('version-conflict');
  expect((await record(head, step)).code).toBeNull();
  expect((await record(head, step, { version: step.version + 1 })).code).toBe('step-already-done');
  expect(await eventsOf(found)).toEqual(expect.arrayContaining(['evidence-recorded']));
  expect((await eventsOf(found)).filter((type) => type === 'evidence-recorded')).toHaveLength(1);
});

test('of two who record the last two steps at once one closes the case', async () => {
  const found = await leaves();
  const head = headOf(found.entity);
  const [last, before] = [stepOf(found, -1), stepOf(found, -2)];
  for (const step of found.steps.slice(0, -2)) expect((await record(head, step)).code).toBeNull();
  const both = await Promise.all([record(head, last), record({ ...administrator, personId: recorder }, before)]);
  expect(both.map(({ code }) => code)).toEqual([null, null]);
  expect((await eventsOf(found)).filter((type) => type === 'case-closed')).toHaveLength(1);
});

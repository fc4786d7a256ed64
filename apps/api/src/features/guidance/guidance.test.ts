import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody, type Actor } from '@mandat/policies';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { administrator, askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { addOrganisation, rowsOf, type Organisation } from '../../testing/offboarding/database-fixture.ts';
import { addLeavers } from '../../testing/offboarding/leavers.ts';
import type { Unit } from '../../testing/offboarding/model.ts';
import { guidanceSchedules } from './schedules/guidance-schedules.ts';

let register: EmptyRegister;
let organisation: Organisation;
let server: AskingServer;
beforeAll(async () => {
  register = await emptyRegister();
  organisation = await addOrganisation(register.database);
  server = await askingServer(register.database);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const rows = <Row>(text: string, values: readonly unknown[] = []) => rowsOf(register.database)<Row>(text, values);
/** The days are counted from one moment: midnight may pass while they are. */
const origin = Date.now();
const inDays = (days: number): Date => new Date(origin + days * 86_400_000);
const dayIn = (days: number): string => inDays(days).toISOString().slice(0, 10);
const onDay = async (days: number): Promise<void> => {
  const world = { now: () => inDays(days), newId: randomUUID };
  for (const { run } of guidanceSchedules(register.database, world)) await run();
};

const staff = (personId: string, more: Partial<Actor> = {}): Actor => ({
  ...nobody,
  kind: 'person',
  label: 'Somebody',
  personId,
  roles: ['staff'],
  ...more,
});
const headOf = (unit: Unit): Actor => {
  const entities = [organisation.entities.get(unit) ?? ''];
  const roles = ['head-of-entity', 'staff'] as const;
  return staff(organisation.heads.get(unit) ?? '', { roles, headOf: entities, headReads: entities });
};
const official = async (at: Unit): Promise<string> => {
  const [made] = await addLeavers(register.database, organisation, { people: 1, at, label: randomUUID() });
  return made?.personId ?? '';
};

const words = (text: string) => Object.fromEntries(['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((code) => [code, text]));
const shown = 'id version inForce { id number } versions { id number state } can { update publish }';
type Notice = {
  readonly id: string;
  readonly version: number;
  readonly inForce: { readonly id: string; readonly number: number } | null;
  readonly versions: readonly { readonly id: string; readonly number: number; readonly state: string }[];
};

const change = async (actor: Actor, name: string, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation M($input: ${type}!) { ${name}(input: $input) { ${shown} } }`;
  const answer = await server.ask({ actor }, { query, variables: { input } });
  const data: Readonly<Record<string, Notice>> | null | undefined = answer.data;
  return {
    notice: data?.[name],
    code: answer.errors?.[0]?.extensions.code,
    field: answer.errors?.[0]?.extensions.field,
  };
};
const draft = (actor: Actor, more: object = {}) =>
  change(actor, 'draftGuidance', { titles: words('T'), texts: words('X'), ...more });
const publish = (actor: Actor, of: Notice | undefined, fromOn = dayIn(0)) =>
  change(actor, 'publishGuidance', { id: of?.id, version: of?.version, fromOn });
const acknowledge = (personId: string, versionId: string | undefined) =>
  change(staff(personId), 'acknowledgeGuidance', { versionId });

const openItems = async (personId: string): Promise<number> =>
  (
    await rows(`select from due_item where person_id = $1 and kind = 'acknowledge-guidance' and done_at is null`, [
      personId,
    ])
  ).length;

test('guidance of a head asks the officials of the accounts that the head decides for, and nobody else', async () => {
  const [own, other] = [await official('A'), await official('B')];
  const begun = await draft(headOf('A'), { entityId: organisation.entities.get('A') });
  const { notice } = await publish(headOf('A'), begun.notice);
  expect(notice).toMatchObject({ inForce: { number: 1 }, versions: [{ state: 'IN_FORCE' }] });
  await onDay(0);
  await onDay(0);
  expect([await openItems(own), await openItems(other)]).toEqual([1, 0]);
  expect(await rows(`select from outbox where recipient_id = $1 and topic = 'guidance-asked'`, [own])).toHaveLength(1);
  expect((await acknowledge(other, notice?.inForce?.id)).code).toBe('guidance-not-yours');
  expect((await acknowledge(own, notice?.inForce?.id)).code).toBeUndefined();
  expect(await openItems(own)).toBe(0);
  expect((await acknowledge(own, notice?.inForce?.id)).code).toBe('guidance-acknowledged');
  expect(
    await rows(`select from audit_entry where person_id = $1 and type = 'guidance-acknowledged'`, [own]),
  ).toHaveLength(1);
});

test('the next version is asked for anew from its day, and what was asked for the one before ends', async () => {
  const person = await official('A1');
  const unit = { entityId: organisation.entities.get('A') };
  const first = await publish(headOf('A'), (await draft(headOf('A'), unit)).notice);
  await acknowledge(person, first.notice?.inForce?.id);
  const { notice } = first;
  const second = await change(headOf('A'), 'updateGuidance', {
    id: notice?.id,
    version: notice?.version,
    titles: words('T2'),
    texts: words('X2'),
  });
  const { notice: coming } = await publish(headOf('A'), second.notice, dayIn(3));
  expect(coming).toMatchObject({ inForce: { number: 1 }, versions: [{ state: 'COMING' }, { state: 'IN_FORCE' }] });
  await onDay(0);
  const before = await openItems(person);
  await onDay(4);
  expect((await openItems(person)) - before).toBe(1);
  expect((await acknowledge(person, coming?.versions[0]?.id)).code).toBe('guidance-not-in-force');
});

test('a version is published in all six languages or not at all', async () => {
  const lacking = await draft(administrator, { texts: { ...words('X'), ru: '' } });
  expect(await publish(administrator, lacking.notice)).toMatchObject({
    code: 'guidance-language-missing',
    field: 'texts.ru',
  });
  expect(
    await rows('select from guidance_version where notice_id = $1 and published_at is not null', [lacking.notice?.id]),
  ).toEqual([]);
});

test('a head writes for the own entity only, DGC for all, and whoever decides nothing writes nothing', async () => {
  const b = { entityId: organisation.entities.get('B') };
  expect((await draft(headOf('A'), b)).code).toBe('FORBIDDEN');
  expect((await draft(headOf('A'))).code).toBe('FORBIDDEN');
  expect((await draft(staff(randomUUID()))).code).toBe('FORBIDDEN');
  expect((await draft(administrator)).code).toBeUndefined();
});

test('a focal point prepares a notice and does not publish it', async () => {
  const entityId = organisation.entities.get('A') ?? '';
  const focal = staff(await official('B'), { roles: ['focal-point', 'staff'], focalPointOf: [entityId] });
  const { notice } = await draft(focal, { entityId });
  expect(notice).toMatchObject({ can: { update: true, publish: false } });
  expect((await publish(focal, notice)).code).toBe('FORBIDDEN');
});

test('nobody reads a draft but those who may write it, and nobody acknowledges one', async () => {
  const person = await official('A');
  const { notice } = await draft(headOf('A'), { entityId: organisation.entities.get('A') });
  const asked = { query: `{ guidanceNotice(id: "${notice?.id}") { id versions { id } } }` };
  expect(await server.ask({ actor: staff(person) }, asked)).toMatchObject({ data: { guidanceNotice: null } });
  expect(await server.ask({ actor: headOf('B') }, asked)).toMatchObject({ data: { guidanceNotice: null } });
  expect(await server.ask({ actor: headOf('A') }, asked)).toMatchObject({
    data: { guidanceNotice: { id: notice?.id } },
  });
  expect((await acknowledge(person, notice?.versions[0]?.id)).code).toBe('not-found');
});

test('of two who change a draft at once the second is told, and nothing is lost', async () => {
  const { notice } = await draft(administrator);
  const input = { id: notice?.id, version: notice?.version, titles: words('One'), texts: words('One') };
  expect((await change(administrator, 'updateGuidance', input)).code).toBeUndefined();
  expect((await change(administrator, 'updateGuidance', input)).code).toBe('version-conflict');
});

test.each([
  ['a title of two lines', { titles: words('a\nb') }, 'text-with-control-characters'],
  ['a text that turns the direction', { texts: words('a\u202Eb') }, 'text-with-control-characters'],
  ['ten thousand characters', { texts: words('x'.repeat(10_000)) }, 'text-too-long'],
  ['an entity that is none', { entityId: 'x' }, 'not-found'],
  ['an entity nobody knows', { entityId: randomUUID() }, 'entity-unknown'],
])('%s is refused with its reason', async (_title, input, code) => {
  expect((await draft(administrator, input)).code).toBe(code);
});

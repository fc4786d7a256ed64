import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, dayIn } from '@mandat/domain';
import { permissions } from '@mandat/policies';
import { asking, headIn, person } from '../../testing/heads.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { endFocalPoint, nameFocalPoint } from './name-focal-point.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const rows = (text: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> =>
  register.database.source.query(text, [...values]);
const today = (): string => {
  const { entities, scenario } = register.sample;
  return dayIn(entities.find(({ id }) => id === scenario.entityId)?.timeZone ?? 'UTC', sampleDay);
};
const staffMember = (): string => {
  const { people, focalPoints } = register.sample;
  const named = new Set([...focalPoints.map(({ personId }) => personId), headIn(register).personId]);
  return people.find(({ id, staffType }) => staffType === 'staff-member' && !named.has(id))?.id ?? '';
};
const input = (more: Partial<Parameters<typeof nameFocalPoint>[1]> = {}) => ({
  entityId: register.sample.scenario.entityId,
  personId: staffMember(),
  fromOn: today(),
  ...more,
});

test('a head names a focal point once at a time, the person is told, and the audit keeps both', async () => {
  const head = asking(register, headIn(register));
  expect(await nameFocalPoint(head, input())).toMatchObject({ ok: true });
  expect(await nameFocalPoint(head, input())).toMatchObject({ code: 'already-focal-point', field: 'personId' });
  const [mail] = await rows(
    `select o.topic, o.recipient_id, a.type from outbox o join audit_entry a on a.id = o.audit_id
     where o.channel = 'mail' and o.topic = 'focal-point-named'`,
    [],
  );
  expect(mail).toEqual({ topic: 'focal-point-named', recipient_id: staffMember(), type: 'focal-point-named' });
});

test('nobody names themselves, who is no staff member, who is unknown, or on days that do not follow each other', async () => {
  const head = asking(register, headIn(register));
  const consultant = register.sample.people.find(({ staffType }) => staffType === 'consultant')?.id ?? '';
  const name = (more: Parameters<typeof input>[0]) => nameFocalPoint(head, input(more));
  expect(await name({ personId: headIn(register).personId ?? '' })).toMatchObject({ code: 'own-case' });
  expect(await name({ personId: consultant })).toMatchObject({ code: 'not-a-staff-member' });
  expect(await name({ personId: newId() })).toMatchObject({ code: 'person-unknown' });
  expect(await name({ fromOn: '2026-02-30' })).toMatchObject({ code: 'date-form', field: 'fromOn' });
  expect(await name({ fromOn: addDays(today(), 9), untilOn: addDays(today(), 8) })).toMatchObject({
    code: 'dates-reversed',
  });
});

test('only the head of the entity names and ends: neither DGC nor another head nor a focal point', async () => {
  const { entityId } = register.sample.scenario;
  for (const actor of [
    person(newId(), { roles: ['dgc-administrator'] }),
    person(newId(), { roles: ['head-of-entity'], headOf: [newId()] }),
    person(newId(), { roles: ['focal-point'], focalPointOf: [entityId] }),
  ]) {
    expect(await nameFocalPoint(asking(register, actor), input())).toMatchObject({ code: 'FORBIDDEN' });
    const [named] = await rows('select id, version from focal_point where entity_id = $1', [entityId]);
    const end = { id: String(named?.['id']), version: Number(named?.['version']), untilOn: today() };
    expect(await endFocalPoint(asking(register, actor), end)).toMatchObject({ code: 'FORBIDDEN' });
  }
});

test('a naming that ends yesterday counts no more; it ends once, never later, and the person is told', async () => {
  const head = asking(register, headIn(register));
  const { focalPoints, scenario } = register.sample;
  const id = focalPoints.find(({ entityId }) => entityId === scenario.entityId)?.id ?? '';
  const yesterday = addDays(today(), -1);
  const end = (version: number, untilOn: string) => endFocalPoint(head, { id, version, untilOn });
  expect(await end(1, addDays(today(), -2))).toMatchObject({ code: 'dates-reversed' });
  expect(await end(1, yesterday)).toMatchObject({ ok: true });
  expect(await end(1, yesterday)).toMatchObject({ code: 'version-conflict' });
  expect(await end(2, today())).toMatchObject({ code: 'focal-point-already-ended' });
  const told = await rows(`select topic from outbox where channel = 'mail' and topic = 'focal-point-ended'`, []);
  expect(told).toHaveLength(1);
});

test('a focal point prepares and decides nothing', () => {
  const may = Object.entries(permissions).flatMap(([action, row]) => (row['focal-point'] === 'none' ? [] : [action]));
  const deciding =
    /^(?:account:(?:authorize|refuse|send-back|maintain|withdraw)|authorization|focal-point:(?:name|end)|headship:(?:record|confirm|end|acknowledge)|due-item:answer)/;
  expect(may.filter((action) => deciding.test(action))).toEqual([]);
  expect(may).toEqual(expect.arrayContaining(['account:request', 'account:edit-request', 'account:answer-question']));
});

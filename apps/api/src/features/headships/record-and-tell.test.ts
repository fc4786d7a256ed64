import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, dayIn, type Entity, type Headship } from '@mandat/domain';
import { asking, headIn, person, versionOf } from '../../testing/heads.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { confirmHeadship, endHeadship, recordHeadship } from './record-headship.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

/** Who recorded something is a person of the register, and none of those who are told. */
const administrator = () =>
  asking(register, person(register.sample.people.at(-1)?.id ?? '', { roles: ['dgc-administrator'] }));
const rows = (text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
  register.database.source.query(text, [...values]);

const headOf = (entityId: string): Headship | undefined =>
  register.sample.headships.find(
    (each) => each.entityId === entityId && each.capacity === 'head' && each.untilOn === null,
  );

/** A headed entity below another one, both with a head today. */
const office = (): { readonly entity: Entity; readonly head: Headship; readonly parentHead: Headship } => {
  for (const entity of register.sample.entities) {
    const [head, parentHead] = [headOf(entity.id), entity.parentId === null ? undefined : headOf(entity.parentId)];
    if (entity.headed && head && parentHead) return { entity, head, parentHead };
  }
  throw new Error('the sample has no such entity');
};

const toldOf = async (topic: string): Promise<readonly unknown[]> => {
  const found = await rows(
    `select o.recipient_id as "to", a.type as why from outbox o join audit_entry a on a.id = o.audit_id
     where o.channel = 'mail' and o.topic = $1`,
    [topic],
  );
  expect(found.every(({ why }) => why === topic)).toBe(true);
  return found.map(({ to }) => to).toSorted();
};

test('predecessor and head of the parent are told of a headship when it is recorded, confirmed and ended; whoever did it is not', async () => {
  const { entity, head, parentHead } = office();
  const today = dayIn(entity.timeZone, sampleDay);
  const documentReference = 'Memorandum 7';
  const ending = { id: head.id, version: await versionOf(register, 'headship', head.id) };
  await endHeadship(administrator(), { ...ending, untilOn: addDays(today, 2), documentReference });
  expect(await toldOf('headship-ended')).toEqual([head.personId, parentHead.personId].toSorted());
  const next = register.sample.people.find(
    ({ id }) => ![head.personId, parentHead.personId, headIn(register).personId].includes(id),
  );
  const recorded = await recordHeadship(administrator(), {
    entityId: entity.id,
    personId: next?.id ?? '',
    capacity: 'head',
    fromOn: addDays(today, 3),
    documentReference,
  });
  expect(recorded).toMatchObject({ ok: true });
  expect(await toldOf('headship-recorded')).toEqual([head.personId, parentHead.personId].toSorted());
  const id = recorded.ok ? recorded.next.id : '';
  // The head of the parent confirms it as an administrator, and hears of nothing that they did themselves.
  const second = asking(register, person(parentHead.personId, { roles: ['dgc-administrator'] }));
  expect(await confirmHeadship(second, { id, version: 1 })).toMatchObject({ ok: true });
  expect(await toldOf('headship-confirmed')).toEqual([head.personId, next?.id ?? ''].toSorted());
});

test('nobody is told of a headship that was refused', async () => {
  const before = await toldOf('headship-recorded');
  const { entity, head } = office();
  const input = { entityId: entity.id, personId: head.personId, capacity: 'head' as const, fromOn: '2026-01-01' };
  expect(await recordHeadship(administrator(), { ...input, documentReference: ' ' })).toMatchObject({ ok: false });
  expect(await toldOf('headship-recorded')).toEqual(before);
});

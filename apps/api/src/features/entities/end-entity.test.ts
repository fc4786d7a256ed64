import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asking, headIn, person, versionOf } from '../../testing/heads.ts';
import { newId, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { endEntity } from './end-entity.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const rows = (text: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> =>
  register.database.source.query(text, [...values]);
const administrator = () => asking(register, person(newId(), { roles: ['dgc-administrator'] }));
const today = '2020-01-01';

test('an entity that still has accounts ends only towards a successor that is neither itself, nor below it, nor ended', async () => {
  const id = register.sample.scenario.entityId;
  const below = register.sample.entities.find(({ parentId }) => parentId === id)?.id;
  const input = { id, version: await versionOf(register, 'entity', id), endedOn: today, documentReference: 'Memo 1' };
  const end = (more: object) => endEntity(administrator(), { ...input, ...more });
  expect(await end({})).toMatchObject({ code: 'successor-missing', field: 'successorId' });
  expect(await end({ successorId: id })).toMatchObject({ code: 'entity-below-itself' });
  if (below) expect(await end({ successorId: below })).toMatchObject({ code: 'entity-below-itself' });
  expect(await end({ successorId: newId() })).toMatchObject({ code: 'entity-unknown' });
  expect(await end({ documentReference: ' ' })).toMatchObject({ code: 'end-document-missing' });
  expect(await end({ endedOn: '2099-01-01' })).toMatchObject({ code: 'date-in-the-future' });
  expect(await endEntity(asking(register, headIn(register)), input)).toMatchObject({ code: 'FORBIDDEN' });
});

test('what an entity that ended had goes to its successor, and nobody heads or prepares for it any more', async () => {
  const { scenario, entities } = register.sample;
  const id = scenario.entityId;
  const successorId = entities.find(({ code }) => code === 'DGC')?.id ?? '';
  const live = `select count(*)::int as n from account where entity_id = $1 and closed_at is null and refused_at is null and out_of_scope_at is null`;
  const count = async (entity: string) => Number((await rows(live, [entity]))[0]?.['n']);
  const [had, has] = [await count(id), await count(successorId)];
  const endedOn = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  const input = {
    id,
    version: await versionOf(register, 'entity', id),
    endedOn,
    documentReference: 'Memo 1',
    successorId,
  };
  expect(await endEntity(administrator(), input)).toMatchObject({ ok: true });
  expect([await count(id), await count(successorId)]).toEqual([0, had + has]);
  const told = await rows(`select count(*)::int as n from audit_entry where type = 'account-moved'`, []);
  expect(told).toEqual([{ n: had }]);
  const left = await rows(
    `select id from headship where entity_id = $1 and coalesce(until_on, 'infinity') > greatest(from_on, $2::date)
     union all select id from focal_point where entity_id = $1 and coalesce(until_on, 'infinity') > greatest(from_on, $2::date)
     union all select id from entity where parent_id = $1 and ended_on is null`,
    [id, endedOn],
  );
  expect(left).toEqual([]);
  const again = { ...input, version: await versionOf(register, 'entity', id) };
  expect(await endEntity(administrator(), again)).toMatchObject({ code: 'entity-already-ended' });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  checkedKind,
  enteredKind,
  entitiesIn,
  entityFile,
  entityLine,
  importedKind,
  kindScene,
  undoneKind,
  uploadedKind,
  type KindScene,
} from '../../testing/import-kinds-scene.ts';
import { accountsIn, csv, importNow, started } from '../../testing/import-scene.ts';
import { faultyRows } from './import.repository.ts';

let scene: KindScene;
beforeAll(async () => {
  scene = await kindScene();
}, 60_000);
afterAll(() => scene.register.close());

const only = async (code: string) => {
  const [found] = (await entitiesIn(scene)).filter((each) => each.code === code && !each.undoneAt);
  if (!found) throw new Error(`there is no entity ${code}`);
  return found;
};
const faultsOf = async (id: string) =>
  (await faultyRows(scene.database, id)).map(({ number, faults }) => [
    number,
    faults.map(({ column, code }) => [column, code]),
  ]);

test('entities enter below those above them, whatever the order of the file, each recorded as one that somebody creates', async () => {
  const file = entityFile(entityLine('C1', 'b1'), entityLine('B1', 'A1'), entityLine('A1', 'OFF'));
  const { id, addedCount, finishedAt } = await importedKind(scene, file);
  expect([addedCount, finishedAt !== null]).toEqual([3, true]);
  const [a, b, c] = [await only('A1'), await only('B1'), await only('C1')];
  expect([a.parentId, b.parentId, c.parentId]).toEqual([scene.entityId, a.id, b.id]);
  const audited: { subject: string; actor: string; change: unknown }[] = await scene.database.source.query(
    `select subject_id as subject, actor_id as actor, changes -> 0 ->> 'after' as change from audit_entry
     where type = 'entity-created' and subject_id = any($1) order by subject_id`,
    [[a.id, b.id, c.id]],
  );
  const expected = [a.id, b.id, c.id]
    .toSorted()
    .map((subject) => ({ subject, actor: scene.importer.personId, change: id }));
  expect(audited).toEqual(expected);
});

test('a file of entities that is imported twice is imported once, and what it says otherwise changes nothing', async () => {
  await importedKind(scene, entityFile(entityLine('TWICE')));
  const before = await entitiesIn(scene);
  expect(await importedKind(scene, entityFile(entityLine('TWICE').replace('TWICE,', 'twice,')))).toMatchObject({
    newCount: 0,
    sameCount: 1,
  });
  const again = await importedKind(scene, entityFile(entityLine('TWICE', '', { zone: 'Asia/Tokyo' })));
  expect(again).toMatchObject({ newCount: 0, differentCount: 1 });
  expect(await entitiesIn(scene)).toEqual(before);
});

test('each error says its row and its column: unknown parents, circles, codes that are taken or wrong', async () => {
  await scene.database.source.query(`update entity set ended_on = '2026-01-01' where code = 'OTH'`);
  const { id, newCount } = await checkedKind(
    scene,
    entityFile(
      entityLine('E1', 'nowhere'),
      entityLine('E2', 'E3'),
      entityLine('E3', 'E2'),
      entityLine('OTH'),
      entityLine('E4', 'E1'),
      entityLine('E5', '', { kind: 'club', zone: 'Mars' }),
      entityLine('E6'),
    ),
  );
  expect(newCount).toBe(1);
  expect(await faultsOf(id)).toEqual([
    [2, [[2, 'entity-unknown']]],
    [3, [[2, 'entity-below-itself']]],
    [4, [[2, 'entity-below-itself']]],
    [5, [[0, 'entity-code-taken']]],
    [6, [[2, 'entity-above-refused']]],
    [
      7,
      [
        [5, 'time-zone-unknown'],
        [1, 'entity-kind-unknown'],
      ],
    ],
  ]);
});

test('an undone import of entities leaves the lists and frees its codes; what was built upon stays with all above it, and says why', async () => {
  const file = entityFile(
    entityLine('TOP'),
    entityLine('MID', 'TOP'),
    entityLine('LOW', 'MID'),
    entityLine('SIDE', 'TOP'),
    entityLine('EDIT'),
  );
  const first = await importedKind(scene, file);
  const mid = await only('MID');
  const account = csv('url,title,languages,entity', 'https://x.com/mandat_mid,Mid,en,MID');
  await started({ ...scene, entityId: mid.id, asFocalPoint: () => scene.as(scene.importer) }, account);
  expect((await accountsIn(scene)).map(({ entityId }) => entityId)).toEqual([mid.id]);
  await scene.database.source.query(`update entity set version = 2 where code = 'EDIT'`);
  expect(await undoneKind(scene, first)).toMatchObject({ undoneCount: 2, keptCount: 3 });
  const kept: unknown[] = await scene.database.source.query(
    'select label, kept_because as because from import_row where import_id = $1 and kept_because is not null order by label',
    [first.id],
  );
  expect(kept).toEqual([
    { label: 'EDIT', because: 'edited' },
    { label: 'MID', because: 'accounts-there' },
    { label: 'TOP', because: 'entities-below' },
  ]);
  const again = await importedKind(scene, file);
  expect(again).toMatchObject({ newCount: 2, addedCount: 2, sameCount: 3 });
});

test('an entity that another one was put below since stays too', async () => {
  const first = await importedKind(scene, entityFile(entityLine('ABOVE')));
  await importedKind(scene, entityFile(entityLine('BELOW', 'ABOVE')));
  expect(await undoneKind(scene, first)).toMatchObject({ undoneCount: 0, keptCount: 1 });
});

test('what was added since the dry run by somebody else is left as it is, and what lost its entity above is refused', async () => {
  const parent = await importedKind(scene, entityFile(entityLine('GONE')));
  const late = await checkedKind(
    scene,
    entityFile(entityLine('LATE'), entityLine('ORPHAN', 'GONE'), entityLine('FINE')),
  );
  await importedKind(scene, entityFile(entityLine('LATE')));
  await undoneKind(scene, parent);
  expect(await enteredKind(scene, late)).toMatchObject({ addedCount: 1, sameCount: 1, faultyCount: 1, newCount: 1 });
  expect(await faultsOf(late.id)).toEqual([[3, [[2, 'entity-unknown']]]]);
});

test('only DGC imports entities: whoever keeps the accounts of an entity is refused', async () => {
  const file = entityFile(entityLine('MINE'));
  expect(await uploadedKind(scene, { ...file, by: scene.focalPoint })).toMatchObject({ ok: false, code: 'FORBIDDEN' });
  const head = { ...scene.focalPoint, roles: ['head-of-entity', 'staff'] as const, headOf: [scene.entityId] };
  expect(await uploadedKind(scene, { ...file, by: head })).toMatchObject({ ok: false, code: 'FORBIDDEN' });
  for (const by of [scene.focalPoint, head])
    expect(await uploadedKind(scene, { ...file, by, entityId: scene.entityId })).toMatchObject({ code: 'FORBIDDEN' });
  const { id } = await checkedKind(scene, { ...file, entityId: scene.entityId });
  expect((await importNow(scene, id)).entityId).toBeNull();
});

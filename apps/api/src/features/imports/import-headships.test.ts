import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Headship } from '@mandat/domain';
import {
  checkedKind,
  confirmed,
  enteredKind,
  headshipFile,
  headshipsIn,
  headshipStates,
  importedKind,
  kindScene,
  recordedByHand,
  undoneKind,
  uploadedKind,
  type KindScene,
} from '../../testing/import-kinds-scene.ts';
import { importNow } from '../../testing/import-scene.ts';
import { answerImportProposal } from './answer-import-proposal.ts';
import { faultyRows } from './import.repository.ts';
import { startImport } from './start-import.ts';

let scene: KindScene;
beforeAll(async () => {
  scene = await kindScene();
}, 60_000);
afterAll(() => scene.register.close());

const under = async (document: string): Promise<Headship> => {
  const [found] = (await headshipsIn(scene)).filter((each) => each.documentReference === document);
  if (!found) throw new Error(`no headship by ${document}`);
  return found;
};

test('imported headships wait for a second person: whoever imported them cannot confirm, another administrator does', async () => {
  const file = headshipFile('OFF,4711,,,2026-01-01,,SG/1', 'OTH,4712,,,2026-01-01,,SG/2');
  expect(await importedKind(scene, file)).toMatchObject({ newCount: 2, addedCount: 2 });
  expect(await headshipStates(scene)).toEqual(['to-confirm', 'to-confirm']);
  const waiting = await under('SG/1');
  expect(waiting.recordedById).toBe(scene.importer.personId);
  expect(await confirmed(scene, scene.importer, waiting)).toMatchObject({ ok: false, code: 'second-person-needed' });
  expect(await confirmed(scene, scene.second, waiting)).toMatchObject({ ok: true });
  expect(await headshipStates(scene)).toEqual(['current', 'to-confirm']);
  const audited: { type: string }[] = await scene.database.source.query(
    `select type from audit_entry where subject_id = $1 order by at, type`,
    [waiting.id],
  );
  expect(audited.map(({ type }) => type)).toEqual(['headship-confirmed', 'headship-recorded']);
});

test('headships that are imported twice are imported once', async () => {
  const file = headshipFile('OFF,4711,,yes,2026-02-01,2026-02-28,SG/3');
  await importedKind(scene, file);
  const before = await headshipsIn(scene);
  expect(await importedKind(scene, file)).toMatchObject({ newCount: 0, sameCount: 1 });
  expect(await headshipsIn(scene)).toEqual(before);
});

test('when the import is undone, what nobody answered leaves the lists and what was confirmed stays with the reason', async () => {
  const file = headshipFile('OFF,4712,,yes,2026-03-01,2026-03-31,SG/4', 'OFF,4712,,yes,2026-04-01,2026-04-30,SG/5');
  const first = await importedKind(scene, file);
  await scene.database.source.query(
    `update headship set confirmed_at = now(), confirmed_by_id = $1 where document_reference = 'SG/4'`,
    [scene.second.personId],
  );
  expect(await undoneKind(scene, first)).toMatchObject({ undoneCount: 1, keptCount: 1 });
  expect((await under('SG/4')).undoneAt).toBeNull();
  expect((await under('SG/5')).undoneAt).toEqual(expect.any(Date));
  const kept: unknown[] = await scene.database.source.query(
    'select kept_because as because from import_row where import_id = $1 and kept_because is not null',
    [first.id],
  );
  expect(kept).toEqual([{ because: 'confirmed' }]);
  expect(await importedKind(scene, file)).toMatchObject({ newCount: 1, sameCount: 1, addedCount: 1 });
});

test('an e-mail address only proposes who it is: until somebody confirms, nothing is recorded', async () => {
  const file = headshipFile('OFF,,Holder@Example.org,yes,2026-05-01,2026-05-31,SG/6');
  const left = await importedKind(scene, file);
  expect(left).toMatchObject({ addedCount: 0, faultyCount: 1 });
  const faults = await faultyRows(scene.database, left.id);
  expect(faults.flatMap((row) => row.faults.map(({ column, code }) => [column, code]))).toEqual([
    [2, 'person-only-proposed'],
  ]);
  const { id } = await checkedKind(scene, file);
  const [proposal]: { id: string }[] = await scene.database.source.query(
    'select id from import_proposal where import_id = $1',
    [id],
  );
  await answerImportProposal(scene.as(scene.importer), { id: proposal?.id ?? '', confirmed: true });
  expect(await enteredKind(scene, { id })).toMatchObject({ addedCount: 1, faultyCount: 0 });
  expect((await under('SG/6')).personId).toBe(scene.holderId);
});

test('each error says its row and its column: own case, an office that is held, an unknown person or entity', async () => {
  const { id } = await checkedKind(
    scene,
    headshipFile(
      'OFF,9001,,,2030-01-01,,SG/7',
      'OFF,4712,,,2026-06-01,,SG/7',
      'OFF,0000,,,2030-01-01,,SG/7',
      'NOPE,4711,,,2030-01-01,,SG/7',
      'OFF,4711,,yes,2030-01-01,,SG/7',
      'OFF,,,yes,2030-01-01,2030-02-01,SG/7',
      'OFF,,nobody@example.org,yes,2030-01-01,2030-02-01,SG/7',
    ),
  );
  const rows = await faultyRows(scene.database, id);
  expect(rows.map(({ faults }) => faults.map(({ column, code }) => [column, code]))).toEqual([
    [[1, 'own-case']],
    [[4, 'office-already-held']],
    [[1, 'identifier-of-nobody']],
    [[0, 'entity-unknown']],
    [[5, 'end-date-missing']],
    [[1, 'column-empty']],
    [[2, 'mail-unknown']],
  ]);
});

test('whoever brought the file starts it, so that another administrator stays free to confirm', async () => {
  const { id, version } = await checkedKind(scene, headshipFile('OFF,4711,,yes,2026-07-01,2026-07-31,SG/8'));
  const input = { id, version };
  expect(await startImport(scene.as(scene.second), input)).toMatchObject({ ok: false, code: 'import-of-another' });
  expect(await startImport(scene.as(scene.importer), input)).toMatchObject({ ok: true });
});

test('only DGC imports headships', async () => {
  const head = { ...scene.focalPoint, roles: ['head-of-entity', 'staff'] as const, headOf: [scene.entityId] };
  for (const by of [scene.focalPoint, head]) {
    const refused = await uploadedKind(scene, { ...headshipFile('OFF,4711,,,2030-01-01,,SG/9'), by });
    expect(refused).toMatchObject({ ok: false, code: 'FORBIDDEN' });
  }
  const { id } = await checkedKind(scene, headshipFile('OFF,4711,,,2030-01-01,,SG/9'));
  expect((await importNow(scene, id)).checkedAt).not.toBeNull();
});

const toldOf = (documents: readonly string[]): Promise<unknown[]> =>
  scene.database.source.query(
    `select h.document_reference as document, o.recipient_id as "recipientId", o.payload - 'reference' as payload
     from outbox o join audit_entry a on a.id = o.audit_id join headship h on h.id = a.subject_id
     where o.channel = 'mail' and o.topic = 'headship-recorded' and h.document_reference = any($1) order by 1, 2`,
    [documents],
  );

test('a headship of a file is told to whoever came before and to the head above, as one that is recorded by hand', async () => {
  const { database, entityId, otherId, holderId } = scene;
  await database.source.query('update entity set parent_id = $1 where id = $2', [entityId, otherId]);
  const days = { fromOn: '2026-12-01', untilOn: '2026-12-31' };
  await importedKind(
    scene,
    headshipFile(
      `OFF,4712,,yes,${days.fromOn},${days.untilOn},SG/20`,
      `OTH,9002,,yes,${days.fromOn},${days.untilOn},SG/21`,
    ),
  );
  const byHand = await recordedByHand(scene, {
    ...days,
    entityId: otherId,
    personId: scene.second.personId ?? '',
    capacity: 'officer-in-charge',
    documentReference: 'SG/22',
  });
  expect(byHand).toMatchObject({ ok: true });
  const payload = { entityId: otherId, person: 'Administrator 9002', lastDay: days.fromOn, at: expect.any(String) };
  expect(await toldOf(['SG/20', 'SG/21', 'SG/22'])).toEqual([
    { document: 'SG/20', recipientId: holderId, payload: { ...payload, entityId, person: 'Person 4712' } },
    { document: 'SG/21', recipientId: holderId, payload },
    { document: 'SG/22', recipientId: holderId, payload },
  ]);
});

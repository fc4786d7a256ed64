import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accountStatus, type Account } from '@mandat/domain';
import { checked, csv, importNow, importScene, started, undone, type ImportScene } from '../../testing/import-scene.ts';
import { accountsIn, holdingsOn } from '../../testing/import-scene.ts';
import { faultyRows } from './import.repository.ts';

let scene: ImportScene;
beforeAll(async () => {
  scene = await importScene();
}, 60_000);
afterAll(() => scene.register.close());

const header = 'url,title,languages,purpose,audience,createdOn,officialIdentifier,officialEmail';
const accountsUnder = (keys: readonly string[]): Promise<Account[]> =>
  accountsIn(scene).then((all) => all.filter(({ canonicalKey }) => keys.includes(canonicalKey ?? '')));
const only = async (key: string): Promise<Account> => {
  const [account] = await accountsUnder([key]);
  if (!account) throw new Error(`nothing is registered as ${key}`);
  return account;
};

const keptBecause = (importId: string): Promise<{ because: string; accountId: string }[]> =>
  scene.database.source.query(
    'select kept_because as because, account_id as "accountId" from import_row where import_id = $1 and kept_because is not null',
    [importId],
  );

test('what was there at the publication is registered with the decision pending; what came later is a request to complete; none is official', async () => {
  const file = csv(
    header,
    'https://x.com/mandat_old,Old news,en,News,Everybody,2015-03-01,,',
    'https://x.com/mandat_new,New news,fr,News,Everybody,2024-03-01,,',
  );
  expect(await started(scene, file)).toMatchObject({ newCount: 2, addedCount: 2, faultyCount: 0 });
  const old = await only('x:mandat_old');
  expect(accountStatus(old, '2026-11-27')).toBe('under-review');
  expect(old).toMatchObject({ requestKind: 'existing', requestedById: null, authorizedAt: null });
  const late = await only('x:mandat_new');
  expect(accountStatus(late, '2026-11-27')).toBe('requested');
  expect(late.requestedById).toBe(scene.focalPoint.personId);
});

test('a file that is imported twice is imported once', async () => {
  const file = csv(header, 'https://x.com/mandat_twice,Twice,en,,,,4711,', 'https://x.com/mandat_also,Also,en,,,,,');
  await started(scene, file);
  const before = await accountsIn(scene);
  expect(await started(scene, file)).toMatchObject({ newCount: 0, sameCount: 2, addedCount: 0 });
  expect(await accountsIn(scene)).toHaveLength(before.length);
});

test('another address of a registered account is that account, and what the row says otherwise changes nothing', async () => {
  await started(scene, csv(header, 'https://x.com/mandat_same,Same,en,,,,,'));
  const again = await checked(scene, csv(header, 'https://twitter.com/@Mandat_Same,Another title,en,,,,,'));
  expect(again).toMatchObject({ newCount: 0, differentCount: 1 });
  expect((await only('x:mandat_same')).title).toBe('Same');
});

test('who holds an account according to the file is recorded as a fact, without any privilege', async () => {
  await started(scene, csv(header, 'https://x.com/mandat_held,Held,en,,,,4711,'));
  const { id } = await only('x:mandat_held');
  expect(await holdingsOn(scene, id)).toMatchObject([
    { personId: scene.holderId, capacity: 'none', authorizationId: null, endedAt: null },
  ]);
});

test('an e-mail address only proposes a person: who is not confirmed is not recorded', async () => {
  await started(scene, csv(header, 'https://x.com/mandat_mail,Mail,en,,,,,Holder@Example.org'));
  const { id } = await only('x:mandat_mail');
  expect(await holdingsOn(scene, id)).toEqual([]);
});

test('an undone import leaves the lists and frees its keys, so that the same file can come again', async () => {
  const file = csv(header, 'https://x.com/mandat_undo,Undo,en,,,,4711,');
  const first = await started(scene, file);
  expect(await undone(scene, first)).toMatchObject({ undoneCount: 1, keptCount: 0 });
  const gone = await only('x:mandat_undo');
  expect(accountStatus(gone, '2026-11-27')).toBe('undone');
  expect(await holdingsOn(scene, gone.id)).toMatchObject([{ endedAt: expect.any(Date) }]);
  expect(await started(scene, file)).toMatchObject({ newCount: 1, addedCount: 1 });
});

test('what was in the register before an import stays when the import is undone, whatever its file said of it', async () => {
  const known = 'https://x.com/mandat_before,Before,en,,,,4711,';
  await started(scene, csv(header, known));
  const { id } = await only('x:mandat_before');
  const second = await started(scene, csv(header, known, 'https://x.com/mandat_beside,Beside,en,,,,4711,'));
  expect(second).toMatchObject({ newCount: 1, sameCount: 1, addedCount: 1 });
  expect(await undone(scene, second)).toMatchObject({ undoneCount: 1, keptCount: 0 });
  expect(accountStatus(await only('x:mandat_before'), '2026-11-27')).toBe('under-review');
  expect(await holdingsOn(scene, id)).toMatchObject([{ endedAt: null }]);
});

test('an account that was decided on since stays when its import is undone, with the reason', async () => {
  const file = csv(header, 'https://x.com/mandat_stay,Stay,en,,,,,', 'https://x.com/mandat_go,Go,en,,,,,');
  const first = await started(scene, file);
  const { id } = await only('x:mandat_stay');
  await scene.database.source.query('update account set authorized_at = now() where id = $1', [id]);
  expect(await undone(scene, first)).toMatchObject({ undoneCount: 1, keptCount: 1 });
  expect(accountStatus(await only('x:mandat_stay'), '2026-11-27')).toBe('authorized');
  expect(await keptBecause(first.id)).toEqual([{ because: 'authorized', accountId: id }]);
});

test('what somebody worked on since stays when its import is undone, with the reason', async () => {
  const late = ',en,News,Everybody,2024-03-01,,';
  const first = await started(
    scene,
    csv(header, `https://x.com/mandat_worked,Worked${late}`, `https://x.com/mandat_idle,Idle${late}`),
  );
  const { id } = await only('x:mandat_worked');
  // Whatever changes an account counts its version up.
  await scene.database.source.query(
    `update account set purpose = 'News of the office', version = version + 1 where id = $1`,
    [id],
  );
  expect(await undone(scene, first)).toMatchObject({ undoneCount: 1, keptCount: 1 });
  expect(await only('x:mandat_worked')).toMatchObject({ undoneAt: null, purpose: 'News of the office' });
  expect(await keptBecause(first.id)).toEqual([{ because: 'edited', accountId: id }]);
});

test('each error says its row and its column, and nothing of such a row is registered', async () => {
  const file = csv(
    header,
    'https://x.com/mandat_good,Good,en,,,,,',
    'https://x.com/mandat_good?s=20,Twice,en,,,,,',
    'https://x.com/home,Home,en,,,,,',
    'https://x.com/mandat_bad,,en,,,2024-31-12,9999,',
  );
  const { id } = await started(scene, file);
  expect(await importNow(scene, id)).toMatchObject({ addedCount: 1, faultyCount: 3 });
  const rows = await faultyRows(scene.database, id);
  expect(rows.map(({ number, faults }) => [number, faults.map(({ column, code }) => [column, code])])).toEqual([
    [3, [[0, 'account-twice-in-file']]],
    [4, [[0, 'address-reserved-word']]],
    [
      5,
      [
        [1, 'column-empty'],
        [5, 'date-form'],
        [6, 'identifier-of-nobody'],
      ],
    ],
  ]);
  expect(await accountsUnder(['x:mandat_bad'])).toEqual([]);
});

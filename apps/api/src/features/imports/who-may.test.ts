import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roles, type Role } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { fileDoor, type FileDoor, type Sent } from '../../testing/import-files.ts';
import { contextOf } from '../../testing/graphql/asking.ts';
import { csv, importDay, importNow, importScene, type ImportScene } from '../../testing/import-scene.ts';
import { answerImportProposal } from './answer-import-proposal.ts';
import { checkImport } from './check-import.ts';
import { startImport } from './start-import.ts';
import { undoImport } from './undo-import.ts';

let scene: ImportScene;
let door: FileDoor;
beforeAll(async () => {
  scene = await importScene();
  door = await fileDoor(scene);
}, 60_000);
afterAll(async () => {
  await door.close();
  await scene.register.close();
});

const file = csv('url,title,languages', 'https://x.com/mandat_may,Title,en');
const admin = (): Actor => someone('dgc-administrator');

/** Somebody of this role, of the entity or its accounts where the role has one. */
const someone = (role: Role): Actor => {
  if (role === 'public') return nobody;
  const { entityId } = scene;
  return {
    ...nobody,
    kind: role === 'reporting-client' ? 'client' : 'person',
    personId: role === 'reporting-client' ? null : scene.focalPoint.personId,
    label: role,
    roles: [role],
    headOf: role === 'head-of-entity' ? [entityId] : [],
    headReads: role === 'head-of-entity' ? [entityId] : [],
    focalPointOf: role === 'focal-point' ? [entityId] : [],
    clientScopes: role === 'reporting-client' ? ['register:read', 'people:read'] : [],
  };
};

const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code ?? '';

const sql = (text: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> =>
  scene.database.source.query(text, [...values]);

const kept = async () => {
  const [row] = await sql(
    `select (select count(*) from data_import) as imports, (select count(*) from import_content) as pieces,
       (select count(*) from audit_entry) as entries, (select sum(version) from data_import) as versions`,
  );
  return row;
};

const uploaded = async (entityId?: string): Promise<string> => {
  const answer = await door.upload(admin(), { ...file, ...(entityId && { entityId }) });
  return ((await answer.json()) as { id: string }).id;
};

const proposed = async (importId: string): Promise<string> => {
  const [row] = await sql(
    `insert into import_proposal (id, import_id, email, person_id, row_count) values (gen_random_uuid(), $1, 'a@b.org', $2, 1) returning id`,
    [importId, scene.holderId],
  );
  return String(row?.['id']);
};

/** What each way of the import answers to somebody: the code of the refusal, or `taken`. */
const answersTo = async (who: Actor, { id, proposal }: { id: string; proposal: string }) => {
  const context = contextOf(scene.database, { actor: who, now: importDay });
  const { version, mapping } = await importNow(scene, id);
  const tried = {
    start: await startImport(context, { id, version }),
    undo: await undoImport(context, { id, version, reason: 'Wrong.' }),
    answer: await answerImportProposal(context, { id: proposal, confirmed: true }),
    check: await checkImport(context, { id, version, mapping }),
  };
  return Object.fromEntries(Object.entries(tried).map(([name, each]) => [name, each.ok ? 'taken' : each.code]));
};

type Reach = 'all' | 'own' | 'reads' | 'nothing';
const reaches: Readonly<Record<Role, Reach>> = {
  'dgc-administrator': 'all',
  'head-of-entity': 'own',
  'focal-point': 'own',
  'dgc-analyst': 'reads',
  auditor: 'reads',
  'authorized-official': 'nothing',
  alternate: 'nothing',
  publisher: 'nothing',
  staff: 'nothing',
  'security-officer': 'nothing',
  'reporting-client': 'nothing',
  public: 'nothing',
};

/** Whoever may is refused only by how far the import is. */
const may = { start: 'import-not-checked', undo: 'import-not-done', answer: 'taken', check: 'taken' };
const every = (code: string) => ({ start: code, undo: code, answer: code, check: code });
const answers: Readonly<Record<Reach, { readonly own: object; readonly other: object }>> = {
  all: { own: may, other: may },
  own: { own: may, other: every('not-found') },
  reads: { own: every('FORBIDDEN'), other: every('FORBIDDEN') },
  nothing: { own: every('not-found'), other: every('not-found') },
};

test.each(roles)(
  'every change of an import answers a %s as section C says, of the own entity and of another',
  async (role) => {
    const found = async (entityId: string) => {
      const id = await uploaded(entityId);
      return answersTo(someone(role), { id, proposal: await proposed(id) });
    };
    const told = { own: await found(scene.entityId), other: await found(scene.otherId) };
    expect(told).toEqual(answers[reaches[role]]);
  },
);

type Statuses = readonly [own: number, other: number, several: number];
const uploads: Readonly<Record<Reach, Statuses>> = {
  all: [201, 201, 201],
  own: [201, 403, 403],
  reads: [403, 403, 403],
  nothing: [403, 403, 403],
};
const errors: Readonly<Record<Reach, Statuses>> = {
  all: [200, 200, 200],
  own: [200, 404, 404],
  reads: [200, 200, 200],
  nothing: [404, 404, 404],
};
const templates: Readonly<Record<Reach, readonly number[]>> = {
  all: [200, 200],
  own: [200, 404],
  reads: [404, 404],
  nothing: [404, 404],
};

test.each(roles)('a %s brings files, and gets their errors and templates, as section C says', async (role) => {
  const who = someone(role);
  const whose = [scene.entityId, scene.otherId, undefined];
  const ids = [];
  // One after the other: the register reads no more than two at once.
  for (const entityId of whose) ids.push(await uploaded(entityId));
  const before = await kept();
  const sent = [];
  for (const entityId of whose) sent.push((await door.upload(who, { ...file, ...(entityId && { entityId }) })).status);
  const got = [];
  for (const id of ids) got.push((await door.get(who, `/import-files/${id}/errors`)).status);
  const made = [];
  for (const id of whose.slice(0, 2))
    made.push((await door.get(who, `/import-templates/accounts?entity=${id}`)).status);
  const reach = reaches[role];
  const strange = (wanted: readonly number[]) => (role === 'public' ? wanted.map(() => 401) : [...wanted]);
  expect({ sent, got, made }).toEqual({
    sent: strange(uploads[reach]),
    got: strange(errors[reach]),
    made: strange(templates[reach]),
  });
  if (!sent.includes(201)) expect(await kept()).toEqual(before);
});

test.each(roles)('files of entities and of headships are an administrator’s alone: a %s', async (role) => {
  const before = await kept();
  const statuses = [];
  for (const kind of ['entities', 'headships'] as const)
    statuses.push((await door.upload(someone(role), { ...file, kind })).status);
  const strange = role === 'public' ? 401 : 403;
  expect(statuses).toEqual(role === 'dgc-administrator' ? [201, 201] : [strange, strange]);
  if (role !== 'dgc-administrator') expect(await kept()).toEqual(before);
});

const png = Buffer.from('89504e470d0a1a0a0000000d', 'hex');
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(64, 0x90)]);
const refused: readonly (readonly [string, Sent, number, string])[] = [
  ['a picture that says table', { name: 'a.csv', bytes: png }, 422, 'table-is-picture'],
  ['a program that says workbook', { name: 'a.xlsx', bytes: program }, 422, 'table-encoding-unknown'],
  ['text that says workbook', { ...file, name: 'a.xlsx' }, 422, 'table-is-text'],
  ['a table that says picture', { ...file, name: 'a.png' }, 422, 'table-named-otherwise'],
  ['a name that leads elsewhere', { ...file, name: '../a.csv' }, 422, 'file-name-unsafe'],
  ['a file without a name', { ...file, headers: { 'x-file-name': '' } }, 422, 'file-name-missing'],
  ['a packed body', { ...file, headers: { 'content-encoding': 'gzip' } }, 415, 'file-damaged'],
  ['a table without rows', { bytes: Buffer.from('url,title\r\n') }, 422, 'table-empty'],
  ['an entity that is none', { ...file, entityId: '00000000-0000-4000-8000-000000000000' }, 422, 'entity-unknown'],
];

test.each(refused)('%s is refused, and nothing of it is kept', async (_, sent, status, code) => {
  const before = await kept();
  const answer = await door.upload(admin(), sent);
  expect([answer.status, await codeOf(answer)]).toEqual([status, code]);
  expect(await kept()).toEqual(before);
});

test('a file that is too large, says less than it sends, or breaks off, leaves nothing', async () => {
  const before = await kept();
  const mebibyte = Buffer.alloc(1_048_576, 'a');
  const pour = (headers: Record<string, string>, pieces: readonly Buffer[]) => door.pour(admin(), headers, pieces);
  expect(
    await pour(
      { 'transfer-encoding': 'chunked' },
      Array.from({ length: 21 }, () => mebibyte),
    ),
  ).toBe(413);
  expect(await pour({ 'content-length': '20000001' }, [Buffer.from('url')])).toBe(413);
  expect(await pour({ 'content-length': '1000' }, [Buffer.from('url,title\r\n')])).toBeNull();
  expect(await kept()).toEqual(before);
});

test('one person brings only so many files in a minute', async () => {
  const narrow = await fileDoor(scene, 1);
  const who = { ...admin(), personId: scene.holderId };
  expect((await narrow.upload(who, file)).status).toBe(201);
  const before = await kept();
  const late = await narrow.upload(who, file);
  expect([late.status, Number(late.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect(await kept()).toEqual(before);
  await narrow.close();
});

test('steps out of their order are refused, and the import stays as it was', async () => {
  const id = await uploaded(scene.entityId);
  const proposal = await proposed(id);
  const context = contextOf(scene.database, { actor: admin(), now: importDay });
  const { version, mapping } = await importNow(scene, id);
  const mapped = await checkImport(context, { id, version, mapping });
  expect(mapped).toMatchObject({ ok: true });
  const next = { id, version: version + 1 };
  expect(await checkImport(context, { ...next, mapping })).toMatchObject({ code: 'import-busy' });
  expect(await startImport(context, next)).toMatchObject({ code: 'import-not-checked' });
  expect(await startImport(context, { id, version })).toMatchObject({ code: 'version-conflict' });
  await sql(`update data_import set checked_at = now(), started_at = now(), new_count = 1 where id = $1`, [id]);
  const before = await kept();
  expect(await checkImport(context, { ...next, mapping })).toMatchObject({ code: 'import-already-started' });
  expect(await startImport(context, next)).toMatchObject({ code: 'import-already-started' });
  expect(await undoImport(context, { ...next, reason: 'Wrong.' })).toMatchObject({ code: 'import-not-done' });
  expect(await answerImportProposal(context, { id: proposal, confirmed: true })).toMatchObject({
    code: 'import-already-started',
  });
  await sql(`update data_import set finished_at = now(), undo_asked_at = now(), undo_reason = 'x' where id = $1`, [id]);
  expect(await undoImport(context, { ...next, reason: 'Wrong.' })).toMatchObject({ code: 'import-already-undone' });
  expect(await kept()).toEqual(before);
});

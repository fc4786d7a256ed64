import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importState, type DataImport, type Role } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import type { Database } from '../../platform/database/database.ts';
import { contextOf } from '../../testing/graphql/asking.ts';
import {
  addPerson,
  checked,
  importDay,
  importNow,
  importScene,
  nameFocalPoint,
  numberedAccounts,
  started,
  workOf,
  type ImportScene,
} from '../../testing/import-scene.ts';
import { batchRows, runImport } from './run-import.ts';
import { runUndo } from './run-undo.ts';
import { startImport } from './start-import.ts';
import { undoImport } from './undo-import.ts';

let scene: ImportScene;
beforeAll(async () => {
  scene = await importScene();
}, 60_000);
afterAll(() => scene.register.close());

const sql = (text: string, values: readonly unknown[]): Promise<readonly Record<string, unknown>[]> =>
  scene.database.source.query(text, [...values]);

type Somebody = { readonly personId: string; readonly as: Actor };
let people = 0;
const somebody = async (...roles: readonly Role[]): Promise<Somebody> => {
  people += 1;
  const personId = await addPerson(scene.database, `p${people}@example.org`, `9${people}`);
  const as: Actor = {
    ...nobody,
    kind: 'person',
    personId,
    label: `Somebody ${people}`,
    roles: [...roles, 'staff'],
    focalPointOf: roles.includes('focal-point') ? [scene.entityId] : [],
    headOf: roles.includes('head-of-entity') ? [scene.entityId] : [],
  };
  return { personId, as };
};

const aFocalPoint = async (): Promise<Somebody> => {
  const given = await somebody('focal-point');
  await nameFocalPoint(scene.database, given.personId, scene.entityId);
  return given;
};

const aHead = async (): Promise<Somebody> => {
  const given = await somebody('head-of-entity');
  await sql(
    `insert into headship (id, entity_id, person_id, capacity, from_on, document_reference, recorded_at, confirmed_by_id, confirmed_at, version)
     values ($1, $2, $3, 'head', '2020-01-01', 'TEST/1', now(), $4, now(), 1)`,
    [randomUUID(), scene.entityId, given.personId, scene.holderId],
  );
  return given;
};

const context = ({ as }: Somebody) => contextOf(scene.database, { actor: as, now: importDay });

/** The database as it is, but that something happens between the first transaction and the second. */
const afterTheFirst = (database: Database, happens: () => Promise<unknown>): Database => {
  let passed = 0;
  return {
    ...database,
    transaction: async (run) => {
      const result = await database.transaction(run);
      passed += 1;
      if (passed === 1) await happens();
      return result;
    },
  };
};

let files = 0;
const rows = batchRows + 2;
const ready = (): Promise<DataImport> => {
  files += 1;
  return checked(scene, numberedAccounts(rows, `mandat_l${files}_`));
};

/** Started by somebody who loses the right to it when one batch is in. */
const losing = async (who: Somebody, lose: () => Promise<unknown>): Promise<DataImport> => {
  const { id, version } = await ready();
  expect(await startImport(context(who), { id, version })).toMatchObject({ ok: true });
  const work = workOf(scene.database);
  await runImport({ ...work, database: afterTheFirst(scene.database, lose) }, id);
  return importNow(scene, id);
};

const registeredBy = async ({ id }: DataImport): Promise<number> => {
  const [found] = await sql(
    `select count(*)::int as count from import_row r join account a on a.id = r.account_id
     where r.import_id = $1 and a.undone_at is null`,
    [id],
  );
  return Number(found?.['count']);
};

const standing = (personId: string, what: 'departed_at' | 'locked_at') => (): Promise<unknown> =>
  sql(`insert into person_standing (person_id, epoch, ${what}, changed_at) values ($1, 1, now(), now())`, [personId]);

const losses: readonly (readonly [string, string, () => Promise<readonly [Somebody, () => Promise<unknown>]>])[] = [
  [
    'a focal point whose naming ended',
    'without-right',
    async () => {
      const who = await aFocalPoint();
      return [who, () => sql(`update focal_point set until_on = '2026-11-26' where person_id = $1`, [who.personId])];
    },
  ],
  [
    'a head whose headship ended',
    'without-right',
    async () => {
      const who = await aHead();
      return [who, () => sql(`update headship set until_on = '2026-11-26' where person_id = $1`, [who.personId])];
    },
  ],
  [
    'a head who left',
    'departed',
    async () => {
      const who = await aHead();
      return [who, standing(who.personId, 'departed_at')];
    },
  ],
  [
    'a focal point who was locked out',
    'locked-out',
    async () => {
      const who = await aFocalPoint();
      return [who, standing(who.personId, 'locked_at')];
    },
  ],
  [
    'an administrator whose next sign-in gave no such role',
    'without-right',
    async () => {
      const who = await somebody('dgc-administrator');
      const lose = () =>
        sql(
          `insert into role_at_sign_in (id, person_id, provider, roles, signed_in_at) values ($1, $2, 'p', '{}', now())`,
          [randomUUID(), who.personId],
        );
      return [who, lose];
    },
  ],
];

test.each(losses)(
  'no further row enters for %s: what is in stays, is listed, and the reason is kept',
  async (_, because, made) => {
    const [who, lose] = await made();
    const stopped = await losing(who, lose);
    expect(importState(stopped)).toBe('stopped');
    expect(stopped).toMatchObject({ stoppedBecause: because, addedCount: batchRows, reached: batchRows + 1 });
    expect(await registeredBy(stopped)).toBe(batchRows);
    const told = await sql(
      `select actor_label, changes from audit_entry where subject_id = $1 and type = 'import-stopped'`,
      [stopped.id],
    );
    expect(told).toEqual([
      { actor_label: who.as.label, changes: [{ field: 'because', before: null, after: because }] },
    ]);
  },
);

const stoppedNow = async (): Promise<DataImport> => {
  const who = await aFocalPoint();
  return losing(who, standing(who.personId, 'departed_at'));
};

test('whoever has the right goes on with an import that stopped, in their own name, and no row comes twice', async () => {
  const { id, version } = await stoppedNow();
  const next = await aFocalPoint();
  expect(await startImport(context(next), { id, version })).toMatchObject({ ok: true });
  await runImport(workOf(scene.database), id);
  const done = await importNow(scene, id);
  expect(done).toMatchObject({ addedCount: rows, startedById: next.personId, stoppedAt: null, stoppedBecause: null });
  expect([importState(done), await registeredBy(done)]).toEqual(['done', rows]);
});

test('whoever has the right takes back an import that stopped', async () => {
  const { id, version } = await stoppedNow();
  const next = await aFocalPoint();
  expect(await undoImport(context(next), { id, version, reason: 'The wrong file.' })).toMatchObject({ ok: true });
  await runUndo(workOf(scene.database), id);
  const undone = await importNow(scene, id);
  expect([importState(undone), undone.undoneCount, await registeredBy(undone)]).toEqual(['undone', batchRows, 0]);
});

test('whoever lost the right goes on with nothing', async () => {
  const { id, version } = await stoppedNow();
  const stranger = await somebody();
  expect(await startImport(context(stranger), { id, version })).toMatchObject({ ok: false, code: 'not-found' });
});

test('an undo that somebody asked for who left since takes nothing back, and can be asked for again', async () => {
  files += 1;
  const { id, version } = await started(scene, numberedAccounts(3, `mandat_l${files}_`));
  const who = await aFocalPoint();
  expect(await undoImport(context(who), { id, version, reason: 'The wrong file.' })).toMatchObject({ ok: true });
  await standing(who.personId, 'departed_at')();
  await runUndo(workOf(scene.database), id);
  const kept = await importNow(scene, id);
  expect([importState(kept), kept.stoppedBecause, await registeredBy(kept)]).toEqual(['done', 'departed', 3]);
  const next = await aFocalPoint();
  expect(await undoImport(context(next), { id, version: kept.version, reason: 'Wrong.' })).toMatchObject({ ok: true });
  await runUndo(workOf(scene.database), id);
  expect(await registeredBy(kept)).toBe(0);
});

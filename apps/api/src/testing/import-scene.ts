import { randomUUID } from 'node:crypto';
import type { Account, DataImport, Holding } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { checkImport } from '../features/imports/check-import.ts';
import { findImport } from '../features/imports/import.repository.ts';
import { importTasks } from '../features/imports/import-tasks.ts';
import { accountTable } from '../features/accounts/account.table.ts';
import { holdingTable } from '../features/holdings/holding.table.ts';
import { findRows } from '../platform/database/rows.ts';
import { startImport } from '../features/imports/start-import.ts';
import { undoImport } from '../features/imports/undo-import.ts';
import { uploadImport } from '../features/imports/upload-import.ts';
import type { Context } from '../platform/context.ts';
import type { Database } from '../platform/database/database.ts';
import { emptyRegister, type EmptyRegister } from './empty-register.ts';
import { contextOf } from './graphql/asking.ts';
import { addOffice } from './office.ts';

/** An office, its focal point, and somebody whom files name. */
export type ImportScene = {
  readonly register: EmptyRegister;
  readonly database: Database;
  readonly entityId: string;
  readonly otherId: string;
  readonly focalPoint: Actor;
  readonly holderId: string;
  readonly asFocalPoint: () => Context;
};

export const importDay = new Date('2026-11-27T12:00:00Z');

export const addPerson = async (database: Database, email: string, staffNumber: string): Promise<string> => {
  const id = randomUUID();
  await database.source.query(
    `insert into person (id, name, email, language, staff_type, created_at, version)
     values ($1, $2, $3, 'en', 'staff-member', now(), 1)`,
    [id, `Person ${staffNumber}`, email],
  );
  await database.source.query(
    `insert into person_identifier (id, person_id, source, kind, value, valid_from)
     values ($1, $2, 'register', 'staff-number', $3, now())`,
    [randomUUID(), id, staffNumber],
  );
  return id;
};

/** Since long ago, for as long as nobody ends it. */
export const nameFocalPoint = async (database: Database, personId: string, entityId: string): Promise<void> => {
  await database.source.query(
    `insert into focal_point (id, person_id, entity_id, from_on, version) values ($1, $2, $3, '2020-01-01', 1)`,
    [randomUUID(), personId, entityId],
  );
};

export const importScene = async (): Promise<ImportScene> => {
  const register = await emptyRegister();
  const { database } = register;
  const entityId = await addOffice(database, 'OFF');
  const otherId = await addOffice(database, 'OTH');
  const holderId = await addPerson(database, 'holder@example.org', '4711');
  const personId = await addPerson(database, 'focal@example.org', '4712');
  await nameFocalPoint(database, personId, entityId);
  const focalPoint: Actor = {
    ...nobody,
    kind: 'person',
    personId,
    label: 'Focal point',
    roles: ['focal-point', 'staff'],
    focalPointOf: [entityId],
  };
  const asFocalPoint = () => contextOf(database, { actor: focalPoint, now: importDay });
  return { register, database, entityId, otherId, focalPoint, holderId, asFocalPoint };
};

const accepted = <T>(
  decision: { readonly ok: true; readonly next: T } | { readonly ok: false; readonly code: string },
): T => {
  if (!decision.ok) throw new Error(decision.code);
  return decision.next;
};

export const workOf = (database: Database) => ({
  database,
  world: { now: () => importDay, newId: randomUUID },
});

export const importNow = async ({ database }: Pick<ImportScene, 'database'>, id: string): Promise<DataImport> => {
  const found = await findImport(database.source.manager, id);
  if (!found) throw new Error(`there is no import ${id}`);
  return found;
};

type File = { readonly name: string; readonly bytes: Buffer };

/** Uploaded, and asked to be looked at as its headers say: its job waits for a worker. */
export const uploadedOnly = async (scene: ImportScene, file: File): Promise<DataImport> => {
  const context = scene.asFocalPoint();
  const uploaded = { kind: 'accounts', entityId: scene.entityId, ...file };
  const { id } = accepted(await uploadImport(context, uploaded));
  const { version, mapping } = await importNow(scene, id);
  accepted(await checkImport(context, { id, version, mapping }));
  return importNow(scene, id);
};

/** A file that is uploaded and looked at. */
export const checked = async (scene: ImportScene, file: File): Promise<DataImport> => {
  const { id } = await uploadedOnly(scene, file);
  await importTasks(workOf(scene.database))['check-import'](id);
  return importNow(scene, id);
};

/** Looked at and started: its job waits for a worker. */
export const startedOnly = async (scene: ImportScene, file: File): Promise<DataImport> => {
  return startedNow(scene, await checked(scene, file));
};

export const startedNow = async (scene: ImportScene, { id, version }: DataImport): Promise<DataImport> => {
  accepted(await startImport(scene.asFocalPoint(), { id, version }));
  return importNow(scene, id);
};

export const started = async (scene: ImportScene, file: File): Promise<DataImport> => {
  const { id, version, newCount } = await checked(scene, file);
  if (newCount > 0) {
    accepted(await startImport(scene.asFocalPoint(), { id, version }));
    await importTasks(workOf(scene.database))['run-import'](id);
  }
  return importNow(scene, id);
};

/** Asked to be taken back: its job waits for a worker. */
export const undoAsked = async (scene: ImportScene, { id }: Pick<DataImport, 'id'>): Promise<void> => {
  const { version } = await importNow(scene, id);
  accepted(await undoImport(scene.asFocalPoint(), { id, version, reason: 'The wrong file.' }));
};

export const undone = async (scene: ImportScene, { id }: Pick<DataImport, 'id'>): Promise<DataImport> => {
  await undoAsked(scene, { id });
  await importTasks(workOf(scene.database))['undo-import'](id);
  return importNow(scene, id);
};

export const csv = (...lines: readonly string[]): File => ({
  name: 'accounts.csv',
  bytes: Buffer.from(`${lines.join('\r\n')}\r\n`),
});

type Read = Pick<ImportScene, 'database'>;

export const accountsIn = ({ database }: Read): Promise<Account[]> =>
  findRows(database.source.manager, accountTable, {});

export const holdingsOn = ({ database }: Read, accountId: string): Promise<Holding[]> =>
  findRows(database.source.manager, holdingTable, { accountId });

/** So many accounts that nobody registered. */
export const numberedAccounts = (count: number, name = 'mandat_n'): File =>
  csv('url,title,languages', ...Array.from({ length: count }, (_, n) => `https://x.com/${name}${n},Account ${n},en`));

import { randomUUID } from 'node:crypto';
import { headshipStatus, type DataImport, type Entity, type Headship, type Refusal } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { entityTable, toEntity } from '../features/entities/entity.table.ts';
import { headshipTable } from '../features/headships/headship.table.ts';
import { confirmHeadship, recordHeadship, type RecordHeadshipInput } from '../features/headships/record-headship.ts';
import { checkImport } from '../features/imports/check-import.ts';
import { importTasks } from '../features/imports/import-tasks.ts';
import { startImport } from '../features/imports/start-import.ts';
import { undoImport } from '../features/imports/undo-import.ts';
import { uploadImport } from '../features/imports/upload-import.ts';
import type { Context } from '../platform/context.ts';
import { findRows } from '../platform/database/rows.ts';
import { contextOf } from './graphql/asking.ts';
import { importDay, importNow, importScene, workOf, type ImportScene } from './import-scene.ts';

export type KindScene = ImportScene & {
  readonly importer: Actor;
  readonly second: Actor;
  readonly as: (actor: Actor) => Context;
};

const administrator = (label: string, personId: string): Actor => ({
  ...nobody,
  kind: 'person',
  personId,
  label,
  roles: ['dgc-administrator', 'staff'],
  secondFactorAt: importDay,
});

/** The scene of imports with two administrators of DGC: one imports, another confirms. */
export const kindScene = async (): Promise<KindScene> => {
  const scene = await importScene();
  const { database } = scene;
  const added = async (number: string): Promise<string> => {
    const id = randomUUID();
    await database.source.query(
      `insert into person (id, name, email, language, staff_type, created_at, version)
       values ($1, $2, $3, 'en', 'staff-member', now(), 1)`,
      [id, `Administrator ${number}`, `a${number}@example.org`],
    );
    await database.source.query(
      `insert into person_identifier (id, person_id, source, kind, value, valid_from)
       values ($1, $2, 'register', 'staff-number', $3, now())`,
      [randomUUID(), id, number],
    );
    return id;
  };
  const importer = administrator('Importer', await added('9001'));
  const second = administrator('Second', await added('9002'));
  return { ...scene, importer, second, as: (actor) => contextOf(database, { actor, now: importDay }) };
};

export type Kind = 'entities' | 'headships';
export type Upload = {
  readonly kind: Kind;
  readonly lines: readonly string[];
  readonly by?: Actor;
  readonly entityId?: string;
};

const bytesOf = (lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\r\n')}\r\n`);

const accepted = <T>(decision: { readonly ok: true; readonly next: T } | Refusal): T => {
  if (!decision.ok) throw new Error(decision.code);
  return decision.next;
};

export const uploadedKind = (scene: KindScene, { kind, lines, by = scene.importer, entityId }: Upload) =>
  uploadImport(scene.as(by), { kind, entityId: entityId ?? null, name: `${kind}.csv`, bytes: bytesOf(lines) });

export const checkedKind = async (scene: KindScene, upload: Upload): Promise<DataImport> => {
  const { id } = accepted(await uploadedKind(scene, upload));
  const { version, mapping } = await importNow(scene, id);
  accepted(await checkImport(scene.as(upload.by ?? scene.importer), { id, version, mapping }));
  await importTasks(workOf(scene.database))['check-import'](id);
  return importNow(scene, id);
};

export const enteredKind = async (scene: KindScene, { id }: Pick<DataImport, 'id'>): Promise<DataImport> => {
  const { version } = await importNow(scene, id);
  accepted(await startImport(scene.as(scene.importer), { id, version }));
  await importTasks(workOf(scene.database))['run-import'](id);
  return importNow(scene, id);
};

/** Looked at, and what is new of it in the register. */
export const importedKind = async (scene: KindScene, upload: Upload): Promise<DataImport> => {
  const found = await checkedKind(scene, upload);
  return found.newCount > 0 ? enteredKind(scene, found) : found;
};

export const undoneKind = async (scene: KindScene, { id }: Pick<DataImport, 'id'>): Promise<DataImport> => {
  const { version } = await importNow(scene, id);
  accepted(await undoImport(scene.as(scene.importer), { id, version, reason: 'The wrong file.' }));
  await importTasks(workOf(scene.database))['undo-import'](id);
  return importNow(scene, id);
};

export const entitiesIn = async ({ database }: KindScene): Promise<readonly Entity[]> =>
  (await findRows(database.source.manager, entityTable, {})).map(toEntity);

export const headshipsIn = ({ database }: KindScene): Promise<readonly Headship[]> =>
  findRows(database.source.manager, headshipTable, {});

export const headshipStates = async (scene: KindScene): Promise<readonly string[]> =>
  (await headshipsIn(scene)).map((each) => headshipStatus(each, '2026-11-27')).toSorted();

export const confirmed = (scene: KindScene, by: Actor, { id, version }: Headship) =>
  confirmHeadship(scene.as(by), { id, version });

/** What the importing administrator records without a file. */
export const recordedByHand = (scene: KindScene, input: RecordHeadshipInput) =>
  recordHeadship(scene.as(scene.importer), input);

const header = 'code,kind,parent,headed,country,timeZone,name.ar,name.zh,name.en,name.fr,name.ru,name.es,headTitle';

/** A row of a file of entities, whose names are its own. */
export const entityLine = (code: string, parent = '', more: { readonly kind?: string; readonly zone?: string } = {}) =>
  [code, more.kind ?? 'office', parent, 'yes', 'KE', more.zone ?? 'UTC', ...'مب实EFРS'.slice(0, 6), 'Director']
    .map((cell, at) => (at >= 6 && at < 12 ? `${cell} ${code}` : cell))
    .join(',');

export const entityFile = (...lines: readonly string[]): Upload => ({ kind: 'entities', lines: [header, ...lines] });

export const headshipFile = (...lines: readonly string[]): Upload => ({
  kind: 'headships',
  lines: ['entity,identifier,email,acting,fromOn,untilOn,documentReference', ...lines],
});

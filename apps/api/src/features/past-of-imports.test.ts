import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody, type Actor } from '@mandat/policies';
import { contextOf } from '../testing/graphql/asking.ts';
import { checked, csv, importDay, importNow, importScene, workOf, type ImportScene } from '../testing/import-scene.ts';
import { importTasks } from './imports/import-tasks.ts';
import { startImport } from './imports/start-import.ts';
import { undoImport } from './imports/undo-import.ts';
import { heldOn, registerAsOf } from './past/read-past.ts';

let scene: ImportScene;
beforeAll(async () => {
  scene = await importScene();
}, 60_000);
afterAll(() => scene.register.close());

const hours = (count: number): Date => new Date(importDay.getTime() + count * 3_600_000);
const auditor: Actor = { ...nobody, kind: 'person', label: 'An auditor', roles: ['auditor', 'staff'] };

const work = (task: 'run-import' | 'undo-import', id: string, now: Date): Promise<void> =>
  importTasks({ ...workOf(scene.database), world: { ...workOf(scene.database).world, now: () => now } })[task](id);

/** What the register says of a moment: how many accounts there were, how they stood, and who held them. */
const saidOf = async (at: Date): Promise<readonly string[]> => {
  const context = contextOf(scene.database, { actor: auditor, now: hours(1_000) });
  const found = await registerAsOf(context, { moment: { at }, filter: {} });
  if (!found.ok) throw new Error(found.code);
  const said = found.next.nodes.map(async ({ id, title, status }) => {
    const held = await heldOn(context, { id, moment: { at } });
    return `${title}: ${status}, held by ${held.ok ? held.next.length : held.code}`;
  });
  return Promise.all(said);
};

test('an import and its undoing are each in the past from the moment at which they were done, by the clock of the work', async () => {
  const header = 'url,title,languages,purpose,audience,createdOn,officialIdentifier';
  const one = 'https://x.com/mandat_past_one,One,en,News,Everybody,2015-03-01,4711';
  const file = csv(header, one, 'https://x.com/mandat_past_two,Two,fr,News,Everybody,2015-03-01,');
  const { id, version } = await checked(scene, file);
  expect(await startImport(scene.asFocalPoint(), { id, version })).toMatchObject({ ok: true });
  await work('run-import', id, hours(1));
  const undoing = { id, version: (await importNow(scene, id)).version, reason: 'The wrong file.' };
  expect(await undoImport(scene.asFocalPoint(), undoing)).toMatchObject({ ok: true });
  await work('undo-import', id, hours(50));

  const registered = ['One: under-review, held by 1', 'Two: under-review, held by 0'];
  expect(await saidOf(new Date(hours(1).getTime() - 1))).toEqual([]);
  expect(await saidOf(hours(1))).toEqual(registered);
  expect(await saidOf(new Date(hours(50).getTime() - 1))).toEqual(registered);
  expect(await saidOf(hours(50))).toEqual(['One: undone, held by 0', 'Two: undone, held by 0']);
});

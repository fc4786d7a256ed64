import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataImport } from '@mandat/domain';
import { catalogueOf } from '@mandat/messages/server';
import {
  checkedKind,
  enteredKind,
  entityFile,
  entityLine,
  headshipFile,
  kindScene,
  type KindScene,
} from '../../testing/import-kinds-scene.ts';
import { askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { faultsFile } from './faults-file.ts';

let scene: KindScene;
let server: AskingServer;
beforeAll(async () => {
  scene = await kindScene();
  server = await askingServer(scene.database);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await scene.register.close();
});

const asked = async (actor: KindScene['importer'], query: string): Promise<unknown> => {
  const answer = await server.ask({ actor, now: scene.as(actor).now }, { query });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};

type Found = Pick<DataImport, 'newCount' | 'faultyCount' | 'addedCount'>;
const figuresOf = async (id: string): Promise<Found> => {
  const query = `{ dataImport(id: "${id}") { newCount faultyCount addedCount } }`;
  return ((await asked(scene.importer, query)) as { dataImport: Found }).dataImport;
};

type Waiting = {
  readonly headships: {
    readonly nodes: readonly {
      readonly id: string;
      readonly version: number;
      readonly entity: { readonly code: string };
      readonly can: { readonly confirm: boolean };
    }[];
  };
};
const toConfirm = async (actor: KindScene['importer']): Promise<Waiting['headships']['nodes']> => {
  const query =
    '{ headships(filter: { status: [TO_CONFIRM] }) { nodes { id version entity { code } can { confirm } } } }';
  return ((await asked(actor, query)) as Waiting).headships.nodes.toSorted((one, other) =>
    one.entity.code < other.entity.code ? -1 : 1,
  );
};

const codes = Array.from({ length: 10 }, (_, at) => `N${at}`);
const lines = codes.map((code, at) => entityLine(code, at === 0 ? 'OFF' : `N${at - 1}`));

test('an administrator brings 12 entities with two errors and their heads, and a second one confirms one of them', async () => {
  const entities = await checkedKind(
    scene,
    entityFile(...lines.toReversed(), entityLine('N0'), entityLine('BAD', 'nowhere')),
  );
  expect(await figuresOf(entities.id)).toEqual({ newCount: 10, faultyCount: 2, addedCount: 0 });
  const french = await faultsFile({ ...scene.as(scene.importer), language: 'fr' }, entities.id);
  const sentences = french?.bytes.toString('utf8') ?? '';
  expect(sentences).toContain('12,code,N0,');
  expect(sentences).toContain(`13,parent,BAD,${catalogueOf('fr')['error.entity-unknown']}`);
  await enteredKind(scene, entities);
  expect(await figuresOf(entities.id)).toMatchObject({ addedCount: 10 });

  const heads = await checkedKind(scene, headshipFile('N0,4711,,,2026-01-01,,SG/1', 'N9,4712,,,2026-01-01,,SG/2'));
  await enteredKind(scene, heads);
  expect((await toConfirm(scene.importer)).map(({ can }) => can.confirm)).toEqual([false, false]);
  const [first, second] = await toConfirm(scene.second);
  expect([first?.can.confirm, second?.can.confirm]).toEqual([true, true]);
  await asked(
    scene.second,
    `mutation { confirmHeadship(input: { id: "${first?.id}", version: ${first?.version} }) { id } }`,
  );
  const offices = '{ first: entity(code: "N0") { head { person { id } } } last: entity(code: "N9") { head { id } } }';
  expect(await asked(scene.importer, offices)).toEqual({
    first: { head: { person: { id: scene.holderId } } },
    last: { head: null },
  });
});

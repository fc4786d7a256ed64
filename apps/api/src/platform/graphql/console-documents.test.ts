import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Kind, parse, print, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { administrator, askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';

let register: TestRegister;
let server: AskingServer;
beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const folder = new URL('../../../../admin/src/graphql/documents/', import.meta.url);
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')));
const definitions = documents.flatMap((document) => document.definitions);
const fragments = new Map(
  definitions
    .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]),
);

/** The fragments that a definition needs, and those that they need. */
const neededBy = (node: DocumentNode['definitions'][number], found = new Map<string, FragmentDefinitionNode>()) => {
  visit(node, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(name.value)) return;
      found.set(name.value, fragment);
      neededBy(fragment, found);
    },
  });
  return found;
};

const operations = definitions.flatMap((node) =>
  node.kind === Kind.OPERATION_DEFINITION
    ? [[node.name?.value ?? '', [node, ...neededBy(node).values()].map(print).join('\n')] as const]
    : [],
);

const who = () => {
  const personId = register.sample.showcase.find(({ key }) => key === 'administrator')?.personId ?? null;
  return { actor: { ...administrator, personId }, now: sampleDay };
};

test.each(operations)('the console’s operation %s keeps to the limits and fits the contract', async (_, query) => {
  const { errors } = await server.ask(who(), { query });
  const ofDocument = errors?.filter(({ extensions }) => extensions.code === 'GRAPHQL_VALIDATION_FAILED');
  expect(ofDocument ?? []).toEqual([]);
  expect(errors?.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR') ?? []).toEqual([]);
});

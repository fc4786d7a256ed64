import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, isEnumType, isInputObjectType, isListType, type GraphQLInputField } from 'graphql';
import { actors } from '../../testing/naive/actors.ts';
import { openBoth, type Both } from '../../testing/naive/both.ts';
import { fixtureIds } from '../../testing/naive/fixture.ts';

let both: Both;
beforeAll(async () => {
  both = await openBoth();
}, 60_000);
afterAll(() => both.close());

const lists = [
  ['accounts', 'AccountFilter'],
  ['entities', 'EntityFilter'],
  ['people', 'PersonFilter'],
  ['headships', 'HeadshipFilter'],
  ['auditEntries', 'AuditFilter'],
  ['serviceAccounts', 'ServiceAccountFilter'],
] as const;

const texts: Readonly<Record<string, readonly string[]>> = {
  search: ['bureau', 'demo', '%', '_', 'M-1', 'ada'],
  platform: ['x', 'youtube', 'other'],
  language: ['en', 'fr', 'sw'],
  type: ['account-requested', 'account-authorized', 'person-edited'],
};

const ids: Readonly<Record<string, readonly string[]>> = {
  entity: fixtureIds.entity,
  entityOrBelow: fixtureIds.entity,
  parent: fixtureIds.entity,
  holder: fixtureIds.person,
  owner: fixtureIds.person,
  person: fixtureIds.person,
  actor: fixtureIds.person,
  account: fixtureIds.account.slice(0, 15),
};

const valuesFor = (field: GraphQLInputField): readonly unknown[] => {
  const type = getNamedType(field.type);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (type.name === 'Boolean') return [true, false];
  if (type.name === 'DateTime') return ['2026-11-18T23:30:00.123Z', '2026-11-20T00:00:00Z'];
  return type.name === 'ID'
    ? (ids[field.name] ?? [fixtureIds.account[1], fixtureIds.person[1]])
    : (texts[field.name] ?? []);
};

/** Two of everything in the register, somebody with an entity and somebody with nothing. */
const readers = [0, 2, 4, 5, 7].flatMap((place) => actors[place] ?? []);

test.each(lists)(
  'every member of the filter of %s finds what the naive reference finds',
  async (list, input) => {
    const filter = both.schema.getType(input);
    if (!isInputObjectType(filter)) throw new Error(`${input} is no filter`);
    const query = `query ($filter: ${input}) { ${list}(first: 100, filter: $filter) { nodes { id } totalCount } }`;
    let found = 0;
    for (const field of Object.values(filter.getFields())) {
      for (const value of valuesFor(field)) {
        const variables = { filter: { [field.name]: isListType(field.type) ? [value] : value } };
        for (const actor of readers) {
          const who = { actor, language: 'en' as const };
          const [compiled, naive] = [
            await both.compiled(who, { query, variables }),
            await both.naive(who, { query, variables }),
          ];
          expect([actor.label, variables, compiled]).toEqual([actor.label, variables, naive]);
          if (compiled.codes.length === 0) found += 1;
        }
      }
    }
    expect(found).toBeGreaterThan(10);
  },
  120_000,
);

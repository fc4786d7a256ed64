import { answersOfTheMoment } from '../testing/naive/generate.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { permissions, type Action, type Reach } from '@mandat/policies';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { resolvers } from './surface.ts';
import { readShapes } from './read-surface.ts';
import { fieldActions, typeActions } from '../testing/naive/permissions.ts';
import { actionsOf } from '../platform/graphql/permission.ts';
import { createSchema, schemaText } from '../platform/graphql/schema.ts';

type AnyField = GraphQLField<unknown, unknown>;

const schema = createSchema(resolvers);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objects = types.filter(isObjectType);
const roots = [schema.getQueryType(), schema.getMutationType()];
const isFrame = ({ name }: GraphQLObjectType): boolean => /(?:Connection|Edge|PageInfo)$/u.test(name);

/** Frames hold no facts: their rows stand under the actions of their type. */
const framed = (type: GraphQLObjectType): GraphQLObjectType | null => {
  const item = schema.getType(type.name.replace(/(?:Connection|Edge)$/u, ''));
  return isObjectType(item) ? item : null;
};

test('every query and mutation names an action of the permission table', () => {
  for (const root of roots) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      expect([field.name, actionsOf(field).length > 0]).toEqual([field.name, true]);
      for (const action of actionsOf(field)) expect(Object.keys(permissions)).toContain(action);
    }
  }
});

test('every field stands under an action: its own, its type’s, or that of the rows which a frame holds', () => {
  for (const type of objects.filter((each) => !roots.includes(each) && each.name !== 'PageInfo')) {
    const inherited = isFrame(type) ? framed(type) : type;
    expect([type.name, inherited !== null && actionsOf(inherited).length > 0]).toEqual([type.name, true]);
  }
});

test('the actions are those that the naive reference has written down a second time', () => {
  for (const type of objects.filter((each) => readShapes.some((shape) => shape.type === each.name))) {
    if (!roots.includes(type)) expect([type.name, actionsOf(type)]).toEqual([type.name, typeActions[type.name]]);
    for (const field of Object.values(type.getFields()).filter(({ name }) => !answersOfTheMoment.includes(name))) {
      const name = `${type.name}.${field.name}`;
      expect([name, actionsOf(field)]).toEqual([name, fieldActions[name] ? [fieldActions[name]] : []]);
    }
  }
});

const isAllOrNothing = (actions: readonly Action[]): boolean => {
  const whole: readonly Reach[] = ['any', 'none', 'register-scope', 'people-scope'];
  return actions.some((action) => Object.values<Reach>(permissions[action]).every((reach) => whole.includes(reach)));
};

/** The actions of the row to which a field leads. */
const actionsBelow = (type: GraphQLObjectType, field: AnyField): readonly Action[] => {
  const target = getNamedType(field.type);
  const shape = readShapes.find(({ type: name }) => name === type.name)?.fields[field.name];
  return shape?.kind === 'one' && isObjectType(target) ? actionsOf(target) : [];
};

const mayBeHidden = (type: GraphQLObjectType, field: AnyField): boolean => {
  const below = actionsBelow(type, field);
  return actionsOf(field).length > 0 || (below.length > 0 && !isAllOrNothing(below));
};

test('what permission may hide in a row is nullable', () => {
  const hidden = objects
    .filter((each) => !roots.includes(each) && !isFrame(each))
    .flatMap((type) => Object.values(type.getFields()).filter((field) => mayBeHidden(type, field)));
  expect(hidden.length).toBeGreaterThan(40);
  expect(hidden.filter((field) => isNonNullType(field.type)).map(({ name }) => name)).toEqual([]);
});

const isBuiltIn = ({ name }: { readonly name: string }): boolean =>
  ['ID', 'Int', 'Float', 'String', 'Boolean', 'Query', 'Mutation'].includes(name);

type Said = readonly [name: string, description: string | null | undefined];

const saidOfField = (type: string, field: AnyField): readonly Said[] => [
  [`${type}.${field.name}`, field.description],
  ...field.args
    .filter(({ name }) => name !== 'input')
    .map((arg): Said => [`${type}.${field.name}(${arg.name})`, arg.description]),
];

const saidOf = (type: GraphQLNamedType): readonly Said[] => {
  const members = isEnumType(type) ? type.getValues() : isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return [
    ...(isBuiltIn(type) ? [] : [[type.name, type.description] as const]),
    ...members.map(({ name, description }): Said => [`${type.name}.${name}`, description]),
    ...fields.flatMap((field) => saidOfField(type.name, field)),
  ];
};

test('every type, field, argument, input and enum value has a description', () => {
  const said = types.flatMap(saidOf);
  expect(said.filter(([, description]) => !description).map(([name]) => name)).toEqual([]);
  expect(said.length).toBeGreaterThan(400);
});

/** What is no record: an answer of the moment, made by its use case. */
const answers = [
  'AttestationTerm',
  'PublicationDay',
  'MyNotices',
  'MadeCalendarFeed',
  'Recognition',
  'SimilarAccount',
  'DecidedAccount',
  'PreviewedAccount',
  'DecisionPreview',
  'CampaignPreview',
  'PreviewedEntity',
  'RenewedAuthorization',
  'PreviewedLoss',
  'PastAccount',
  'PastAccounts',
  'PastHolding',
  'PastHeadship',
  'PastHeadships',
  'HeldSpan',
  'EntityQuality',
  'ShortAccount',
];

test('every type of a record has a read shape with all of its fields, and no field resolver', () => {
  const shaped = new Set(readShapes.map(({ type }) => type));
  for (const type of objects.filter(
    (each) => !roots.includes(each) && !isFrame(each) && !answers.includes(each.name),
  )) {
    expect([type.name, shaped.has(type.name)]).toEqual([type.name, true]);
    const shape = readShapes.find((each) => each.type === type.name);
    expect([type.name, Object.keys(shape?.fields ?? {}).sort()]).toEqual([
      type.name,
      Object.keys(type.getFields()).sort(),
    ]);
    for (const field of Object.values(type.getFields())) expect(field.resolve).toBeUndefined();
  }
});

test('the committed contract is the one that the code makes', () => {
  const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
  expect(schemaText(schema)).toBe(committed);
});

import { expect, test } from '@jest/globals';
import { permissions, type Action, type Reach } from '@mandat/policies';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLObjectType,
} from 'graphql';
import { resolvers } from './surface.ts';
import { readShapes } from './read-surface.ts';
import { fieldActions, typeActions } from '../testing/naive/permissions.ts';
import { actionsOf } from '../platform/graphql/permission.ts';
import { createSchema } from '../platform/graphql/schema.ts';

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
    for (const field of Object.values(type.getFields()).filter(({ name }) => name !== 'recognizeAccount')) {
      const name = `${type.name}.${field.name}`;
      expect([name, actionsOf(field)]).toEqual([name, fieldActions[name] ? [fieldActions[name]] : []]);
    }
  }
});

const isAllOrNothing = (actions: readonly Action[]): boolean => {
  const whole: readonly Reach[] = ['any', 'none', 'register-scope', 'people-scope'];
  return actions.some((action) => Object.values<Reach>(permissions[action]).every((reach) => whole.includes(reach)));
};

test('what permission may hide in a row is nullable', () => {
  for (const type of objects.filter((each) => !roots.includes(each) && !isFrame(each))) {
    for (const field of Object.values(type.getFields())) {
      const own = actionsOf(field);
      const target = getNamedType(field.type);
      const shape = readShapes.find(({ type: name }) => name === type.name)?.fields[field.name];
      const isRelation = shape?.kind === 'one' && !isListType(field.type);
      const below = isRelation && isObjectType(target) ? actionsOf(target) : [];
      const mayBeHidden = own.length > 0 || (below.length > 0 && !isAllOrNothing(below));
      if (mayBeHidden)
        expect([`${type.name}.${field.name}`, isNonNullType(field.type)]).toEqual([
          `${type.name}.${field.name}`,
          false,
        ]);
    }
  }
});

test('every type, field, argument, input and enum value has a description', () => {
  const said: [string, string | null | undefined][] = [];
  for (const type of types) {
    if (!(isScalarType(type) && isLeafType(type) && ['ID', 'Int', 'Float', 'String', 'Boolean'].includes(type.name)))
      if (!roots.includes(type as GraphQLObjectType)) said.push([type.name, type.description]);
    if (isEnumType(type))
      for (const value of type.getValues()) said.push([`${type.name}.${value.name}`, value.description]);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) said.push([`${type.name}.${field.name}`, field.description]);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      said.push([`${type.name}.${field.name}`, field.description]);
      for (const arg of field.args)
        if (arg.name !== 'input') said.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  expect(said.filter(([, description]) => !description).map(([name]) => name)).toEqual([]);
  expect(said.length).toBeGreaterThan(400);
});

test('every type of a record has a read shape with all of its fields, and no field resolver', () => {
  const shaped = new Set(readShapes.map(({ type }) => type));
  for (const type of objects.filter((each) => !roots.includes(each) && !isFrame(each) && each.name !== 'Recognition')) {
    expect([type.name, shaped.has(type.name)]).toEqual([type.name, true]);
    const shape = readShapes.find((each) => each.type === type.name);
    expect([type.name, Object.keys(shape?.fields ?? {}).sort()]).toEqual([
      type.name,
      Object.keys(type.getFields()).sort(),
    ]);
    for (const field of Object.values(type.getFields())) expect(field.resolve).toBeUndefined();
  }
});

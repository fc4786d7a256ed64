import 'reflect-metadata';
import { GraphQLEnumType, GraphQLObjectType, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { DateTime } from './scalars.ts';

export type ResolverClass = abstract new (...args: never[]) => object;

/** Rows come with the outside names of enum values already; what resolvers give are the domain's. */
const serializeBoth = (type: GraphQLEnumType): void => {
  const serialize = type.serialize.bind(type);
  type.serialize = (value) => (typeof value === 'string' && type.getValue(value) ? value : serialize(value));
};

/** Records have no field resolvers: rows are made by the read compiler, and graphql-js takes them as they are. */
const leaveFieldsAlone = (type: GraphQLObjectType): void => {
  for (const field of Object.values(type.getFields())) delete field.resolve;
};

export const createSchema = (resolvers: readonly ResolverClass[]): GraphQLSchema => {
  const [first, ...others] = resolvers;
  if (!first) throw new Error('a schema needs resolvers');
  const schema = buildSchemaSync({
    resolvers: [first, ...others],
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTime }],
  });
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (type instanceof GraphQLEnumType) serializeBoth(type);
    if (type instanceof GraphQLObjectType && !roots.includes(type)) leaveFieldsAlone(type);
  }
  return schema;
};

/** The contract as text: sorted, with descriptions. */
export const schemaText = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLType,
} from 'graphql';

const scalars: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  /** ISO 8601 in UTC. */
  DateTime: 'string',
  /** YYYY-MM-DD. */
  Day: 'string',
};

export const scalarText = (name: string): string => {
  const text = scalars[name];
  if (!text) throw new Error(`The scalar ${name} has no TypeScript type: add it to schema-types/type-text.ts`);
  return text;
};

/** A type with its lists and nulls; `inner` writes the named type inside. */
export const writeWrapped = (type: GraphQLType, inner: (name: string) => string): string => {
  if (isNonNullType(type)) return bare(type.ofType, inner);
  return `${bare(type, inner)} | null`;
};

const bare = (type: GraphQLType, inner: (name: string) => string): string => {
  if (!isListType(type)) return inner(String(type));
  const item = writeWrapped(type.ofType, inner);
  return `readonly ${item.includes('|') || item.startsWith('readonly') ? `(${item})` : item}[]`;
};

const isNamed = (type: GraphQLType): boolean =>
  isNonNullType(type) || isListType(type) ? isNamed(type.ofType) : isEnumType(type) || isInputObjectType(type);

export const writeInput = ({ name, type }: { readonly name: string; readonly type: GraphQLInputType }): string => {
  const inner = (named: string): string => (isNamed(type) ? named : scalarText(named));
  return `readonly ${name}${isNonNullType(type) ? '' : '?'}: ${writeWrapped(type, inner)}`;
};

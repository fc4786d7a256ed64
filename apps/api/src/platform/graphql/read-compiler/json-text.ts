import {
  GraphQLEnumType,
  getNamedType,
  isListType,
  isNonNullType,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';

/** PostgreSQL takes at most 100 arguments for a function. */
const mostArguments = 90;

export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const concat = (pieces: readonly string[]): string => {
  if (pieces.length <= mostArguments) return `concat(${pieces.join(', ')})`;
  const chunks = Array.from({ length: Math.ceil(pieces.length / mostArguments) }, (_, chunk) =>
    concat(pieces.slice(chunk * mostArguments, (chunk + 1) * mostArguments)),
  );
  return concat(chunks);
};

/** An object as JSON text; each member is an expression that gives JSON text and never null. */
export const objectText = (members: readonly (readonly [key: string, text: string])[]): string =>
  members.length === 0
    ? `'{}'`
    : concat([...members.flatMap(([key, text], place) => [quote(`${place === 0 ? '{' : ','}"${key}":`), text]), `'}'`]);

export const orNull = (text: string): string => `coalesce((${text})::text, 'null')`;

const isLowerCase = (type: GraphQLEnumType): boolean => type.getValues().every(({ name, value }) => name === value);

const enumText = (type: GraphQLEnumType, sql: string): string =>
  isLowerCase(type) ? `to_json(${sql})` : `upper(replace(to_json(${sql})::text, '-', '_'))`;

const instantFormat = String.raw`'\"YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\"'`;
const dayFormat = String.raw`'\"YYYY-MM-DD\"'`;

const texts: Readonly<Record<string, (sql: string) => string>> = {
  DateTime: (sql) => `to_char((${sql}) at time zone 'UTC', ${instantFormat})`,
  Day: (sql) => `to_char((${sql}), ${dayFormat})`,
  Int: (sql) => `(${sql})::text`,
  Boolean: (sql) => `(${sql})::text`,
};

/** A value as JSON text, written as the GraphQL type says. */
export const leafText = (type: GraphQLOutputType, sql: string): string => {
  const leaf = getNamedType(type) as GraphQLLeafType;
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  const known = isList ? undefined : texts[leaf.name];
  const text = leaf instanceof GraphQLEnumType ? enumText(leaf, sql) : known ? known(sql) : `to_json(${sql})`;
  return isNonNullType(type) ? text : orNull(text);
};

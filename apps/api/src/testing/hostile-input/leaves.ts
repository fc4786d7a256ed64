import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import type { LeafKind } from './values.ts';

export type Path = readonly (string | number)[];

/** A place of an input that is made hostile: its type, and what stands there in the example. */
export type Leaf = {
  readonly path: Path;
  readonly kind: LeafKind;
  readonly valid: unknown;
  readonly required: boolean;
};

const kindsOfScalars: Readonly<Record<string, LeafKind>> = {
  String: 'text',
  ID: 'id',
  Day: 'day',
  DateTime: 'instant',
  Int: 'number',
  Boolean: 'truth',
};

const kindOf = (type: GraphQLInputType): LeafKind => {
  if (isListType(getNullableType(type))) return 'list';
  const named = getNamedType(type);
  if (isInputObjectType(named)) return 'object';
  if (isEnumType(named)) return 'member';
  const kind = kindsOfScalars[named.name];
  if (!kind) throw new Error(`a scalar that nobody is hostile to: ${named.name}`);
  return kind;
};

export const valueAt = (value: unknown, path: Path): unknown => {
  let found = value;
  for (const step of path) {
    found =
      typeof found === 'object' && found !== null ? (found as Readonly<Record<string, unknown>>)[step] : undefined;
  }
  return found;
};

type Place = { readonly path: Path; readonly type: GraphQLInputType; readonly example: unknown };

const below = ({ path, type, example }: Place): readonly Leaf[] => {
  const bare = getNullableType(type);
  if (isListType(bare)) return leavesAt({ path: [...path, 0], type: bare.ofType, example });
  if (!isInputObjectType(bare)) return [];
  return Object.values(bare.getFields()).flatMap((field) =>
    leavesAt({ path: [...path, field.name], type: field.type, example }),
  );
};

const leavesAt = (place: Place): readonly Leaf[] => {
  const { path, type, example } = place;
  const valid = valueAt(example, path);
  const leaf = { path, kind: kindOf(type), valid, required: isNonNullType(type) };
  return [leaf, ...below(place)];
};

const placed = ({ name, type }: GraphQLArgument | GraphQLInputField, example: unknown): readonly Leaf[] =>
  leavesAt({ path: [name], type, example });

/** Every place of what a mutation takes, also those that its example leaves out. */
export const leavesOf = (mutation: GraphQLField<unknown, unknown>, example: unknown): readonly Leaf[] =>
  mutation.args.flatMap((argument) => placed(argument, example));

/** A copy with another value in one place. */
export const replaced = (value: unknown, path: Path, put: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  const next = replaced(valueAt(value, [step]), rest, put);
  if (!Array.isArray(value)) return { ...(value as object), [step]: next };
  return value.map((each: unknown, at) => (at === step ? next : each));
};

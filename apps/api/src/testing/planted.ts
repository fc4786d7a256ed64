import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

type Path = readonly (string | number)[];

const id = '00000000-0000-4000-8000-000000000000';
const values: Readonly<Record<string, unknown>> = {
  ID: id,
  Int: 1,
  Float: 1,
  Boolean: true,
  Day: '2026-11-27',
  DateTime: '2026-11-27T12:00:00.000Z',
  String: 'Text',
};

/** One of two is asked for: with both of them the input is refused for its form. */
const leftOut: Readonly<Record<string, string>> = { proposeUndo: 'holdId' };

/** A value of every field of an input, with one text in the place that is named. */
const filled = (type: GraphQLInputType, at: Path, planted: { readonly at: Path; readonly text: string }): unknown => {
  const inner = getNullableType(type);
  if (isListType(inner)) return [filled(inner.ofType, [...at, 0], planted)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields());
    return Object.fromEntries(fields.map((field) => [field.name, filled(field.type, [...at, field.name], planted)]));
  }
  return at.join('.') === planted.at.join('.') ? planted.text : values[getNamedType(inner).name];
};

/** Every place of an input where somebody writes a text. */
const textsOf = (type: GraphQLInputType, at: Path): readonly Path[] => {
  const inner = getNullableType(type);
  if (isListType(inner)) return textsOf(inner.ofType, [...at, 0]);
  if (isInputObjectType(inner)) {
    return Object.values(inner.getFields()).flatMap((field) => textsOf(field.type, [...at, field.name]));
  }
  return getNamedType(inner).name === 'String' ? [at] : [];
};

export type Planted = {
  /** `requestAccount answers.0.reason` */
  readonly name: string;
  readonly field: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

const without = (value: unknown, name: string | undefined): unknown =>
  name === undefined ? value : { ...(value as object), [name]: undefined };

/** The mutation once for each of its texts, with the planted text in that place. */
export const plantedIn = (mutation: GraphQLField<unknown, unknown>, text: string): readonly Planted[] => {
  const declared = mutation.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = mutation.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const query = `mutation (${declared}) { ${mutation.name}(${passed}) { __typename } }`;
  return mutation.args
    .flatMap((arg) => textsOf(arg.type, [arg.name]))
    .map((at) => {
      const field = (at[0] === 'input' ? at.slice(1) : at).join('.');
      const variables = Object.fromEntries(
        mutation.args.map((arg) => [
          arg.name,
          without(filled(arg.type, [arg.name], { at, text }), leftOut[mutation.name]),
        ]),
      );
      return { name: `${mutation.name} ${field}`, field, query, variables };
    });
};

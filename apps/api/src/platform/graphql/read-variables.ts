import {
  coerceInputValue,
  getVariableValues,
  GraphQLError,
  isInputType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import type { OfficialLanguage } from '@mandat/domain';
import { errorText } from './errors.ts';
import { fieldOf } from './field-of.ts';

type Given = Readonly<Record<string, unknown>>;
type Read =
  { readonly ok: true; readonly variables: Given } | { readonly ok: false; readonly errors: readonly GraphQLError[] };

const mostErrors = 5;

/** One letter is one spelling: what is put together from parts is stored and found as the whole (UAX 15, NFC). */
const composed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, composed(each)]));
};

export const composedVariables = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, composed(value)]));

type Misfit = { readonly place: readonly (string | number)[]; readonly detail: string };

/** What a developer is told beside the sentence: bounded, since it may repeat what was sent. */
const detailOf = ({ message }: GraphQLError): string => message.replace(/ ?Did you mean[^?]*\?/gu, '').slice(0, 200);

type Variable = { readonly name: string; readonly type: GraphQLInputType; readonly given: Given };

const misfitsIn = ({ name, type, given }: Variable): readonly Misfit[] => {
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (value === undefined || (value === null && isNonNullType(type))) {
    return isNonNullType(type) ? [{ place: [name], detail: `${String(type)} was expected` }] : [];
  }
  const found: Misfit[] = [];
  coerceInputValue(value, type, (path, _value, error) => {
    if (found.length < mostErrors) found.push({ place: [name, ...path], detail: detailOf(error) });
  });
  return found;
};

const misfits = (
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Given,
): readonly Misfit[] =>
  definitions.flatMap(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node);
    const name = variable.name.value;
    if (!isInputType(type) || (defaultValue && given[name] === undefined)) return [];
    return misfitsIn({ name, type, given });
  });

const errorOf = (language: OfficialLanguage, { place, detail }: Misfit): GraphQLError => {
  const code = 'BAD_USER_INPUT';
  const reason = errorText(code, language) ?? code;
  const field = fieldOf(place);
  return new GraphQLError(reason, { extensions: { code, reason, ...(field && { field }), detail } });
};

/** The values of an operation's variables, or which of them do not fit: each with its place, in the reader's language. */
export const createVariableReader =
  (schema: GraphQLSchema) =>
  (definitions: readonly VariableDefinitionNode[], given: Given, language: OfficialLanguage): Read => {
    const read = getVariableValues(schema, definitions, given, { maxErrors: mostErrors });
    if (!read.errors) return { ok: true, variables: read.coerced };
    const found = misfits(schema, definitions, given).slice(0, mostErrors);
    const [first] = found;
    const told = first ? found : [{ place: [], detail: read.errors[0]?.message.slice(0, 200) ?? '' }];
    return { ok: false, errors: told.map((misfit) => errorOf(language, misfit)) };
  };

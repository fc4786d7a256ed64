import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { fixtureIds } from './fixture.ts';

type Gen = fc.GeneratorValue;

/** Queries that are no read of records: their use case makes the answer. */
export const answersOfTheMoment = [
  'attestationTerm',
  'publicationDay',
  'myNotices',
  'recognizeAccount',
  'similarAccounts',
  'previewCampaign',
  'previewDecisions',
  'previewWithdrawal',
  'registerAsOf',
  'accountAsOf',
  'heldOn',
  'headshipsAsOf',
  'heldBetween',
  'pastKeptSince',
  'registerQuality',
  'qualityMonths',
  'qualityAccounts',
];

type Variables = Readonly<Record<string, unknown>>;

export type Generated = {
  readonly query: string;
  readonly variables: Variables;
  /** Other values for the same document: a plan that was made for one must not be taken for the other. */
  readonly others: (g: Gen) => Variables;
};

type Declared = { readonly type: string; readonly value: unknown; readonly make: (draft: Draft) => unknown };

/** What a document has so far: variables with their types and values, and fragments. */
type Draft = {
  readonly g: Gen;
  readonly schema: GraphQLSchema;
  readonly variables: Map<string, Declared>;
  readonly fragments: string[];
  count: number;
};

const someIds = Object.values(fixtureIds).flat();
const oddIds = ['', 'not-an-id', '00000000-0000-0000-0000-000000000000', "'; drop table account; --"];

const below = (g: Gen, limit: number): number => g(fc.nat, { max: limit - 1 });
const oneOf = <T>(g: Gen, values: readonly T[]): T => values[below(g, values.length)] as T;
const chance = (g: Gen, of: number): boolean => below(g, of) === 0;

const idFor = (g: Gen, name: string): string => {
  const fitting: readonly string[] =
    {
      entity: fixtureIds.entity,
      entityOrBelow: fixtureIds.entity,
      parent: fixtureIds.entity,
      holder: fixtureIds.person,
      person: fixtureIds.person,
      actor: fixtureIds.person,
      account: fixtureIds.account,
      recipient: fixtureIds.person,
      case: fixtureIds.case,
      hold: fixtureIds.hold,
      source: fixtureIds.source,
      campaign: fixtureIds.campaign,
      preparer: fixtureIds.person,
    }[name] ?? someIds;
  return chance(g, 12) ? oneOf(g, oddIds) : oneOf(g, fitting);
};

const texts: Readonly<Record<string, readonly string[]>> = {
  search: ['a', 'Bureau', 'demo', '%', '_', '\\', ' M-1', '', 'x.com/demo1', 'zzz'],
  after: ['not a cursor', '', 'W10=', Buffer.from('0000000000000000["a", "b"]').toString('base64')],
  code: ['DGC', 'E1', 'E2', 'e1', ''],
  platform: ['x', 'youtube', 'nothing'],
  language: ['en', 'fr', 'zz'],
  type: ['account-requested', 'person-edited'],
};

/** Values as the variables' JSON has them. */
const valueFor = (draft: Draft, name: string, type: GraphQLInputType): unknown => {
  const { g } = draft;
  const nullable = getNullableType(type);
  if (!isNonNullType(type) && chance(g, 10)) return null;
  if (isListType(nullable)) {
    return Array.from({ length: below(g, 3) }, () => valueFor(draft, name, nullable.ofType as GraphQLInputType));
  }
  if (isEnumType(nullable)) return oneOf(g, nullable.getValues()).name;
  if (isInputObjectType(nullable)) return objectFor(draft, Object.values(nullable.getFields()));
  return scalarFor(g, name, nullable.toString());
};

const numbers: Readonly<Record<string, readonly number[]>> = {
  first: [0, 1, 1, 2, 2, 3, 3, 5, 5, 101, 1001, -1],
  offset: [0, 0, 1, 2, 5, 100, -1],
};

const scalarFor = (g: Gen, name: string, type: string): unknown => {
  if (type === 'Int') return oneOf(g, numbers[name] ?? [0, 1]);
  if (type === 'Boolean') return chance(g, 2);
  if (type === 'ID') return idFor(g, name);
  if (type === 'DateTime')
    return oneOf(g, ['2026-11-18T00:00:00Z', '2026-11-20T23:30:00.123Z', '2027-01-01T00:00:00+02:00']);
  return oneOf(g, texts[name] ?? ['']);
};

const objectFor = (draft: Draft, fields: readonly GraphQLInputField[]): unknown => {
  const chosen = fields.filter((field) => isNonNullType(field.type) || chance(draft.g, Math.max(3, fields.length)));
  return Object.fromEntries(chosen.map((field) => [field.name, valueFor(draft, field.name, field.type)]));
};

/** A JSON value as a literal: enums without quotes. */
const literal = (type: GraphQLInputType, value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return `[${(value as unknown[]).map((each) => literal(nullable.ofType as GraphQLInputType, each)).join(', ')}]`;
  }
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    const members = Object.entries(value as object).map(([name, each]) => {
      const field = fields[name];
      return `${name}: ${field ? literal(field.type, each) : 'null'}`;
    });
    return `{ ${members.join(', ')} }`;
  }
  return isEnumType(nullable) ? String(value) : JSON.stringify(value);
};

const variable = (draft: Draft, declared: Declared): string => {
  draft.count += 1;
  const name = `v${draft.count}`;
  draft.variables.set(name, declared);
  return `$${name}`;
};

/** Few rows unless a page is refused: nested lists multiply. */
const argument = (draft: Draft, arg: GraphQLArgument): string | null => {
  const { g } = draft;
  if (!isNonNullType(arg.type) && arg.name !== 'first' && !chance(g, arg.name === 'after' ? 40 : 3)) return null;
  const make = (of: Draft): unknown =>
    arg.name === 'first' && !chance(of.g, 40) ? oneOf(of.g, [1, 2, 3]) : valueFor(of, arg.name, arg.type);
  const value = make(draft);
  if (chance(g, 2)) return `${arg.name}: ${literal(arg.type, value)}`;
  // A variable that is not given is as if the argument were not.
  const given = isNonNullType(arg.type) || !chance(g, 8) ? value : undefined;
  return `${arg.name}: ${variable(draft, { type: arg.type.toString(), value: given, make })}`;
};

const directive = (draft: Draft): string => {
  const { g } = draft;
  if (!chance(g, 14)) return '';
  const name = oneOf(g, ['include', 'skip']);
  const is = chance(g, 3) ? name === 'skip' : name === 'include';
  return ` @${name}(if: ${chance(g, 2) ? String(is) : variable(draft, { type: 'Boolean!', value: is, make: ({ g: other }) => chance(other, 2) })})`;
};

const fieldText = (draft: Draft, field: GraphQLField<unknown, unknown>, depth: number): string => {
  const args = field.args.map((arg) => argument(draft, arg)).filter((text) => text !== null);
  // Fields with arguments have names of their own, so that two of them are never taken for one.
  draft.count += 1;
  const isNamed = field.args.length > 0 || chance(draft.g, 8);
  const alias = isNamed ? `k${draft.count}: ` : '';
  const type = getNamedType(field.type);
  const rows = isObjectType(type) ? ` ${selection(draft, type, depth - 1)}` : '';
  return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive(draft)}${rows}`;
};

const selectable = (type: GraphQLObjectType, depth: number): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter((field) => depth > 0 || !isObjectType(getNamedType(field.type)));

const spread = (draft: Draft, type: GraphQLObjectType, depth: number): string => {
  const inner = selection(draft, type, depth);
  if (chance(draft.g, 2)) return `... on ${type.name}${directive(draft)} ${inner}`;
  draft.count += 1;
  const name = `F${draft.count}`;
  draft.fragments.push(`fragment ${name} on ${type.name} ${inner}`);
  return `...${name}${directive(draft)}`;
};

const onePart = (draft: Draft, type: GraphQLObjectType, depth: number): string => {
  if (chance(draft.g, 12)) return chance(draft.g, 2) ? '__typename' : `t${(draft.count += 1)}: __typename`;
  if (chance(draft.g, 10)) return spread(draft, type, depth);
  const fields = selectable(type, depth);
  return fields.length === 0 ? '__typename' : fieldText(draft, oneOf(draft.g, fields), depth);
};

function selection(draft: Draft, type: GraphQLObjectType, depth: number): string {
  const isFrame = /(?:Connection|Edge)$/u.test(type.name);
  // A frame without its rows shows little.
  const rows = isFrame ? selectable(type, depth).filter(({ name }) => name === 'nodes' || name === 'node') : [];
  const parts = Array.from({ length: 1 + below(draft.g, isFrame ? 2 : 5) }, () => onePart(draft, type, depth));
  const more = rows.filter(() => chance(draft.g, 2)).map((field) => fieldText(draft, field, depth));
  return `{ ${[...parts, ...more].join(' ')} }`;
}

const roots = (draft: Draft, query: GraphQLObjectType): string => {
  const fields = Object.values(query.getFields()).filter(({ name }) => !answersOfTheMoment.includes(name));
  const chosen = Array.from({ length: chance(draft.g, 4) ? 2 : 1 }, () => oneOf(draft.g, fields));
  return chosen.map((field) => fieldText(draft, field, oneOf(draft.g, [2, 3, 4, 5, 6]))).join(' ');
};

/** A valid query of the contract with its variables. */
export const generateQuery = (g: Gen, schema: GraphQLSchema): Generated => {
  const draft: Draft = { g, schema, variables: new Map(), fragments: [], count: 0 };
  const query = schema.getQueryType();
  if (!query) throw new Error('the contract has no queries');
  const body = roots(draft, query);
  const definitions = [...draft.variables].map(([name, { type }]) => `$${name}: ${type}`);
  const head = definitions.length > 0 ? `query Q(${definitions.join(', ')})` : 'query Q';
  const given = [...draft.variables].filter(([, { value }]) => value !== undefined);
  return {
    query: [`${head} { ${body} }`, ...draft.fragments].join('\n'),
    variables: Object.fromEntries(given.map(([name, { value }]) => [name, value])),
    others: (other) =>
      Object.fromEntries([...draft.variables].map(([name, { make }]) => [name, make({ ...draft, g: other })])),
  };
};

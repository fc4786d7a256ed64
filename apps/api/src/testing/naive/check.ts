import { isEmpty, scopeOf, type Action } from '@mandat/policies';
import {
  getArgumentValues,
  getNamedType,
  GraphQLError,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Args } from './fields.ts';
import { fieldActions, filterActions, sortActions, typeActions } from './permissions.ts';
import type { Reading } from './reading.ts';

type Fragments = Parameters<typeof collectFields>[1];
type Walk = {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Args;
  readonly visit: (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, args: Args) => void;
};

const walk = (settings: Walk, type: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>): void => {
  for (const nodes of fields.values()) {
    const [node] = nodes;
    const field = type.getFields()[node?.name.value ?? ''];
    if (!node || !field) continue;
    settings.visit(type, field, getArgumentValues(field, node, settings.variables));
    const below = getNamedType(field.type);
    if (!isObjectType(below)) continue;
    walk(
      settings,
      below,
      collectSubfields(settings.schema, settings.fragments, { ...settings.variables }, below, nodes),
    );
  }
};

const rowTypeOf = (field: GraphQLField<unknown, unknown>): string =>
  getNamedType(field.type).name.replace(/(?:Connection|Edge)$/u, '');

const actionsAt = (
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  args: Args,
): readonly (readonly Action[])[] => {
  const name = `${type.name}.${field.name}`;
  const own = fieldActions[name];
  const target = rowTypeOf(field);
  const single = [
    ...(own ? [own] : []),
    ...(name === 'Entity.accountCount' ? (['account:read'] as const) : []),
    ...filterActions(target, (args['filter'] ?? {}) as Args),
    ...((args['sort'] ?? []) as readonly { field: string }[]).flatMap(
      (step) => sortActions[`${target} ${step.field}`] ?? [],
    ),
  ];
  return [...single.map((action) => [action]), typeActions[target] ?? []];
};

const refuse = (code: string): never => {
  throw new GraphQLError(code, { extensions: { code } });
};

const numberOf = (args: Args, name: string, unless: number): number => Number(args[name] ?? unless);

const checkPage = (reading: Reading, args: Args): void => {
  const [first, offset, after] = [numberOf(args, 'first', 25), numberOf(args, 'offset', 0), args['after'] ?? null];
  const most = reading.actor.kind === 'client' ? 1000 : 100;
  const isCursor = after === null || String(after).startsWith('cursor:');
  const isPage = first >= 0 && first <= most && offset >= 0 && isCursor && (offset === 0 || after === null);
  if (!isPage) refuse('BAD_USER_INPUT');
};

export type Checked = {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly operation: OperationDefinitionNode;
  readonly variables: Args;
};

/** What no row could show is refused before anything runs, then what no list could give. */
export const checkOperation = (reading: Reading, { schema, fragments, operation, variables }: Checked): void => {
  const query = schema.getQueryType();
  if (!query) return;
  const roots = collectFields(schema, fragments, { ...variables }, query, operation.selectionSet);
  const never = (actions: readonly Action[]): boolean =>
    actions.length > 0 && actions.every((action) => isEmpty(scopeOf(reading.actor, action)));
  const permitted: Walk['visit'] = (type, field, args) => {
    const isRefused = actionsAt(type, field, args).some(never);
    if (isRefused) refuse(reading.actor.kind === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  };
  const readable: Walk['visit'] = (_type, field, args) => {
    if (getNamedType(field.type).name.endsWith('Connection')) checkPage(reading, args);
  };
  walk({ schema, fragments, variables, visit: permitted }, query, roots);
  walk({ schema, fragments, variables, visit: readable }, query, roots);
};

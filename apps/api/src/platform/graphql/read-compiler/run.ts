import type { OfficialLanguage } from '@mandat/domain';
import { scopeOf, type Action, type Actor, type Scope } from '@mandat/policies';
import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql';

/** Who reads, as far as a statement depends on it. */
export type Reader = {
  readonly actor: Actor;
  readonly language: OfficialLanguage;
  readonly now: Date;
  readonly sessionId: string | null;
};

export type Values = Readonly<Record<string, unknown>>;
type AnyField = GraphQLField<unknown, unknown>;

/** One execution of an operation: the values from which a plan is made, and later its parameters are read. */
export type Run = {
  readonly reader: Reader;
  readonly variables: Values;
  readonly scope: (action: Action) => Scope;
  readonly args: (field: AnyField, node: FieldNode) => Values;
};

const remember = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    const found = made.get(key);
    if (found !== undefined) return found;
    const value = make(key);
    made.set(key, value);
    return value;
  };
};

export const createRun = (reader: Reader, variables: Values): Run => {
  const read = new Map<FieldNode, Values>();
  return {
    reader,
    variables,
    scope: remember((action: Action) => scopeOf(reader.actor, action)),
    args: (field, node) => {
      const values = read.get(node) ?? getArgumentValues(field, node, variables);
      read.set(node, values);
      return values;
    },
  };
};

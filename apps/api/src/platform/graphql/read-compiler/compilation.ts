import { isEmpty, type Action } from '@mandat/policies';
import {
  GraphQLError,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { actionsOf } from '../permission.ts';
import { badInput, type Path } from './read-errors.ts';
import type { FieldCall, ReadShape } from './read-shape.ts';
import type { Subject } from './subject.ts';
import type { Run, Values } from './run.ts';
import type { Statement } from './statement.ts';

export type Shapes = ReadonlyMap<string, ReadShape>;
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
export type AnyField = GraphQLField<unknown, unknown>;

/** What is compiled, and the statement that grows from it. */
export type Compilation = {
  readonly schema: GraphQLSchema;
  readonly shapes: Shapes;
  readonly fragments: Fragments;
  readonly run: Run;
  readonly sql: Statement;
  /** A selection over a row as one expression that gives its JSON text. */
  readonly write: (target: Target, place: Place) => string;
};

export type Place = { readonly shape: ReadShape; readonly row: string };

/** A selected field: its response key, its nodes (merged ones stand together) and where it stands. */
export type Selected = {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly field: AnyField;
  readonly path: Path;
};

export type Target = { readonly type: GraphQLObjectType; readonly nodes: readonly FieldNode[]; readonly path: Path };

export const typenameField = '__typename';

export const selectedFields = (compilation: Compilation, target: Target): readonly (Selected | string)[] => {
  const { schema, fragments, run } = compilation;
  const collected = collectSubfields(schema, { ...fragments }, { ...run.variables }, target.type, target.nodes);
  return [...collected].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? '';
    const field = target.type.getFields()[name];
    return field ? { key, nodes, field, path: [...target.path, key] } : key;
  });
};

export const shapeOf = (compilation: Compilation, type: string): ReadShape => {
  const shape = compilation.shapes.get(type);
  if (!shape) throw new Error(`the type ${type} has no read shape`);
  return shape;
};

const subjectOf = (shape: ReadShape, action: Action): Subject =>
  typeof shape.subject === 'function' ? shape.subject(action) : (shape.subject ?? {});

const refuse = (run: Run, path: Path): GraphQLError => {
  const code = run.reader.actor.kind === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  return new GraphQLError(code, { path: [...path], extensions: { code } });
};

/** The rows that any of the actions opens, as a condition; refuses the operation where none opens any row. */
export const reachedBy = (
  compilation: Compilation,
  permission: { readonly actions: readonly Action[]; readonly path: Path },
  place: { readonly shape: ReadShape; readonly row: string },
): string => {
  const { actions, path } = permission;
  if (actions.length === 0) return 'true';
  if (actions.every((action) => isEmpty(compilation.sql.scope(action)))) throw refuse(compilation.run, path);
  const conditions = actions.map((action) =>
    compilation.sql.reached(action, subjectOf(place.shape, action), place.row),
  );
  if (conditions.includes('true')) return 'true';
  const open = conditions.filter((condition) => condition !== 'false');
  return open.length === 0 ? 'false' : `(${open.join(' or ')})`;
};

export const typeActions = (compilation: Compilation, type: string): readonly Action[] => {
  const found = compilation.schema.getType(type);
  return found ? actionsOf(found) : [];
};

/** Nothing that is looked for is longer, and patterns cost what their length is, for every row. */
const longestText = 1000;

const readable = (argument: unknown, path: Path): unknown => {
  const texts = Array.isArray(argument) ? argument : [argument];
  for (const text of texts) {
    if (typeof text !== 'string') continue;
    if (text.length > longestText) throw badInput('text-too-long', path);
    if (text.includes('\0')) throw badInput('text-unreadable', path);
  }
  return argument;
};

type ReadValues = (run: Run) => Values;

const argumentsOf =
  (selected: Pick<Selected, 'nodes' | 'field'>): ReadValues =>
  (run) => {
    const [node] = selected.nodes;
    return node ? run.args(selected.field, node) : {};
  };

/** The call of a field for a row; its values are the arguments, unless others are said (the members of a filter). */
export const createCall = (
  compilation: Compilation,
  selected: Pick<Selected, 'nodes' | 'field' | 'path'>,
  place: { readonly shape: ReadShape; readonly row: string; readonly values?: ReadValues },
): FieldCall => {
  const { sql, run } = compilation;
  const { path } = selected;
  const values = place.values ?? argumentsOf(selected);
  return {
    row: place.row,
    sql,
    given: (name) => values(run)[name],
    arg: (name, type, change) =>
      // A changed argument has a parameter of its own: two changes of one argument must not be taken for each other.
      sql.param(`arg ${path.join('.')} ${name} ${change ? sql.alias() : ''}`, type, (next) => {
        const argument = readable(values(next)[name], path);
        return change ? change(argument as never) : argument;
      }),
    may: (action) => sql.reached(action, subjectOf(place.shape, action), place.row),
    require: (action, row, type) => {
      const shape = type === undefined ? place.shape : shapeOf(compilation, type);
      return reachedBy(compilation, { actions: [action], path }, { shape, row });
    },
  };
};

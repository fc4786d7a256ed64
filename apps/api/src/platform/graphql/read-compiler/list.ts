import { getNamedType, type GraphQLObjectType } from 'graphql';
import { createCall, shapeOf, type Compilation, type Selected } from './compilation.ts';
import { cursorText, readCursor } from './cursor.ts';
import { pageOf, type Page } from './page.ts';
import { badInput } from './read-errors.ts';
import type { FieldCall, ReadShape } from './read-shape.ts';
import type { Run, Values } from './run.ts';
import { afterKeys, orderingOf, type Ordering } from './sorting.ts';

/** A connection being written. */
export type List = {
  readonly selected: Selected;
  readonly call: FieldCall;
  readonly type: GraphQLObjectType;
  readonly shape: ReadShape;
  readonly ordering: Ordering;
  readonly page: (run: Run) => Page;
};

const itemType = (selected: Selected): GraphQLObjectType => {
  const connection = getNamedType(selected.field.type) as GraphQLObjectType;
  const nodes = connection.getFields()['nodes'];
  if (!nodes) throw new Error(`${connection.name} is no connection`);
  return getNamedType(nodes.type) as GraphQLObjectType;
};

export const listOf = (compilation: Compilation, selected: Selected, call: FieldCall): List => {
  const [node] = selected.nodes;
  if (!node) throw new Error(`${selected.key} was selected by no node`);
  const type = itemType(selected);
  const shape = shapeOf(compilation, type.name);
  const ordering = orderingOf(compilation, call.given('sort'), { shape, path: selected.path });
  const page = (run: Run): Page => pageOf(run, selected.field, { node, path: selected.path });
  const list = { selected, call, type, shape, ordering, page };
  // Faulty pages are refused also where nothing of the page is selected.
  compilation.sql.check((run) => void cursorKeys(list, run));
  return list;
};

const filterOf = (list: List) => {
  const [node] = list.selected.nodes;
  return (run: Run): Values => (node ? ((run.args(list.selected.field, node)['filter'] ?? {}) as Values) : {});
};

/** The conditions of a filter's members; one that is null filters nothing. */
export const filterConditions = (compilation: Compilation, list: List, row: string): readonly string[] => {
  const values = filterOf(list);
  const call = createCall(compilation, list.selected, { shape: list.shape, row, values });
  const given = Object.entries(values(compilation.run)).filter(([, member]) => member !== null && member !== undefined);
  return given.map(([name]) => {
    const write = list.shape.filters?.[name];
    if (!write) throw new Error(`${list.shape.type} has no filter called ${name}`);
    return write(call);
  });
};

function cursorKeys(list: List, run: Run): readonly unknown[] | null {
  const { after } = list.page(run);
  if (after === null) return null;
  const types = list.ordering.keys.map(({ type }) => type);
  const keys = readCursor(list.ordering.name, types, after);
  if (!keys) throw badInput('cursor-unreadable', list.selected.path);
  return keys;
}

/** The rows after the cursor that was given. */
export const afterCursor = (compilation: Compilation, list: List, row: string): string => {
  const types = [...list.ordering.keys.map(({ type }) => type), 'uuid'];
  const id = list.selected.path.join('.');
  const places = types.map((type, at) =>
    compilation.sql.param(`after ${id} ${at}`, type, (run) => cursorKeys(list, run)?.[at] ?? null),
  );
  return afterKeys(list.ordering, row, places);
};

export const cursorOf = (list: List, row: string): string =>
  cursorText(list.ordering.name, [...list.ordering.keys.map(({ sql }) => sql(row)), `${row}.id`]);

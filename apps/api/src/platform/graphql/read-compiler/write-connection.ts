import { selectedFields, type Compilation, type Selected, type Target } from './compilation.ts';
import { objectText, orNull, quote } from './json-text.ts';
import { afterCursor, cursorOf, filterConditions, listOf, type List } from './list.ts';
import type { Connection, FieldCall } from './read-shape.ts';
import { orderBy } from './sorting.ts';
import { allOf, relatedRows, targetOf } from './related.ts';

/** The rows of a page as an expression is written over them: `row` has all columns of the record and `place`, from 1. */
type PageRows = { readonly list: List; readonly row: string; readonly first: string };

const inPage = ({ row, first }: PageRows): string => `filter (where ${row}.page_place <= ${first})`;

const listText = (rows: PageRows, item: string): string =>
  `concat('[', string_agg(${item}, ',' order by ${rows.row}.page_place) ${inPage(rows)}, ']')`;

const edgeText = (compilation: Compilation, rows: PageRows, target: Target): string => {
  const place = { shape: rows.list.shape, row: rows.row };
  const writers: Readonly<Record<string, (selected: Selected) => string>> = {
    cursor: () => `to_json(${cursorOf(rows.list, rows.row)})`,
    node: (selected) => compilation.write(targetOf(selected), place),
  };
  return frameText(compilation, target, writers);
};

const endCursor = (rows: PageRows, direction: 'asc' | 'desc'): string => {
  const cursors = `array_agg(${cursorOf(rows.list, rows.row)} order by ${rows.row}.page_place ${direction})`;
  return orNull(`to_json((${cursors} ${inPage(rows)})[1])`);
};

const pageInfoText = (compilation: Compilation, rows: PageRows, target: Target): string =>
  frameText(compilation, target, {
    hasNextPage: () => `(count(*) > ${rows.first})::text`,
    hasPreviousPage: () => `(${hasPrevious(compilation, rows.list)})::text`,
    startCursor: () => endCursor(rows, 'asc'),
    endCursor: () => endCursor(rows, 'desc'),
  });

const hasPrevious = (compilation: Compilation, list: List): string =>
  compilation.sql.param(`previous ${list.selected.path.join('.')}`, 'boolean', (run) => {
    const { after, offset } = list.page(run);
    return after !== null || offset > 0;
  });

/** A type that frames rows, such as an edge: its fields are written, not read from a row. */
const frameText = (
  compilation: Compilation,
  target: Target,
  writers: Readonly<Record<string, (selected: Selected) => string>>,
): string =>
  objectText(
    selectedFields(compilation, target).map((selected) => {
      if (typeof selected === 'string') return [selected, quote(`"${target.type.name}"`)];
      const write = writers[selected.field.name];
      if (!write) throw new Error(`${target.type.name}.${selected.field.name} cannot be read`);
      return [selected.key, write(selected)];
    }),
  );

const conditionsOf = (compilation: Compilation, list: List, relation: Connection) => (row: string) => [
  relation.where(list.call, row),
  relatedRows(compilation, { path: list.selected.path, type: list.type.name }, row),
  ...filterConditions(compilation, list, row),
];

const totalText = (compilation: Compilation, list: List, conditions: (row: string) => readonly string[]): string => {
  const row = compilation.sql.alias();
  return `(select count(*) from ${list.shape.table} ${row} where ${allOf(conditions(row))})::text`;
};

/** One row more than the page shows whether another page follows. */
const pageRows = (compilation: Compilation, list: List, conditions: (row: string) => readonly string[]) => {
  const { sql } = compilation;
  const [row, inner, id] = [sql.alias(), sql.alias(), list.selected.path.join('.')];
  const first = sql.param(`first ${id}`, 'bigint', (run) => list.page(run).first);
  const offset = sql.param(`offset ${id}`, 'bigint', (run) => list.page(run).offset);
  const after = (list.call.given('after') ?? null) === null ? [] : [afterCursor(compilation, list, inner)];
  const where = allOf([...conditions(inner), ...after]);
  const order = orderBy(list.ordering, inner);
  const page = `select ${inner}.* from ${list.shape.table} ${inner} where ${where} order by ${order} limit ${first} + 1 offset ${offset}`;
  const numbered = `select numbered.*, row_number() over () as page_place from (${page}) numbered`;
  return { rows: { list, row, first }, from: `(${numbered}) ${row}` };
};

export const writeConnection = (
  compilation: Compilation,
  relation: { readonly selected: Selected; readonly call: FieldCall },
  shape: Connection,
): string => {
  const target = targetOf(relation.selected);
  const list = listOf(compilation, relation.selected, relation.call);
  const conditions = conditionsOf(compilation, list, shape);
  const { rows, from } = pageRows(compilation, list, conditions);
  let paged = false;
  const inRows = (write: (selected: Selected) => string) => (selected: Selected) => {
    paged = true;
    return write(selected);
  };
  const text = frameText(compilation, target, {
    nodes: inRows((selected) => {
      const place = { shape: list.shape, row: rows.row };
      return listText(rows, compilation.write(targetOf(selected), place));
    }),
    edges: inRows((selected) => listText(rows, edgeText(compilation, rows, targetOf(selected)))),
    pageInfo: inRows((selected) => pageInfoText(compilation, rows, targetOf(selected))),
    totalCount: () => totalText(compilation, list, conditions),
  });
  // `having` makes one row of the page even where nothing that is selected gathers its rows.
  return paged ? `(select ${text} from ${from} having true)` : text;
};

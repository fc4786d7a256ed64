import { reachedBy, type Compilation } from './compilation.ts';
import type { Path } from './read-errors.ts';
import type { KeyType, ReadShape, SortStep } from './read-shape.ts';

export type SortKey = {
  readonly name: string;
  readonly type: KeyType;
  readonly sql: (row: string) => string;
  readonly collation: string;
  readonly direction: 'asc' | 'desc';
};

export type Ordering = { readonly keys: readonly SortKey[]; readonly name: string };

/** The steps that were asked for, each field once, or those of the shape. Fields come from an enum: never from text. */
const stepsOf = (asked: unknown, shape: ReadShape): readonly SortStep[] => {
  const steps = Array.isArray(asked) && asked.length > 0 ? (asked as readonly SortStep[]) : (shape.order ?? []);
  return steps.filter((step, place) => steps.findIndex(({ field }) => field === step.field) === place);
};

const keyOf = (
  compilation: Compilation,
  step: SortStep,
  place: { readonly shape: ReadShape; readonly path: Path },
): SortKey => {
  const { sql } = compilation;
  const sort = place.shape.sorts?.[step.field];
  if (!sort) throw new Error(`${place.shape.type} has no sort called ${step.field}`);
  const actions = sort.action ? [sort.action] : [];
  return {
    name: step.field,
    type: sort.type,
    direction: step.direction,
    collation: sort.collated ? ` collate ${sql.language()}_reader` : sort.type === 'text' ? ' collate "C"' : '',
    sql: (row) => {
      const reached = reachedBy(compilation, { actions, path: place.path }, { shape: place.shape, row });
      const key = sort.sql(row, sql);
      return reached === 'true' ? `(${key})` : `(case when ${reached} then ${key} end)`;
    },
  };
};

export const orderingOf = (
  compilation: Compilation,
  asked: unknown,
  place: { readonly shape: ReadShape; readonly path: Path },
): Ordering => {
  const keys = stepsOf(asked, place.shape).map((step) => keyOf(compilation, step, place));
  const said = keys.map(({ name, direction, collation }) => `${name} ${direction}${collation}`);
  return { keys, name: `${place.shape.type}: ${said.join(', ')}` };
};

export const orderBy = (ordering: Ordering, row: string): string =>
  [
    ...ordering.keys.map(({ sql, collation, direction }) => `${sql(row)}${collation} ${direction} nulls last`),
    `${row}.id`,
  ].join(', ');

/** The rows after given keys, in the same order as `orderBy`: those without a value come last in both directions. */
export const afterKeys = (ordering: Ordering, row: string, places: readonly string[]): string =>
  ordering.keys.reduceRight(
    (rest, key, at) => {
      const place = places[at] ?? 'null';
      const sql = key.sql(row);
      const beyond = `${sql}${key.collation} ${key.direction === 'asc' ? '>' : '<'} ${place}${key.collation}`;
      return `((${place} is not null and (${sql} is null or ${beyond})) or (${sql} is not distinct from ${place} and ${rest}))`;
    },
    `${row}.id > ${places.at(-1)}`,
  );

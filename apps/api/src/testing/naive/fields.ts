import { mayOn, rowsOf, type Reading, type Row } from './reading.ts';
import { typeActions } from './permissions.ts';

export type Args = Readonly<Record<string, unknown>>;
export type Resolve = (row: Row, reading: Reading, args: Args) => unknown;
export type Fields = Readonly<Record<string, Resolve>>;

export const snake = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
export const outside = (word: unknown): string | null =>
  word === null || word === undefined ? null : String(word).toUpperCase().replaceAll('-', '_');
export const inside = (word: unknown): string => String(word).toLowerCase().replaceAll('_', '-');

export const time =
  (column: string): Resolve =>
  (row) =>
    row[column] === null ? null : (row[column] as Date).toISOString();

export const word =
  (column: string): Resolve =>
  (row) =>
    outside(row[column]);

export const words =
  (column: string): Resolve =>
  (row) =>
    (row[column] as readonly string[]).map(outside);

export const times = (...names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, time(snake(name))]));

/** Rows of parts are reached with the row that they are part of. */
const parts = new Set(
  'CriterionAnswer Evidence EvidenceFile RevisionDifference FieldChange DecidingPerson Names HeldCapacity Me SignalPlan PlannedLoss SignalName Suspension HoldGroup GuidanceWording ProcedureWording CampaignEntity ReviewDraft DraftedAnswer ReviewFile ImportFault'.split(
    ' ',
  ),
);

export const reached = async (reading: Reading, type: string, rows: readonly Row[]): Promise<readonly Row[]> => {
  if (parts.has(type)) return rows;
  const found: Row[] = [];
  for (const row of rows) if (await mayOn(reading, typeActions[type] ?? [], { type, row })) found.push(row);
  return found;
};

export const one =
  (type: string, table: string, column: string): Resolve =>
  async (row, reading) => {
    if (row[column] === null) return null;
    const found = await reached(
      reading,
      type,
      await rowsOf(reading, `select * from ${table} where id = $1`, [row[column]]),
    );
    return found[0] ?? null;
  };

/** Sorted by what a function gives, then by id; a list of keys compares key by key. */
export const sorted = (rows: readonly Row[], keys: (row: Row) => readonly (string | number)[]): readonly Row[] => {
  const compare = (left: Row, right: Row): number => {
    const [a, b] = [keys(left), keys(right)];
    for (const [place, key] of a.entries()) {
      const other = b[place] ?? '';
      if (key !== other) return key < other ? -1 : 1;
    }
    return String(left['id']) < String(right['id']) ? -1 : 1;
  };
  return [...rows].sort(compare);
};

export const latestFirst = (value: unknown): number => -(value as Date).getTime();
export const ofDay = (value: unknown): number => Date.parse(`${String(value)}T00:00:00Z`);

/** Names in the order of a language, which only the database knows. */
export const byName = async (reading: Reading, rows: readonly Row[], column: string): Promise<readonly Row[]> => {
  const order = await rowsOf(
    reading,
    `select id from unnest($1::uuid[], $2::text[]) as given(id, name) order by name collate ${reading.language}_reader, id`,
    [rows.map((row) => row['id']), rows.map((row) => row[column])],
  );
  return order.map(({ id }) => rows.find((row) => row['id'] === id) ?? {});
};

import type { Action } from '@mandat/policies';
import type { Statement } from './statement.ts';
import type { Subject } from './subject.ts';

/** A field in a statement: the alias of its row, its arguments, and the statement that is being written. */
export type FieldCall = {
  readonly row: string;
  readonly sql: Statement;
  /** An argument at the time of compiling: only enums, booleans and whether it is there may decide on the SQL. */
  readonly given: (name: string) => unknown;
  /** An argument as a parameter. */
  readonly arg: (name: string, type: string, change?: (value: never) => unknown) => string;
  /** Whether the reader reaches a row (of this type unless said) with an action; refuses where no row can be reached. */
  /** Whether the reader reaches this row with an action, as a value: it refuses nothing. */
  readonly may: (action: Action) => string;
  readonly require: (action: Action, row: string, type?: string) => string;
};

export type Value = { readonly kind: 'value'; readonly sql: (call: FieldCall) => string };
/** Another type over the same row. */
export type Part = { readonly kind: 'part' };
type Related = {
  readonly from?: (call: FieldCall, target: string) => string;
  readonly where: (call: FieldCall, target: string) => string;
};
export type One = Related & { readonly kind: 'one'; readonly order?: (target: string) => string };
export type Many = Related & {
  readonly kind: 'many';
  readonly order: (target: string, sql: Statement) => string;
};
export type Connection = { readonly kind: 'connection'; readonly where: Related['where'] };
export type FieldShape = Value | Part | One | Many | Connection;

export type KeyType = 'text' | 'timestamptz' | 'date';

export type Sort = {
  readonly type: KeyType;
  readonly sql: (row: string, sql: Statement) => string;
  /** Text that people read sorts as their language does. */
  readonly collated?: true;
  /** Rows that the reader does not reach with it sort as if empty: an order would tell what a field hides. */
  readonly action?: Action;
};

export type SortStep = { readonly field: string; readonly direction: 'asc' | 'desc' };
export type FilterCall = Omit<FieldCall, 'row'>;
export type Filter = (call: FieldCall) => string;

export type ReadShape = {
  readonly type: string;
  /** Where its rows are; none for a part of another row. */
  readonly table?: string;
  readonly subject?: Subject | ((action: Action) => Subject);
  readonly fields: Readonly<Record<string, FieldShape>>;
  readonly sorts?: Readonly<Record<string, Sort>>;
  readonly order?: readonly SortStep[];
  readonly filters?: Readonly<Record<string, Filter>>;
};

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

export const value = (sql: (call: FieldCall) => string): Value => ({ kind: 'value', sql });

/** Fields that are columns of the same name, checked against the record. */
export const columns = <T extends object>(...names: readonly (keyof T & string)[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(names.map((name) => [name, value(({ row }) => `${row}.${snakeCase(name)}`)]));

export const part: Part = { kind: 'part' };
export const one = (where: One['where'], more: Pick<One, 'from' | 'order'> = {}): One => ({
  kind: 'one',
  where,
  ...more,
});
export const many = (where: Many['where'], order: Many['order'], from?: Many['from']): Many => ({
  kind: 'many',
  where,
  order,
  ...(from ? { from } : {}),
});
export const connection = (where: Connection['where'] = () => 'true'): Connection => ({ kind: 'connection', where });

/** The row to which a foreign key leads. */
export const toOne = (column: string): One => one(({ row }, target) => `${target}.id = ${row}.${column}`);

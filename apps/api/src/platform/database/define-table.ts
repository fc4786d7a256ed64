import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

type ColumnKind =
  'uuid' | 'text' | 'integer' | 'boolean' | 'timestamptz' | 'date' | 'text[]' | 'jsonb' | 'bytea' | 'bigint';

/** `?` marks a column that may be null; the type of the record says which must have it. */
type KindFor<T> = null extends T ? `${ColumnKind}?` : ColumnKind;
export type Columns<T> = { readonly [K in keyof T]-?: KindFor<T[K]> };

export type Table<T> = {
  readonly name: string;
  readonly key: keyof T & string;
  readonly columns: Columns<T>;
  readonly schema: EntitySchema<T>;
};

export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const column = (property: string, kind: string, key: string): EntitySchemaColumnOptions => {
  const type = kind.replace('?', '');
  return {
    type: (type === 'text[]' ? 'text' : type) as 'text',
    name: snakeCase(property),
    primary: property === key,
    nullable: kind.endsWith('?'),
    array: type === 'text[]',
  };
};

/** A table checked against its record: a missing or an extra column does not compile. */
export const defineTable = <T extends object>(definition: {
  readonly name: string;
  readonly key?: keyof T & string;
  readonly columns: Columns<T>;
}): Table<T> => {
  const key = definition.key ?? ('id' as keyof T & string);
  const columns = Object.entries<string>(definition.columns as Record<string, string>).map(
    ([property, kind]) => [property, column(property, kind, key)] as const,
  );
  const schema = new EntitySchema<T>({
    name: definition.name,
    tableName: definition.name,
    columns: Object.fromEntries(columns) as never,
  });
  return { name: definition.name, key, columns: definition.columns, schema };
};

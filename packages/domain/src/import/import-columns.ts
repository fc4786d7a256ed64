/** How a cell of the column is read. */
export type ColumnForm = 'line' | 'text' | 'day' | 'list' | 'choice' | 'yes-or-no';

export type ImportColumn = {
  readonly key: string;
  readonly required: boolean;
  readonly form: ColumnForm;
  /** What people call it in the six languages, beside its key; compared without case, accents, spaces and signs. */
  readonly aliases: readonly string[];
};

type Described = readonly [key: string, form: ColumnForm, aliases: string, required?: 'required'];

/** One line for each column: its words are parted by bars. */
export const columns = (...described: readonly Described[]): readonly ImportColumn[] =>
  described.map(([key, form, aliases, required]) => ({
    key,
    form,
    required: required === 'required',
    aliases: aliases.split('|').map((alias) => alias.trim()),
  }));

import type { mappingFaults } from './fault-message.ts';
import { foldWord } from './fold-word.ts';
import { importColumns, type ImportKind } from './import-kinds.ts';

/** For each column of the file the key of what it holds; null: nothing that is imported. */
export type Mapping = readonly (string | null)[];

const wordsOf = (kind: ImportKind): ReadonlyMap<string, string> =>
  new Map(
    importColumns[kind].flatMap(({ key, aliases }) =>
      [key, ...aliases].map((alias) => [foldWord(alias), key] as const),
    ),
  );

const words: Readonly<Record<ImportKind, ReadonlyMap<string, string>>> = {
  accounts: wordsOf('accounts'),
  entities: wordsOf('entities'),
  headships: wordsOf('headships'),
};

const once = (mapping: Mapping): Mapping =>
  mapping.map((key) => (mapping.filter((other) => other === key).length > 1 ? null : key));

/** What each heading means, in any of the six languages. Two headings for one thing are left for a person to choose. */
export const guessMapping = (kind: ImportKind, header: readonly string[]): Mapping => {
  return once(header.map((heading) => words[kind].get(foldWord(heading.replace(/\*+\s*$/u, ''))) ?? null));
};

export type MappingFault = {
  readonly code: (typeof mappingFaults)[number];
  readonly columnKey: string | null;
};

/** What a person chose: columns of the kind, each once, the required ones among them. */
export const mappingFault = (kind: ImportKind, header: readonly string[], mapping: Mapping): MappingFault | null => {
  if (mapping.length !== header.length) return { code: 'mapping-length', columnKey: null };
  const known = importColumns[kind];
  const chosen = mapping.filter((key) => key !== null);
  const unknown = chosen.find((key) => !known.some((column) => column.key === key));
  if (unknown !== undefined) return { code: 'mapping-column-unknown', columnKey: unknown };
  const twice = chosen.find((key, at) => chosen.indexOf(key) < at);
  if (twice !== undefined) return { code: 'mapping-column-twice', columnKey: twice };
  const missing = known.find(({ key, required }) => required && !chosen.includes(key));
  return missing ? { code: 'mapping-column-missing', columnKey: missing.key } : null;
};

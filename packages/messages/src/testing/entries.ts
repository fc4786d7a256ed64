import type { Catalogue } from '../catalogue.ts';

/** Every text of a catalogue, plural forms one by one: `key` or `key (few)`. */
export const textsOf = (catalogue: Catalogue): readonly (readonly [name: string, text: string])[] =>
  Object.entries(catalogue).flatMap(([key, entry]) =>
    typeof entry === 'string'
      ? [[key, entry] as const]
      : Object.entries(entry).map(([category, text]) => [`${key} (${category})`, text] as const),
  );

/** The fullest form: what a message says when nothing is left out. */
export const fullForm = (entry: Catalogue[keyof Catalogue]): string =>
  typeof entry === 'string' ? entry : entry.other;

export const placeholdersOf = (text: string): readonly string[] =>
  [...new Set(Array.from(text.matchAll(/%\{(\w+)\}/g), ([, name]) => name ?? ''))].sort();

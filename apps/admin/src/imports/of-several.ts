import { wordOf } from '../graphql/words.ts';
import type { ShownImport } from './shown-import.ts';

/** What an import is of that belongs to no one entity: accounts of several, or the structure of the register itself. */
export const ofSeveral = (kind: ShownImport['kind']) =>
  kind === 'ACCOUNTS' ? ('imports.several' as const) : (`imports.kind.${wordOf(kind)}` as const);

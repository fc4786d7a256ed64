import type { TableRefusal } from '@mandat/domain';
import { tableLimits } from '../table-limits.ts';
import { parsePart } from './parse-part.ts';
import type { Parts } from './parts.ts';

const typesPart = '[Content_Types].xml';

const contentTypes = async (parts: Parts): Promise<readonly string[]> => {
  const found: string[] = [];
  await parsePart(
    parts,
    { name: typesPart, most: tableLimits.smallPartBytes },
    { open: (_, { ContentType }) => void (ContentType !== undefined && found.push(ContentType)) },
  );
  return found;
};

const kinds: readonly (readonly [RegExp, TableRefusal])[] = [
  [/sheet\.binary/iu, 'table-is-binary-workbook'],
  [/macroEnabled|vbaProject/iu, 'table-holds-macros'],
  [/wordprocessingml|presentationml/iu, 'table-is-document'],
];

/** Why a packed file is no workbook that is read; null: it is one, as far as it says what it holds. */
export const packageRefusal = async (parts: Parts): Promise<TableRefusal | null> => {
  const names = [...parts.entries.keys()];
  if (!names.includes(typesPart.toLowerCase()))
    return names.includes('meta-inf/manifest.xml') && names.includes('content.xml')
      ? 'table-is-open-document'
      : 'table-is-archive';
  const types = await contentTypes(parts);
  const other = kinds.find(([pattern]) => types.some((type) => pattern.test(type)));
  if (other) return other[1];
  return types.some((type) => /spreadsheetml\.sheet\.main/iu.test(type)) ? null : 'table-is-archive';
};

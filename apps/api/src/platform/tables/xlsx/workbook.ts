import { tableLimits } from '../table-limits.ts';
import { parsePart } from './parse-part.ts';
import type { Parts } from './parts.ts';
import { relationsOf, targetOf, workbookName, type Relation } from './relations.ts';

export type Sheet = { readonly name: string; readonly part: string };

/** `sheets` are the visible ones with cells, in their order. */
export type Workbook = {
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904 on, as programs for the Macintosh did. */
  readonly from1904: boolean;
  readonly sharedTexts: string | null;
  readonly styles: string | null;
};

type Named = { readonly name: string; readonly id: string; readonly visible: boolean };

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const sheetOf = (named: Named, relations: readonly Relation[]): readonly Sheet[] => {
  const relation = relations.find(({ id, type }) => id === named.id && type === 'worksheet');
  return named.visible && relation ? [{ name: named.name, part: relation.target }] : [];
};

export const readWorkbook = async (parts: Parts): Promise<Workbook> => {
  const part = await workbookName(parts);
  const relations = await relationsOf(parts, part);
  const named: Named[] = [];
  let from1904 = false;
  const open = (element: string, attributes: Readonly<Record<string, string>>): void => {
    if (element === 'workbookPr') from1904 = isTrue(attributes['date1904']);
    if (element !== 'sheet') return;
    const { name = '', id = '', state = 'visible' } = attributes;
    named.push({ name, id, visible: state === 'visible' });
  };
  await parsePart(parts, { name: part, most: tableLimits.smallPartBytes }, { open });
  return {
    sheets: named.flatMap((sheet) => sheetOf(sheet, relations)),
    from1904,
    sharedTexts: targetOf(relations, 'sharedStrings'),
    styles: targetOf(relations, 'styles'),
  };
};

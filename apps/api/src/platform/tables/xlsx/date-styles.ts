import { tableLimits } from '../table-limits.ts';
import { parsePart, type Attributes } from './parse-part.ts';
import type { Parts } from './parts.ts';

/** The formats of dates and times that every program knows without being told (ECMA-376 part 1, 18.8.30). */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** What is quoted, escaped or in brackets is shown as it is; hours and minutes that run on are in brackets too. */
export const isDateFormat = (code: string): boolean => {
  const plain = code
    .replaceAll(/"[^"]*"/gu, '')
    .replaceAll(/\\.|_.|\*./gu, '')
    .replaceAll(/\[(?:h+|m+|s+)\]/giu, 'h')
    .replaceAll(/\[[^\]]*\]/gu, '')
    .replaceAll(/general/giu, '');
  return /[ymdhs]/iu.test(plain);
};

/** The numbers of the cell styles that show a number as a date or a time. */
export const readDateStyles = async (parts: Parts, name: string | null): Promise<ReadonlySet<number>> => {
  const dates = new Set<number>();
  if (name === null) return dates;
  const custom = new Map<number, boolean>();
  let inCells = false;
  let count = 0;
  const style = ({ numFmtId = '0' }: Attributes): void => {
    const id = Number(numFmtId);
    if (custom.get(id) ?? isBuiltIn(id)) dates.add(count);
    count += 1;
  };
  const open = (element: string, attributes: Attributes): void => {
    if (element === 'numFmt') custom.set(Number(attributes['numFmtId']), isDateFormat(attributes['formatCode'] ?? ''));
    if (element === 'cellXfs') inCells = true;
    if (element === 'xf' && inCells) style(attributes);
  };
  const close = (element: string): void => {
    if (element === 'cellXfs') inCells = false;
  };
  await parsePart(parts, { name, most: tableLimits.smallPartBytes }, { open, close });
  return dates;
};

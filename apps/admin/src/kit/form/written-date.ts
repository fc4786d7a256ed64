/** Reads a date as people write it: 15 11 2026, 15/11/2026, 15.11.2026, 2026-11-15, 2026年11月15日; day before month. */
export const readDate = (text: string): string | null => {
  const digits = text
    .replaceAll(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  const parts = digits.match(/^\D*(\d{1,4})\D+(\d{1,2})\D+(\d{1,4})\D*$/u);
  if (!parts) return null;
  const [, first = '', month = '', last = ''] = parts;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  if (year.length !== 4 || day.length > 2) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written) ? written : null;
};

/** How a date is typed in a language: day, month, year in figures (Chinese: year first). */
export const writeDate = (date: string, locale: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  if (locale === 'zh') return `${year}-${month}-${day}`;
  return [day, month, year].join(locale === 'ru' ? '.' : '/');
};

const weekLength = 7;

/** The weeks of a month as `YYYY-MM-DD`, null where the month has no day; weeks begin on `firstDay` (1 = Monday). */
export const weeksOf = (month: string, firstDay: number): readonly (readonly (string | null)[])[] => {
  const first = new Date(`${month}-01T00:00:00Z`);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() - firstDay + weekLength) % weekLength;
  const cells = Array.from({ length: Math.ceil((before + length) / weekLength) * weekLength }, (_, at) => {
    const day = at - before + 1;
    return day < 1 || day > length ? null : `${month}-${String(day).padStart(2, '0')}`;
  });
  return Array.from({ length: cells.length / weekLength }, (_, week) =>
    cells.slice(week * weekLength, (week + 1) * weekLength),
  );
};

export const monthAfter = (month: string, by: number): string => {
  const first = new Date(`${month}-01T00:00:00Z`);
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + by, 1)).toISOString().slice(0, 7);
};

/**
 * The same calendar once more, by other means: days as numbers since 1970 from the rules of the Gregorian calendar, and
 * the end of a day by looking at every minute. Slow and plain, to compare with.
 */
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLength = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const two = (number: number): string => String(number).padStart(2, '0');

/** Counts on from a day, one day after the other. */
export const countOn = (day: string, days: number): string => {
  let [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  for (let counted = 0; counted < days; counted += 1) {
    date += 1;
    if (date > monthLength(year, month)) [date, month] = [1, month + 1];
    if (month > 12) [month, year] = [1, year + 1];
  }
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
};

const formats = new Map<string, Intl.DateTimeFormat>();

export const localDay = (timeZone: string, at: number): string => {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, known);
  return known.format(at);
};

/** The last minute of all that belongs to the day or one before it, and one minute more. */
export const lastMinuteOver = (timeZone: string, day: string): Date => {
  const noon = Date.parse(`${day}T12:00:00Z`);
  let last = noon - 40 * 3_600_000;
  const belongs = (at: number): boolean => localDay(timeZone, at) <= day;
  for (let at = last; at < noon + 40 * 3_600_000; at += 900_000) if (belongs(at)) last = at;
  for (let at = last; at < last + 900_000 * 2; at += 60_000) if (belongs(at)) last = at;
  return new Date(last + 60_000);
};

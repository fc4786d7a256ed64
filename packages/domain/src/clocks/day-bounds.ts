import { addDays, dayIn } from '../calendar.ts';

const minute = 60_000;
const hour = 60 * minute;

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * The moment at which a calendar day is over somewhere, to the minute, by which clocks are put forward and back. Where
 * they were put back over midnight, the day is over the second time; where a day was left out, it was over as soon as the
 * day before.
 */
export const endOfDayIn = (timeZone: string, day: string): Date => {
  let [before, after] = [midnight(day) - 16 * hour, midnight(day) + 50 * hour];
  while (after - before > minute) {
    const between = before + Math.floor((after - before) / 2 / minute) * minute;
    if (dayIn(timeZone, new Date(between)) > day) after = between;
    else before = between;
  }
  return new Date(after);
};

export const startOfDayIn = (timeZone: string, day: string): Date => endOfDayIn(timeZone, addDays(day, -1));

/** Whether a day was there at all: Samoa had no 30 December in 2011. */
export const hasDay = (timeZone: string, day: string): boolean => dayIn(timeZone, startOfDayIn(timeZone, day)) === day;

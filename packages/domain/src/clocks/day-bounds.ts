import { addDays, dayIn } from '../calendar.ts';

const minute = 60_000;
const hour = 60 * minute;

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The first minute after `from` in which a day is over; clocks are put forward and back by whole minutes. */
const firstAfter = (timeZone: string, day: string, from: number): number => {
  let [before, after] = [from, midnight(day) + 50 * hour];
  while (after - before > minute) {
    const between = before + Math.floor((after - before) / 2 / minute) * minute;
    if (dayIn(timeZone, new Date(between)) > day) after = between;
    else before = between;
  }
  return after;
};

/**
 * The moment at which a calendar day is over somewhere. Where clocks are put back over midnight, the day comes again and
 * is over the second time; where a day was left out, it was over as soon as the day before.
 */
export const endOfDayIn = (timeZone: string, day: string): Date => {
  const over = firstAfter(timeZone, day, midnight(day) - 16 * hour);
  const again = over + 30 * minute;
  return new Date(dayIn(timeZone, new Date(again)) > day ? over : firstAfter(timeZone, day, again));
};

export const startOfDayIn = (timeZone: string, day: string): Date => endOfDayIn(timeZone, addDays(day, -1));

/** Whether a day was there at all: Samoa had no 30 December in 2011. */
export const hasDay = (timeZone: string, day: string): boolean => dayIn(timeZone, startOfDayIn(timeZone, day)) === day;

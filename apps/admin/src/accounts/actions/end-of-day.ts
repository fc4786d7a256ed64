import { addDays, dayIn } from '@mandat/domain';

const hour = 3_600_000;

/** The last moment of a calendar day in a time zone: "valid until" a day includes that day where the entity is. */
export const endOfDay = (day: string, timeZone: string): Date => {
  const next = addDays(day, 1);
  // Zones lie from UTC-12 to UTC+14: the first moment of the next day there is within these hours.
  let low = Date.parse(`${next}T00:00:00Z`) - 15 * hour;
  let high = Date.parse(`${next}T00:00:00Z`) + 13 * hour;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (dayIn(timeZone, new Date(middle)) < next) low = middle;
    else high = middle;
  }
  return new Date(low);
};

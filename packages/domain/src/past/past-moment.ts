import { isCalendarDay } from '../calendar.ts';
import { accept, refuse, type Decision } from '../decision.ts';
import { isSensibleDay } from '../text/sensible-day.ts';

/** A moment of the past: an instant, or the end of a day where the entity is. */
export type PastMoment = { readonly on: string; readonly at: null } | { readonly on: null; readonly at: Date };

export type AskedMoment = { readonly on?: string | null; readonly at?: Date | null };

/** Nowhere on earth is a later day than so many hours ahead of UTC. */
const aheadHours = 14;

const latestDay = (now: Date): string => new Date(now.getTime() + aheadHours * 3_600_000).toISOString().slice(0, 10);

const dayFault = (day: string, now: Date, field: string): ReturnType<typeof refuse> | null => {
  if (!isCalendarDay(day)) return refuse('date-form', { field });
  if (!isSensibleDay(day)) return refuse('date-out-of-range', { field });
  return day > latestDay(now) ? refuse('date-in-the-future', { field }) : null;
};

/** The day or the instant that somebody asks about: one of the two, and none that is still to come. */
export const pastMoment = ({ on, at }: AskedMoment, now: Date): Decision<PastMoment> => {
  if (on && at) return refuse('past-moment-unclear', { field: 'at' });
  if (at) return at > now ? refuse('date-in-the-future', { field: 'at' }) : accept({ on: null, at });
  if (!on) return refuse('past-moment-unclear', { field: 'on' });
  return dayFault(on, now, 'on') ?? accept({ on, at: null });
};

export type PastDays = { readonly from: string; readonly until: string };

export const pastDays = (days: PastDays, now: Date): Decision<PastDays> => {
  const fault = dayFault(days.from, now, 'from') ?? dayFault(days.until, now, 'until');
  if (fault) return fault;
  return days.until < days.from ? refuse('dates-reversed', { field: 'until' }) : accept(days);
};

import { dueAtOf, type Clock } from '../clocks/clock.ts';
import { calendarMoments, calendarSteps } from './calendar-steps.ts';
import type { DueItem } from './due-item.ts';

export type CalendarTimes = Pick<DueItem, 'addressee' | 'dueAt' | 'nextAt' | 'startOn' | 'dueOn' | 'timeZone'>;

/**
 * When a clock that begins or is moved now is due and told. What was late before anybody noticed is told at once, to whom
 * it has come by then; steps that were told stay told.
 */
export const openedClock = (clock: Clock, now: Date, level = 0): CalendarTimes => {
  const moments = calendarMoments(clock.kind, clock);
  const reached = moments.filter(({ at }) => at <= now).length;
  const { startOn, dueOn, timeZone } = clock;
  return {
    addressee: calendarSteps[clock.kind].addressee,
    dueAt: dueAtOf(clock),
    nextAt: reached > level ? now : (moments[level]?.at ?? null),
    startOn,
    dueOn,
    timeZone,
  };
};

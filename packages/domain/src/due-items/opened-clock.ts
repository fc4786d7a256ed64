import { dueAtOf, type Clock } from '../clocks/clock.ts';
import { calendarMoments, calendarSteps } from './calendar-steps.ts';
import type { DueItem } from './due-item.ts';

export type CalendarTimes = Pick<
  DueItem,
  'addressee' | 'dueAt' | 'nextAt' | 'startOn' | 'dueOn' | 'timeZone' | 'level'
>;

/**
 * When a clock that begins or is moved now is due and told. What was late before anybody noticed is told at once, to whom
 * it has come by then. One that is moved on is told from the steps that lie ahead again.
 */
export const openedClock = (clock: Clock, now: Date, level = 0): CalendarTimes => {
  const moments = calendarMoments(clock.kind, clock);
  const reached = moments.filter(({ at }) => at <= now).length;
  const kept = Math.min(level, reached);
  const { startOn, dueOn, timeZone } = clock;
  return {
    addressee: calendarSteps[clock.kind].addressee,
    dueAt: dueAtOf(clock),
    nextAt: reached > kept ? now : (moments[kept]?.at ?? null),
    level: kept,
    startOn,
    dueOn,
    timeZone,
  };
};

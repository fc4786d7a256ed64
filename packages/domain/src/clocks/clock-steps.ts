import { addDays } from '../calendar.ts';
import type { Clock } from './clock.ts';
import { startOfDayIn } from './day-bounds.ts';

/** Who hears of it, from the person whose account it is upwards. */
export const clockAddressees = ['official', 'focal-point', 'head', 'dgc'] as const;
export type ClockAddressee = (typeof clockAddressees)[number];

export type ClockStep = { readonly onDay: number; readonly does: 'remind' | 'escalate'; readonly to: ClockAddressee };

/** Days from the due day: reminders before and on it, then further up for each time that nothing was done. */
export const clockSteps: readonly ClockStep[] = [
  { onDay: -5, does: 'remind', to: 'official' },
  { onDay: -1, does: 'remind', to: 'official' },
  { onDay: 0, does: 'remind', to: 'official' },
  { onDay: 1, does: 'escalate', to: 'official' },
  { onDay: 3, does: 'escalate', to: 'focal-point' },
  { onDay: 7, does: 'escalate', to: 'head' },
  { onDay: 14, does: 'escalate', to: 'dgc' },
];

type Due = Pick<Clock, 'dueOn' | 'timeZone'>;

/** A step is told from the beginning of its day, where the entity is. */
export const stepAt = ({ dueOn, timeZone }: Due, onDay: number): Date => startOfDayIn(timeZone, addDays(dueOn, onDay));

export type ToldStep = ClockStep & { readonly level: number; readonly nextAt: Date | null };

/** When a clock that opens now is told for the first time; what was before it opened is told as one. */
export const firstStepAt = (due: Due, openedAt: Date): Date | null => {
  const first = clockSteps.map((step) => stepAt(due, step.onDay)).find((at) => at > openedAt);
  return first ?? null;
};

/** The step that has been reached by now and was not told; of several that nobody told, the last one, once. */
export const clockStepOf = (
  due: Due,
  told: { readonly level: number; readonly doneAt: Date | null },
  now: Date,
): ToldStep | null => {
  if (told.doneAt) return null;
  const reached = clockSteps.filter((step) => stepAt(due, step.onDay) <= now).length;
  const step = clockSteps[reached - 1];
  if (!step || reached <= told.level) return null;
  const next = clockSteps[reached];
  return { ...step, level: reached, nextAt: next ? stepAt(due, next.onDay) : null };
};

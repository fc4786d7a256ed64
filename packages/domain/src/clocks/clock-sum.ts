import { dayIn, daysBetween } from '../calendar.ts';
import { clockRules, dueAtOf, lengthOf, type Clock, type ClockKind, type ClockSince } from './clock.ts';

export const clockStates = ['upcoming', 'soon', 'today', 'late', 'done', 'done-late'] as const;
export type ClockState = (typeof clockStates)[number];

/** "Created 3 March + 10 days = due 13 March, 4 days late", as facts for a page or a mail in any language. */
export type ClockSum = {
  readonly kind: ClockKind;
  readonly paragraph: (typeof clockRules)[ClockKind]['paragraph'];
  readonly since: ClockSince;
  readonly startOn: string;
  readonly days: number;
  readonly dueOn: string;
  readonly dueAt: Date;
  readonly timeZone: string;
  readonly today: string;
  readonly doneOn: string | null;
  readonly state: ClockState;
  readonly daysLeft: number;
  readonly daysLate: number;
};

/** The design marks what is due within so many days. */
const soonDays = 5;

const stateOf = (late: boolean, done: boolean, daysLeft: number): ClockState => {
  if (done) return late ? 'done-late' : 'done';
  if (late) return 'late';
  if (daysLeft === 0) return 'today';
  return daysLeft <= soonDays ? 'soon' : 'upcoming';
};

export const clockSum = (clock: Clock, doneAt: Date | null, now: Date): ClockSum => {
  const { kind, startOn, dueOn, timeZone } = clock;
  const { paragraph, since } = clockRules[kind];
  const today = dayIn(timeZone, now);
  const doneOn = doneAt && dayIn(timeZone, doneAt);
  const dueAt = dueAtOf(clock);
  const difference = daysBetween(doneOn ?? today, dueOn);
  const late = (doneAt ?? now) >= dueAt;
  return {
    kind,
    paragraph,
    since,
    startOn,
    days: lengthOf(clock),
    dueOn,
    dueAt,
    timeZone,
    today,
    doneOn,
    state: stateOf(late, doneAt !== null, difference),
    daysLeft: late ? 0 : Math.max(0, difference),
    daysLate: late ? Math.max(0, -difference) : 0,
  };
};

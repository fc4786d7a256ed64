import { clockSteps, stepAt } from '../clocks/clock-steps.ts';
import type { Clock, ClockKind } from '../clocks/clock.ts';
import type { Addressee, Told } from './addressee.ts';

type CalendarSteps = {
  readonly addressee: Addressee;
  /** Days from the due day. */
  readonly steps: readonly { readonly onDay: number; readonly to: Told }[];
};

/** The record of an account is its official's to keep; whoever does not hears of it again, and then everybody above. */
const ofTheRecord: CalendarSteps = { addressee: 'official', steps: clockSteps };

/** The head is reminded, and two weeks after the due day DGC is told. */
const ofTheHead: CalendarSteps = {
  addressee: 'head',
  steps: [
    { onDay: -5, to: 'head' },
    { onDay: -1, to: 'head' },
    { onDay: 0, to: 'head' },
    { onDay: 14, to: 'dgc' },
  ],
};

/** Whoever prepares is reminded, then the focal points, then the head, who can decide without it. */
const ofThePreparer: CalendarSteps = {
  addressee: 'official',
  steps: [
    { onDay: -5, to: 'official' },
    { onDay: -1, to: 'official' },
    { onDay: 0, to: 'official' },
    { onDay: 1, to: 'focal-point' },
    { onDay: 3, to: 'head' },
  ],
};

/** Who hears when of what is counted in calendar days; a new clock without steps does not compile. */
export const calendarSteps: Readonly<Record<ClockKind, CalendarSteps>> = {
  'capture-existing': ofTheRecord,
  'register-new': ofTheRecord,
  'record-change': ofTheRecord,
  'close-or-park': ofTheHead,
  'review-account': ofTheHead,
  'prepare-review': ofThePreparer,
};

type Due = Pick<Clock, 'dueOn' | 'timeZone'>;

export const calendarMoments = (kind: ClockKind, due: Due): readonly { readonly at: Date; readonly to: Told }[] =>
  calendarSteps[kind].steps.map(({ onDay, to }) => ({ at: stepAt(due, onDay), to }));

import { addDays, dayIn, daysBetween, isCalendarDay } from '../calendar.ts';
import { refuse, type Decision, type Refusal } from '../decision.ts';
import type { Account } from '../records/account.ts';
import { settings } from '../settings.ts';
import { endOfDayIn, hasDay } from './day-bounds.ts';

export const clockKinds = [
  'capture-existing',
  'register-new',
  'record-change',
  'close-or-park',
  'review-account',
  'prepare-review',
] as const;
export type ClockKind = (typeof clockKinds)[number];

/** From what the days of each kind are counted, by which paragraph, and how many they are unless DGC sets others. */
export const clockRules = {
  'capture-existing': { paragraph: '3.4', since: 'published', days: settings.captureDays },
  'register-new': { paragraph: '3.5', since: 'created', days: settings.registrationDays },
  'record-change': { paragraph: '3.6', since: 'changed', days: settings.changeDays },
  'close-or-park': { paragraph: '3.8', since: 'withdrawn', days: settings.endingDays },
  'review-account': { paragraph: '3.2', since: 'asked', days: settings.reviewDays },
  'prepare-review': {
    paragraph: '3.2',
    since: 'asked',
    days: settings.reviewDays - settings.preparationLeadDays,
  },
} as const satisfies Record<ClockKind, { paragraph: string; since: string; days: number }>;
export type ClockSince = (typeof clockRules)[ClockKind]['since'];

/** What started, where its days are counted, and how many there are. */
export type ClockStart = {
  readonly kind: ClockKind;
  readonly startOn: string;
  readonly days: number;
  readonly timeZone: string;
};

/** Why a due date was moved, by whom, and from where to where: kept with the clock. */
export type ClockMove = {
  readonly fromDueOn: string;
  readonly toDueOn: string;
  readonly reason: string;
  readonly byId: string | null;
  readonly movedAt: Date;
};

export type Clock = ClockStart & { readonly dueOn: string; readonly moves: readonly ClockMove[] };

/** Calendar days, the first one after the start; a day that was left out there is due on the next one. */
export const dueOnOf = ({ startOn, days, timeZone }: Omit<ClockStart, 'kind'>): string => {
  const dueOn = addDays(startOn, days);
  return hasDay(timeZone, dueOn) ? dueOn : addDays(dueOn, 1);
};

/** The moment from which it is late. */
export const dueAtOf = ({ dueOn, timeZone }: Pick<Clock, 'dueOn' | 'timeZone'>): Date => endOfDayIn(timeZone, dueOn);

export const startClock = (start: ClockStart): Clock => ({ ...start, dueOn: dueOnOf(start), moves: [] });

type Published = { readonly publishedOn: string };

/**
 * The clock of an account's first record. What was there when the bulletin was published has until 60 days after it;
 * when nobody knows since when an account is there, it was there. An account to be created has none yet.
 */
export const clockOfAccount = (
  account: Pick<Account, 'requestKind' | 'createdOn'>,
  timeZone: string,
  { publishedOn }: Published = settings,
): Clock | null => {
  const { createdOn, requestKind } = account;
  if (createdOn === null && requestKind === 'new') return null;
  if (createdOn !== null && createdOn > publishedOn) {
    return startClock({ kind: 'register-new', startOn: createdOn, days: clockRules['register-new'].days, timeZone });
  }
  return startClock({
    kind: 'capture-existing',
    startOn: publishedOn,
    days: clockRules['capture-existing'].days,
    timeZone,
  });
};

/** A change of what 3.4 asks for counts from the day on which it happened, whoever noticed it when. */
export const clockOfChange = (changedAt: Date, timeZone: string): Clock =>
  startClock({
    kind: 'record-change',
    startOn: dayIn(timeZone, changedAt),
    days: clockRules['record-change'].days,
    timeZone,
  });

/** What was withdrawn is closed or parked within ten days, counted as the others are. */
export const clockOfEnding = (withdrawnAt: Date, timeZone: string): Clock =>
  startClock({
    kind: 'close-or-park',
    startOn: dayIn(timeZone, withdrawnAt),
    days: clockRules['close-or-park'].days,
    timeZone,
  });

const startFault = ({ startOn, days }: ClockStart): Refusal | null => {
  if (!isCalendarDay(startOn)) return refuse('date-form', { field: 'startOn' });
  return Number.isInteger(days) && days >= 0 ? null : refuse('date-form', { field: 'days' });
};

type Moving = { readonly reason: string; readonly byId: string | null; readonly now: Date };

/**
 * Facts are corrected, and a due date follows them. Nobody gets less time than they were told without a reason that
 * stays in the record; every move stays, also one that gives more.
 */
export const moveClock = (clock: Clock, start: Omit<ClockStart, 'kind'>, moving: Moving): Decision<Clock> => {
  const next = { kind: clock.kind, startOn: start.startOn, days: start.days, timeZone: start.timeZone };
  const fault = startFault(next);
  if (fault) return fault;
  const dueOn = dueOnOf(next);
  const reason = moving.reason.trim();
  const earlier = dueAtOf({ dueOn, timeZone: next.timeZone }) < dueAtOf(clock);
  if (earlier && reason === '') return refuse('reason-missing', { field: 'reason' });
  const move = { fromDueOn: clock.dueOn, toDueOn: dueOn, reason, byId: moving.byId, movedAt: moving.now };
  const moved = earlier || dueOn !== clock.dueOn;
  return { ok: true, next: { ...next, dueOn, moves: moved ? [...clock.moves, move] : clock.moves }, events: [] };
};

/** How many days there are in all, with a day that was left out. */
export const lengthOf = ({ startOn, dueOn }: Pick<Clock, 'startOn' | 'dueOn'>): number => daysBetween(startOn, dueOn);

import { dayIn } from '../calendar.ts';
import { refuse, type Refusal } from '../decision.ts';

/** When a person reads what is due: times of their own day as `HH:MM`. */
export type NoticeSetting = {
  readonly digestAt: string;
  /** From then until then nothing is sent; both or none. */
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
};

/** Before the day's work, and nothing in the night. */
export const usualNotices: NoticeSetting = { digestAt: '07:00', quietFrom: '20:00', quietUntil: '06:00' };

const form = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** A time is a time of day, and quiet hours have two ends that differ: nobody is never told. */
export const noticeFault = (setting: NoticeSetting): Refusal | null => {
  for (const field of ['digestAt', 'quietFrom', 'quietUntil'] as const) {
    const time = setting[field];
    if (time !== null && !form.test(time)) return refuse('time-form', { field });
  }
  const { quietFrom, quietUntil } = setting;
  if ((quietFrom === null) !== (quietUntil === null)) {
    return refuse('quiet-hours-open', { field: quietFrom === null ? 'quietFrom' : 'quietUntil' });
  }
  return quietFrom !== null && quietFrom === quietUntil ? refuse('quiet-hours-open', { field: 'quietUntil' }) : null;
};

export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const isQuiet = ({ quietFrom, quietUntil }: NoticeSetting, minute: number): boolean => {
  if (quietFrom === null || quietUntil === null) return false;
  const [from, until] = [minuteOf(quietFrom), minuteOf(quietUntil)];
  return from < until ? from <= minute && minute < until : minute >= from || minute < until;
};

/** A time inside the quiet hours is their end instead. */
const digestMinute = (setting: NoticeSetting): number => {
  const wanted = minuteOf(setting.digestAt);
  return isQuiet(setting, wanted) && setting.quietUntil !== null ? minuteOf(setting.quietUntil) : wanted;
};

const times = new Map<string, Intl.DateTimeFormat>();

const minuteIn = (timeZone: string, at: Date): number => {
  const known = times.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' });
  times.set(timeZone, known);
  return minuteOf(known.format(at));
};

export type Reader = NoticeSetting & { readonly timeZone: string; readonly lastOn: string | null };

/** The day whose digest may go out now; null before its time, in quiet hours, and when it went out already. */
export const digestDayOf = (reader: Reader, now: Date): string | null => {
  const day = dayIn(reader.timeZone, now);
  const minute = minuteIn(reader.timeZone, now);
  if (reader.lastOn !== null && reader.lastOn >= day) return null;
  return minute >= digestMinute(reader) && !isQuiet(reader, minute) ? day : null;
};

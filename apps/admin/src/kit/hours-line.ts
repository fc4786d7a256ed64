const minute = 60_000;
const hour = 60 * minute;

/** 4.2 is told again after a day, and further up after three. */
export const effectMarks = [24, 72] as const;

export type HoursClock = {
  readonly startedAt: string;
  /** The last proof; null while something is open. */
  readonly endedAt: string | null;
  readonly now: Date;
};

export type HoursVerdict = 'running' | 'told-again' | 'late' | 'done';

const [first, last] = effectMarks;

export const ranFor = ({ startedAt, endedAt, now }: HoursClock): number =>
  Math.max(0, (endedAt ? Date.parse(endedAt) : now.getTime()) - Date.parse(startedAt));

export const hoursVerdict = (clock: HoursClock): HoursVerdict => {
  if (clock.endedAt) return 'done';
  const ran = ranFor(clock);
  if (ran >= last * hour) return 'late';
  return ran >= first * hour ? 'told-again' : 'running';
};

/** Where the run ends and the marks stand on a line of one unit; it grows to twice the last mark, so that both stay apart. */
export const hoursPlaces = (clock: HoursClock): { readonly run: number; readonly marks: readonly number[] } => {
  const ran = ranFor(clock);
  const whole = Math.min(Math.max(last * hour, ran), 2 * last * hour);
  return { run: Math.min(1, ran / whole), marks: effectMarks.map((mark) => (mark * hour) / whole) };
};

export const momentOf = (startedAt: string, hours: number): Date => new Date(Date.parse(startedAt) + hours * hour);

export type Parts = { readonly hours: number; readonly minutes: number; readonly seconds: number };

/** Whole hours, minutes and seconds, each cut off: a clock never shows what has not passed. */
export const partsOf = (milliseconds: number): Parts => ({
  hours: Math.floor(milliseconds / hour),
  minutes: Math.floor((milliseconds % hour) / minute),
  seconds: Math.floor((milliseconds % minute) / 1_000),
});

const day = 86_400_000;

/** Calendar days from one `YYYY-MM-DD` to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);

export type ClockDates = {
  readonly start: string;
  readonly due: string;
  readonly today: string;
  readonly doneOn?: string | null;
};
export type ClockVerdict = 'upcoming' | 'soon' | 'today' | 'late' | 'done' | 'done-late';

const soonWithin = 5;

const openVerdict = (left: number): ClockVerdict => {
  if (left < 0) return 'late';
  if (left === 0) return 'today';
  return left <= soonWithin ? 'soon' : 'upcoming';
};

export const verdictOf = ({ due, today, doneOn }: ClockDates): ClockVerdict => {
  if (doneOn) return daysBetween(due, doneOn) > 0 ? 'done-late' : 'done';
  return openVerdict(daysBetween(today, due));
};

/** Where due date and the end of the run stand on a line that is one unit long. */
export const placesOf = ({ start, due, today, doneOn }: ClockDates): { readonly due: number; readonly run: number } => {
  const allowed = Math.max(1, daysBetween(start, due));
  const run = Math.max(0, daysBetween(start, doneOn ?? today));
  const whole = Math.max(allowed, run);
  return { due: allowed / whole, run: run / whole };
};

import { isCalendarDay } from '../calendar.ts';
import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import { settings } from '../settings.ts';
import { isSensibleDay } from '../text/sensible-day.ts';

/** The day on which the bulletin was published: the clock of what was there before counts from it (3.4). */
export type PublicationDay = { readonly publishedOn: string };

export const usualPublicationDay: PublicationDay = { publishedOn: settings.publishedOn };

/** Nothing has been due by a bulletin that is still to be published. */
const dayFault = (day: string, today: string): Refusal | null => {
  if (!isCalendarDay(day)) return refuse('date-form', { field: 'publishedOn' });
  if (!isSensibleDay(day)) return refuse('date-out-of-range', { field: 'publishedOn' });
  return day > today ? refuse('date-in-the-future', { field: 'publishedOn' }) : null;
};

/** What the register was given, where it is a day; else the one that the product comes with. */
export const readPublicationDay = (value: unknown): PublicationDay => {
  const given: Partial<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const { publishedOn } = given;
  const isDay = typeof publishedOn === 'string' && isCalendarDay(publishedOn) && isSensibleDay(publishedOn);
  return isDay ? { publishedOn } : usualPublicationDay;
};

/** The register itself, as what was changed. */
export const publicationDayId = '00000000-0000-8000-8000-000000000003';

type Changing = { readonly publishedOn: string; readonly reason: string; readonly today: string };

export const changePublicationDay = (
  before: PublicationDay,
  { publishedOn, reason, today }: Changing,
): Decision<PublicationDay> => {
  const fault = dayFault(publishedOn, today);
  if (fault) return fault;
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  if (before.publishedOn === publishedOn) return refuse('publication-day-the-same', { field: 'publishedOn' });
  return accept(
    { publishedOn },
    {
      type: 'publication-day-changed',
      subject: { kind: 'register', id: publicationDayId },
      reason: reason.trim(),
      changes: [{ field: 'publishedOn', before: before.publishedOn, after: publishedOn }],
    },
  );
};

import { daysBetween } from '../calendar.ts';
import { startClock, type Clock } from '../clocks/clock.ts';
import { settings } from '../settings.ts';

type Asked = { readonly startOn: string; readonly dueOn: string; readonly timeZone: string };

/** What is prepared is there a week before the head has to answer; of a short campaign after half of its days. */
export const clockOfPreparing = (
  { startOn, dueOn, timeZone }: Asked,
  { preparationLeadDays }: { readonly preparationLeadDays: number } = settings,
): Clock => {
  const all = daysBetween(startOn, dueOn);
  const days = all - Math.min(preparationLeadDays, Math.floor(all / 2));
  return startClock({ kind: 'prepare-review', startOn, days, timeZone });
};

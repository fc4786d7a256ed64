import { addMonthsToDay, isCalendarDay, pastDays, pastMoment } from '@mandat/domain';
import { useSearchParams } from 'react-router-dom';
import { todayIn } from '../console/today.ts';

/** A month ago, unless the address says a day. */
export const dayBefore = (today: string): string => addMonthsToDay(today, -1);

export const isPastDay = (day: string): boolean => isCalendarDay(day) && pastMoment({ on: day }, new Date()).ok;

/** The day stands in the address: a link shows the same past to whoever opens it. */
export const usePastDay = () => {
  const [params, setParams] = useSearchParams();
  const given = params.get('on') ?? '';
  const on = isPastDay(given) ? given : dayBefore(todayIn());
  const change = (changes: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries({ on, ...changes })) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    setParams(next);
  };
  return { on, params, change };
};

export const usePastDays = () => {
  const [params, setParams] = useSearchParams();
  const today = todayIn();
  const asked = { from: params.get('from') ?? '', until: params.get('until') ?? '' };
  const fits = isCalendarDay(asked.from) && isCalendarDay(asked.until) && pastDays(asked, new Date()).ok;
  const days = fits ? asked : { from: addMonthsToDay(today, -12), until: today };
  return { days, change: (next: typeof days) => setParams(next) };
};

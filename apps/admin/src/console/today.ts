import { dayIn } from '@mandat/domain';

/** The calendar day there, now: deadlines are counted in the entity's time zone. */
export const todayIn = (timeZone = 'UTC'): string => dayIn(timeZone, new Date());

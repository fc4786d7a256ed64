import { dayIn } from '@mandat/domain';
import type { DueItemRow } from '../graphql/generated/due-items.ts';
import type { ClockProps, ClockStart } from '../kit/Clock.tsx';

const since: Readonly<Partial<Record<DueItemRow['kind'], ClockStart>>> = {
  CAPTURE_EXISTING: 'published',
  REGISTER_NEW: 'created',
  RECORD_CHANGE: 'changed',
  CLOSE_OR_PARK: 'withdrawn',
  REVIEW_ACCOUNT: 'asked',
  PREPARE_REVIEW: 'asked',
};

type Facts = Pick<DueItemRow, 'kind' | 'startOn' | 'dueOn' | 'timeZone' | 'doneAt'>;

/** The sum of what is counted in calendar days, where the entity is; null where hours are counted. */
export const clockOfItem = ({ kind, startOn, dueOn, timeZone, doneAt }: Facts, now: Date): ClockProps | null => {
  const from = since[kind];
  if (!from || !startOn || !dueOn || !timeZone) return null;
  const done = doneAt && { doneOn: dayIn(timeZone, new Date(doneAt)) };
  return { since: from, start: startOn, due: dueOn, today: dayIn(timeZone, now), ...done };
};

import type { StateOf } from '../kit/states.ts';

type Shown = { readonly endedAt: string | null; readonly dueOn: string };

/** The due day is over everywhere a day after it began: until then it is over somewhere only. */
export const campaignState = ({ endedAt, dueOn }: Shown, today: string): StateOf<'campaign'> => {
  if (endedAt !== null) return 'ended';
  return dueOn < today ? 'overdue' : 'open';
};

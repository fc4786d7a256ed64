import type { HeadshipStatus } from '../graphql/generated/schema.ts';
import { wordOf } from '../graphql/words.ts';
import { Mark } from '../kit/StateMark.tsx';
import type { StateSign } from '../kit/states.ts';
import { useTranslate } from '../providers/Reader.tsx';

const signs: Record<HeadshipStatus, StateSign> = {
  TO_CONFIRM: { icon: 'todo', tone: 'held' },
  REJECTED: { icon: 's-withdrawn', tone: 'none' },
  FUTURE: { icon: 's-soon', tone: 'none' },
  CURRENT: { icon: 's-authorized', tone: 'ok' },
  ENDED: { icon: 's-closed', tone: 'none' },
};

export const HeadshipMark = ({ status }: { readonly status: HeadshipStatus }) => (
  <Mark {...signs[status]} word={useTranslate()(`state.headship.${wordOf(status)}`)} />
);

import type { ServiceAccountState } from '@mandat/domain';
import type { ServiceAccountRow } from '../graphql/generated/service-accounts.ts';
import { wordOf } from '../graphql/words.ts';
import { Mark } from '../kit/StateMark.tsx';
import type { StateSign } from '../kit/states.ts';
import { useTranslate } from '../providers/Reader.tsx';

const signs = {
  active: { icon: 's-authorized', tone: 'ok' },
  expiring: { icon: 's-soon', tone: 'warn' },
  expired: { icon: 's-late', tone: 'bad' },
  suspended: { icon: 's-suspended', tone: 'held' },
} as const satisfies Record<ServiceAccountState, StateSign>;

/** Whether the token of a service account is taken. */
export const ServiceAccountMark = ({ state }: Pick<ServiceAccountRow, 'state'>) => {
  const word = wordOf(state);
  return <Mark {...signs[word]} word={useTranslate()(`serviceAccount.state.${word}`)} />;
};

import type { AccountStatus } from '../graphql/generated/schema.ts';
import { wordOf } from '../graphql/words.ts';
import type { StateRef } from '../kit/states.ts';

/** A status alone, where neither officiality nor a late review was asked for. */
export const stateOfStatus = (status: AccountStatus): StateRef => {
  const word = wordOf(status);
  return { of: 'account', state: word === 'creation-lapsed' ? 'creation-late' : word };
};

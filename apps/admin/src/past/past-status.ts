import type { AccountStatus, HoldingStatus } from '../graphql/generated/schema.ts';
import { wordOf } from '../graphql/words.ts';
import type { StateRef } from '../kit/states.ts';

/** What was authorized then was official then. */
export const pastStatus = (status: AccountStatus): StateRef => {
  const word = wordOf(status);
  if (word === 'authorized') return { of: 'account', state: 'official' };
  return { of: 'account', state: word === 'creation-lapsed' ? 'creation-late' : word };
};

/** A holding of which something was known then; what had ended is not told. */
export const pastHolding = (status: HoldingStatus): StateRef => {
  const word = wordOf(status);
  return { of: 'holding', state: word === 'ended' ? 'removed' : word };
};

import type { MessageKey } from '@mandat/messages';
import type { AccountAttention, AccountStatus } from '../graphql/generated/schema.ts';

export const statusWords = {
  REQUESTED: 'requested',
  UNDER_REVIEW: 'under-review',
  TO_BE_CREATED: 'to-be-created',
  CREATION_LAPSED: 'creation-late',
  AUTHORIZED: 'authorized',
  WITHDRAWN: 'withdrawn',
  PARKED: 'parked',
  CLOSED: 'closed',
  REFUSED: 'refused',
  OUT_OF_SCOPE: 'out-of-scope',
  UNDONE: 'undone',
} as const satisfies Record<AccountStatus, string>;

export const attentionNames = {
  DECISION_WAITING: 'accounts.view.decision',
  MINE_TO_DECIDE: 'accounts.view.mineToDecide',
  MINE_TO_MAINTAIN: 'accounts.view.mineToMaintain',
  NOBODY_DECIDES: 'accounts.view.nobodyDecides',
  NO_HOLDER: 'accounts.view.noHolder',
  ONE_HOLDER: 'accounts.view.oneHolder',
  INCOMPLETE: 'accounts.view.incomplete',
  REVIEW_OVERDUE: 'accounts.view.attention',
  REVISION_WAITING: 'accounts.view.revisionWaiting',
  REVISION_TO_DECIDE: 'accounts.view.revisionToDecide',
  MINE: 'accounts.view.mine',
} as const satisfies Record<AccountAttention, MessageKey>;

import { accept, refuse, type Decision } from '../decision.ts';
import type { Account, RequestKind } from '../records/account.ts';
import type { PlatformCode } from '../platforms/platform.ts';
import { languagesFault } from './content-languages.ts';

/** What recognition and the form say of an account before it is in the register. */
export type AccountRequest = {
  readonly id: string;
  readonly reference: string;
  readonly kind: RequestKind;
  readonly entityId: string;
  readonly platform: PlatformCode;
  readonly handle: string | null;
  readonly url: string | null;
  readonly stableId: string | null;
  readonly canonicalKey: string;
  readonly title: string;
  readonly languages: readonly string[];
  readonly purpose: string;
  readonly audience: string;
  readonly languageStatement: string;
  readonly createdOn: string | null;
  readonly requestedById: string;
};

const nothingDecided = {
  submittedAt: null,
  submittedById: null,
  authorizedAt: null,
  creationDueOn: null,
  reviewDueOn: null,
  refusedAt: null,
  undoneAt: null,
  outOfScopeAt: null,
  outOfScopeAs: null,
  outOfScopeReason: null,
  outOfScopeById: null,
  reopensId: null,
  withdrawnAt: null,
  parkedAt: null,
  closedAt: null,
  parkedOn: null,
  parkedEvidence: null,
  closedOn: null,
  closedEvidence: null,
  successorId: null,
} as const;

/** An existing account is named by its address, a new one by the handle it shall have. */
export const requestAccount = (
  request: AccountRequest,
  clock: { readonly now: Date; readonly today: string },
): Decision<Account> => {
  const title = request.title.trim();
  if (title === '') return refuse('title-missing', { field: 'title' });
  if (request.kind === 'existing' && request.url === null) return refuse('address-missing', { field: 'url' });
  if (request.kind === 'new' && request.handle === null) return refuse('handle-missing', { field: 'handle' });
  const fault = languagesFault(request.languages);
  if (fault) return fault;
  if (request.createdOn !== null && request.createdOn > clock.today) {
    return refuse('date-in-the-future', { field: 'createdOn' });
  }
  const { kind, ...stated } = request;
  const account: Account = {
    ...stated,
    title,
    requestKind: kind,
    url: kind === 'new' ? null : request.url,
    requestedAt: clock.now,
    ...nothingDecided,
    version: 1,
  };
  return accept(account, {
    type: 'account-requested',
    subject: { kind: 'account', id: account.id },
    accountId: account.id,
    entityId: account.entityId,
  });
};

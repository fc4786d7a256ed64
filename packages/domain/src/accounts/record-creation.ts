import { accept, refuse, type Decision } from '../decision.ts';
import type { Account } from '../records/account.ts';
import { accountStatus } from '../status/account-status.ts';

export type Creation = Pick<Account, 'platform' | 'handle' | 'url' | 'stableId' | 'canonicalKey'> & {
  readonly createdOn: string;
};

/** The day, and whether somebody is authorized official of the account then. */
export type AtCreation = { readonly today: string; readonly hasOfficial: boolean };

/**
 * An authorized person created the account and says where and when; only then is it official (3.1 (a), 3.5). Where the
 * official was taken away since the authorization, it waits until the head has authorized another one.
 */
export const recordCreation = (
  account: Account,
  creation: Creation,
  { today, hasOfficial }: AtCreation,
): Decision<Account> => {
  const status = accountStatus(account, today);
  if (status === 'creation-lapsed') return refuse('creation-date-passed');
  if (status !== 'to-be-created') return refuse('account-not-to-be-created');
  if (creation.platform !== account.platform) return refuse('other-platform', { field: 'url' });
  if (creation.createdOn > today) return refuse('date-in-the-future', { field: 'createdOn' });
  if (!hasOfficial) return refuse('record-incomplete', { details: { element: 'official' } });
  return accept(
    { ...account, ...creation, version: account.version + 1 },
    {
      type: 'account-created',
      subject: { kind: 'account', id: account.id },
      accountId: account.id,
      entityId: account.entityId,
      changes: [
        { field: 'url', before: account.url, after: creation.url },
        { field: 'createdOn', before: account.createdOn, after: creation.createdOn },
        ...(account.canonicalKey === creation.canonicalKey
          ? []
          : [{ field: 'handle', before: account.handle, after: creation.handle }]),
      ],
    },
  );
};

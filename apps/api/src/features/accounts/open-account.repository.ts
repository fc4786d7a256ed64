import { refuse, type Account, type Refusal } from '@mandat/domain';
import { can, type Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { findAccount, lockAccount } from './account.repository.ts';
import { accountSubject, refusedOnAccount } from './account-subject.ts';

export type Opened = { readonly ok: true; readonly account: Account };
export type Wanted = { readonly id: string; readonly version?: number; readonly action: Action };

/** The account, locked, if the actor may do this with it and saw its present version. */
export const openAccount = async (tx: Transaction, context: Context, wanted: Wanted): Promise<Opened | Refusal> => {
  const account = await lockAccount(tx, wanted.id);
  if (!account) return refuse('not-found');
  const refusal = refusedOnAccount(context.actor, wanted.action, account);
  if (refusal) return refusal;
  if (wanted.version !== undefined && wanted.version !== account.version) return refuse('version-conflict');
  return { ok: true, account };
};

/** What looks alike is answered by whoever prepares a request; once it is authorized, only by who keeps it for the entity. */
export const openToAnswer = async (tx: Transaction, context: Context, id: string): Promise<Opened | Refusal> => {
  const opened = await openAccount(tx, context, { id, action: 'account:assess' });
  if (!opened.ok || !opened.account.authorizedAt) return opened;
  return refusedOnAccount(context.actor, 'account:answer-overlap', opened.account) ?? opened;
};

/** Whether the actor may do this with an account as it is now: for what is looked at before anything is written. */
export const reachesAccount = async (tx: Transaction, context: Context, wanted: Wanted): Promise<boolean> => {
  const account = await findAccount(tx, wanted.id);
  return account !== null && can(context.actor, wanted.action, accountSubject(account));
};

import { refuse, type Refusal, type RevisionCase } from '@mandat/domain';
import type { Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { openAccount } from '../accounts/open-account.repository.ts';
import { findRevision, lockRevision, revisionsOf } from './revision.repository.ts';

/** The account is locked before its proposals, as everywhere: two decisions on one record come one after the other. */
export const openRevision = async (
  tx: Transaction,
  context: Context,
  wanted: { readonly id: string; readonly action: Action },
): Promise<({ readonly ok: true } & RevisionCase) | Refusal> => {
  const found = await findRevision(tx, wanted.id);
  if (!found) return refuse('not-found', { field: 'id' });
  const opened = await openAccount(tx, context, { id: found.accountId, action: wanted.action });
  if (!opened.ok) return opened;
  const revision = await lockRevision(tx, wanted.id);
  if (!revision) return refuse('not-found', { field: 'id' });
  const { account } = opened;
  return { ok: true, account, revision, approved: (await revisionsOf(tx, account)).approved };
};

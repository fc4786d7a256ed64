import { accept, refuse, reopenAccount as reopen, type Account, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { refreshOverlaps } from '../overlaps/keep-overlaps.repository.ts';
import { saveAccount } from './account.repository.ts';
import { openAccount } from './open-account.repository.ts';
import { beginRequest, type RequestInput } from './request-account.ts';
import { isReopened } from './scope-finding.repository.ts';

export type ReopenInput = { readonly id: string; readonly version: number; readonly reason: string };

/** What the old record says of the account, which whoever asks now goes on to describe. */
const requestOf = (found: Account): RequestInput => ({
  // What was on the platform once is known by its address, however it was asked for.
  kind: found.closedAt && found.url ? 'existing' : found.requestKind,
  entityId: found.entityId,
  platform: found.platform,
  url: found.url,
  handle: found.handle,
  createdOn: found.createdOn,
  title: found.title,
  languages: found.languages,
  purpose: found.purpose,
  audience: found.audience,
  languageStatement: found.languageStatement,
});

const reopenIn = async (tx: Transaction, context: Context, input: ReopenInput): Promise<Decision<Written>> => {
  const opened = await openAccount(tx, context, { id: input.id, version: input.version, action: 'account:read' });
  if (!opened.ok) return opened;
  const found = opened.account;
  if (!found.outOfScopeAt && !found.closedAt) return refuse('not-out-of-scope');
  if (await isReopened(tx, found.id)) return refuse('account-already-reopened');
  const begun = await beginRequest(tx, context, { input: requestOf(found), action: 'account:request' });
  if (!begun.ok) return begun;
  const decision = reopen(begun.account, { found, reason: input.reason });
  if (!decision.ok) return decision;
  await saveAccount(tx, decision.next, context.now);
  await refreshOverlaps(tx, context, decision.next);
  return accept({ id: decision.next.id }, ...begun.events, ...decision.events);
};

/** A new request takes up what was found out of scope by mistake (1.1 (a)), or was closed (3.8); the old record stays. */
export const reopenAccount = (context: Context, input: ReopenInput): Promise<Decision<Written>> =>
  write(context, { name: 'reopenAccount', input }, (tx) => reopenIn(tx, context, input));

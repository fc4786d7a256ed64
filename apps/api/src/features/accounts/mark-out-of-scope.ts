import {
  accept,
  markOutOfScope as mark,
  refuse,
  type Account,
  type Decision,
  type OutOfScopeKind,
  type PlatformCode,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { saveAccount } from './account.repository.ts';
import { openAccount } from './open-account.repository.ts';
import { beginRequest } from './request-account.ts';
import { wereOutOfScope } from './scope-finding.repository.ts';

type Found = { readonly as: OutOfScopeKind; readonly reason: string };
export type MarkInput = Found & { readonly id: string; readonly version: number };
export type RecordInput = Found & {
  readonly entityId: string;
  readonly url: string;
  readonly platform?: PlatformCode | null;
};

const action = 'account:mark-out-of-scope';

const markAs = async (
  tx: Transaction,
  context: Context,
  asked: { readonly account: Account; readonly found: Found },
): Promise<Decision<Written>> => {
  const { as, reason } = asked.found;
  const decision = mark(asked.account, { as, reason, by: context.actor.personId, now: context.now });
  if (decision.ok) await saveAccount(tx, decision.next, context.now);
  return decision;
};

/** A request that turns out to be none of an entity ends as such, and gives its address free. */
export const markOutOfScope = (context: Context, input: MarkInput): Promise<Decision<Written>> =>
  write(context, { name: 'markOutOfScope', input }, async (tx) => {
    const opened = await openAccount(tx, context, { ...input, action });
    return opened.ok ? markAs(tx, context, { account: opened.account, found: input }) : opened;
  });

const notDescribed = { languages: [], purpose: '', audience: '', languageStatement: '' };

const recordIn = async (tx: Transaction, context: Context, input: RecordInput): Promise<Decision<Written>> => {
  const { entityId, url, platform } = input;
  const request = { kind: 'existing' as const, entityId, url, platform, title: url.slice(0, 200), ...notDescribed };
  const begun = await beginRequest(tx, context, { input: request, action });
  if (!begun.ok) return begun;
  if (await wereOutOfScope(tx, begun.hits)) return refuse('account-out-of-scope', { field: 'url' });
  const { account } = begun;
  const titled = { ...account, title: account.handle ?? account.url ?? account.title };
  const decision = await markAs(tx, context, { account: titled, found: input });
  return decision.ok ? accept({ id: account.id }, ...begun.events, ...decision.events) : decision;
};

/** Intake ends here for what is no account of an entity: recorded once, so that nobody examines it again (1.1 (a)). */
export const recordOutOfScope = (context: Context, input: RecordInput): Promise<Decision<Written>> =>
  write(context, { name: 'recordOutOfScope', input }, (tx) => recordIn(tx, context, input));

import {
  dayIn,
  isFresh,
  refuse,
  renewServiceAccount as renew,
  resumeServiceAccount as resume,
  stopServiceAccount as stop,
  type Decision,
  type ServiceAccount,
} from '@mandat/domain';
import { anySubject, can, type Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockPeople } from '../people/standing.repository.ts';
import { proposedOwner } from './proposed-owner.ts';
import {
  findServiceAccount,
  isOwnerAwaited,
  lockServiceAccount,
  saveServiceAccount,
} from './service-account.repository.ts';

type Seen = { readonly id: string; readonly version: number };
export type RenewServiceAccountInput = Seen & { readonly expiresOn: string };
export type StopServiceAccountInput = Seen & { readonly reason: string };
export type ResumeServiceAccountInput = StopServiceAccountInput;

/** The account as the caller saw it, locked after the people whom a departure would lock first. */
export const openServiceAccount = async (
  tx: Transaction,
  { id, version }: Seen,
  people: readonly string[] = [],
): Promise<Decision<ServiceAccount>> => {
  const seen = await findServiceAccount(tx, id);
  if (!seen) return refuse('not-found');
  await lockPeople(tx, [seen.ownerId, ...people]);
  const account = await lockServiceAccount(tx, id);
  if (!account) return refuse('not-found');
  // Another owner meanwhile is another version: the people who were locked are the right ones.
  return account.version === version ? { ok: true, next: account, events: [] } : refuse('version-conflict');
};

type Decide = (tx: Transaction, account: ServiceAccount) => Promise<Decision<ServiceAccount>>;

const change = async (tx: Transaction, input: Seen, decide: Decide): Promise<Decision<Written>> => {
  const opened = await openServiceAccount(tx, input);
  if (!opened.ok) return opened;
  const decision = await decide(tx, opened.next);
  if (!decision.ok) return decision;
  await saveServiceAccount(tx, decision.next);
  return { ...decision, next: { id: decision.next.id } };
};

const mayNot = (context: Context, action: Action): boolean => !can(context.actor, action, anySubject);

/** What opens the door again needs a second factor; what closes it does not wait for one. */
const fresh = (context: Context, decision: Decision<ServiceAccount>): Decision<ServiceAccount> =>
  decision.ok && !isFresh(context.actor.secondFactorAt, context.now) ? refuse('step-up-required') : decision;

export const renewServiceAccount = (context: Context, input: RenewServiceAccountInput): Promise<Decision<Written>> =>
  write(context, { name: 'renewServiceAccount', input }, async (tx) => {
    if (mayNot(context, 'service-account:renew')) return refuse('FORBIDDEN');
    const { expiresOn } = input;
    return change(tx, input, async (_, account) =>
      fresh(context, renew(account, { expiresOn, today: dayIn('UTC', context.now) })),
    );
  });

export const stopServiceAccount = (context: Context, input: StopServiceAccountInput): Promise<Decision<Written>> =>
  write(context, { name: 'stopServiceAccount', input }, async (tx) => {
    if (mayNot(context, 'service-account:stop')) return refuse('FORBIDDEN');
    return change(tx, input, async (_, account) => stop(account, input.reason, context.now));
  });

export const resumeServiceAccount = (context: Context, input: ResumeServiceAccountInput): Promise<Decision<Written>> =>
  write(context, { name: 'resumeServiceAccount', input }, async (tx) => {
    if (mayNot(context, 'service-account:resume')) return refuse('FORBIDDEN');
    return change(tx, input, async (inside, account) => {
      const owner = await proposedOwner(inside, account.ownerId);
      if (!owner) return refuse('owner-awaited');
      const awaited = await isOwnerAwaited(inside, account.id);
      return fresh(context, resume(account, { owner, reason: input.reason, awaited }));
    });
  });

import {
  isFresh,
  refuse,
  renewAuthorization as renew,
  type Account,
  type Authorization,
  type AuthorizationScope,
  type Authorized,
  type Decision,
  type Refusal,
  type RegisterEvent,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { openAccount } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { deciderFor } from '../headships/decider.repository.ts';
import { lockLiveHolding } from '../holdings/holding.repository.ts';
import { findPerson } from '../people/person.repository.ts';
import { absenceFault, inEntity, keepGrant, termsOf, type ByHead } from './grant.repository.ts';
import { findAuthorization, lockAuthorization } from './authorization.repository.ts';

export type RenewAuthorizationInput = {
  readonly id: string;
  readonly version: number;
  /** Left out: what the old one allows. */
  readonly scopes?: readonly AuthorizationScope[] | null;
  readonly validUntil?: Date | null;
  readonly reason?: string | null;
};

type Opened = { readonly ok: true; readonly account: Account; readonly by: ByHead };

/** The account, and in which capacity the actor decides on it: nobody renews where they hold something themselves. */
const openFor = async (
  tx: Transaction,
  context: Context,
  asked: { readonly accountId: string; readonly validUntil: Date | null },
): Promise<Opened | Refusal> => {
  const opened = await openAccount(tx, context, { id: asked.accountId, action: 'authorization:renew' });
  if (!opened.ok) return opened;
  const { account } = opened;
  if (!account.authorizedAt || account.withdrawnAt) return refuse('account-not-authorized');
  const found = await deciderFor(tx, context, account);
  if (!found.ok) return found;
  if (!isFresh(context.actor.secondFactorAt, context.now)) return refuse('step-up-required');
  return { ok: true, account, by: { decider: found.decider, validUntil: asked.validUntil } };
};

const withReason = (events: readonly RegisterEvent[], reason: string): readonly RegisterEvent[] =>
  reason === ''
    ? events
    : events.map((event) => (event.type === 'authorization-renewed' ? { ...event, reason } : event));

type Renewing = {
  readonly input: RenewAuthorizationInput;
  readonly found: Authorization;
  readonly opened: Opened;
};

/** With the account locked: what is read again now is what will be changed. */
const decideIn = async (
  tx: Transaction,
  context: Context,
  { input, found, opened }: Renewing,
): Promise<Decision<Authorized>> => {
  const authorization = (await lockAuthorization(tx, input.id)) ?? found;
  if (authorization.version !== input.version) return refuse('version-conflict');
  const person = await findPerson(tx, found.personId);
  if (!person) return refuse('person-unknown');
  const holding = await lockLiveHolding(tx, found.accountId, found.personId);
  const scopes = [...new Set(input.scopes ?? authorization.scopes)];
  const { decider, validUntil } = opened.by;
  return renew(
    { authorization, holding, staffType: person.staffType, scopes },
    { authorizedById: decider.personId, authorizedAs: decider.capacity, headshipId: decider.headshipId },
    termsOf(context, validUntil),
  );
};

export const renewIn = async (
  tx: Transaction,
  context: Context,
  input: RenewAuthorizationInput,
): Promise<Decision<Written>> => {
  const found = await findAuthorization(tx, input.id);
  if (!found) return refuse('not-found', { field: 'id' });
  const { accountId, personId } = found;
  // The person is locked before the account, as everywhere; what is said of them waits for who may ask.
  const absence = await absenceFault(tx, personId);
  const opened = await openFor(tx, context, { accountId, validUntil: input.validUntil ?? null });
  if (!opened.ok) return opened;
  if (absence) return absence;
  const decision = await decideIn(tx, context, { input, found, opened });
  if (!decision.ok) return decision;
  const signed = await keepGrant(tx, context, decision.next);
  if ('ok' in signed) return signed;
  const events = withReason([...decision.events, ...signed], input.reason?.trim() ?? '');
  return { ok: true, next: { id: accountId }, events: inEntity(events, opened.account.entityId) };
};

/** The head lets a new written authorization follow one that is in force, without a gap and in one transaction (3.7). */
export const renewAuthorization = (context: Context, input: RenewAuthorizationInput): Promise<Decision<Written>> =>
  write(context, { name: 'renewAuthorization', input }, (tx) => renewIn(tx, context, input));

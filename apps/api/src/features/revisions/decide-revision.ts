import {
  approveRevision as approve,
  decidedIn,
  isFresh,
  refuse,
  refuseRevision as refuseIt,
  type Account,
  type Decision,
  type Refusal,
  type RegisterEvent,
  type RevisionCase,
  type RevisionDeciding,
} from '@mandat/domain';
import type { Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { saveAccount } from '../accounts/account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { deciderBesides } from '../headships/decider.repository.ts';
import { askAboutFound, tellThoseAlike } from '../overlaps/found-since.repository.ts';
import { refreshOverlaps } from '../overlaps/keep-overlaps.repository.ts';
import { followAccount } from './moved-account.repository.ts';
import { recordAndTell } from './tell-revision.repository.ts';
import { openRevision } from './open-revision.ts';
import { claimApproved } from './proposed-address.repository.ts';
import { saveRevision } from './revision.repository.ts';

export type DecideRevisionInput = { readonly id: string; readonly reason?: string | null };
type Ready = { readonly ok: true; readonly asked: RevisionCase; readonly deciding: RevisionDeciding };

const makeReady = async (
  tx: Transaction,
  context: Context,
  input: DecideRevisionInput & { readonly action: Action },
): Promise<Ready | Refusal> => {
  const opened = await openRevision(tx, context, input);
  if (!opened.ok) return opened;
  const { account, revision, approved } = opened;
  const there = { ...account, entityId: decidedIn(account, revision) };
  const found = await deciderBesides(tx, context, { account: there, proposerId: revision.proposedById });
  if (!found.ok) return found;
  const { secondFactorAt } = context.actor;
  if (secondFactorAt === null || !isFresh(secondFactorAt, context.now)) return refuse('step-up-required');
  const { personId: decidedById, capacity, headshipId } = found.decider;
  const reason = input.reason?.trim() || null;
  return {
    ok: true,
    asked: { account, revision, approved },
    deciding: { decidedById, capacity, headshipId, secondFactorAt, reason },
  };
};

/** The record is another one: what is alike to it now is asked about, on both sides. */
const searchRevised = async (
  tx: Transaction,
  context: Context,
  account: Account,
): Promise<readonly RegisterEvent[]> => {
  const count = await refreshOverlaps(tx, context, account);
  const found = count > 0 ? [await askAboutFound(tx, context, { account, count })] : [];
  return [...found, ...(await tellThoseAlike(tx, context, account.id))];
};

const approveIn = async (tx: Transaction, context: Context, input: DecideRevisionInput): Promise<Decision<Written>> => {
  const ready = await makeReady(tx, context, { ...input, action: 'revision:approve' });
  if (!ready.ok) return ready;
  const decision = approve(ready.asked, ready.deciding, context.now);
  if (!decision.ok) return decision;
  const { account, revision } = decision.next;
  const fault = await claimApproved(tx, context, { before: ready.asked.account, after: account });
  if (fault) return fault;
  await saveAccount(tx, account, context.now);
  await saveRevision(tx, revision);
  const moved = await followAccount(tx, { before: ready.asked.account, after: account });
  const alike = await searchRevised(tx, context, account);
  const events = [...decision.events, ...moved, ...alike];
  await recordAndTell(tx, context, { account: ready.asked.account, revision, events });
  return { ok: true, next: { id: account.id }, events: [] };
};

const refuseIn = async (tx: Transaction, context: Context, input: DecideRevisionInput): Promise<Decision<Written>> => {
  const ready = await makeReady(tx, context, { ...input, action: 'revision:refuse' });
  if (!ready.ok) return ready;
  const decision = refuseIt(ready.asked, ready.deciding, context.now);
  if (!decision.ok) return decision;
  const { account, revision } = decision.next;
  await saveRevision(tx, revision);
  await recordAndTell(tx, context, { account, revision, events: decision.events });
  return { ok: true, next: { id: account.id }, events: [] };
};

export const approveRevision = (context: Context, input: DecideRevisionInput): Promise<Decision<Written>> =>
  write(context, { name: 'approveRevision', input }, (tx) => approveIn(tx, context, input));

export const refuseRevision = (context: Context, input: DecideRevisionInput): Promise<Decision<Written>> =>
  write(context, { name: 'refuseRevision', input }, (tx) => refuseIn(tx, context, input));

import {
  isFresh,
  refuse,
  settings,
  type Account,
  type Decided,
  type Deciding,
  type DecisionClock,
} from '@mandat/domain';
import type { Decider, Refusal } from '@mandat/domain';
import type { Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { deciderFor } from '../headships/decider.repository.ts';
import { insertDecision, saveAccount } from './account.repository.ts';
import { openAccount } from './open-account.repository.ts';

export type DecideInput = {
  readonly id: string;
  readonly version: number;
  readonly reason?: string | null;
  /** What is asked with a request that is sent back. */
  readonly questions?: readonly string[] | null;
  /** The version of the assessment that the head read. */
  readonly assessmentId?: string | null;
  /** Withdraws although it is much of what the entity has. */
  readonly confirmed?: boolean | null;
};

/** Who decides, in what capacity, on which account, at what time: what every decision starts from. */
export type Ready = {
  readonly ok: true;
  readonly account: Account;
  readonly decider: Decider;
  readonly deciding: Deciding;
  readonly clock: DecisionClock;
};

const decidingOf = (context: Context, decider: Decider, reason: string | null): Deciding => ({
  id: context.world.newId(),
  decidedById: decider.personId,
  capacity: decider.capacity,
  headshipId: decider.headshipId,
  assessmentId: null,
  reason,
  secondFactorAt: context.actor.secondFactorAt ?? context.now,
});

export const makeReady = async (
  tx: Transaction,
  context: Context,
  asked: DecideInput & { readonly action: Action },
): Promise<Ready | Refusal> => {
  const opened = await openAccount(tx, context, asked);
  if (!opened.ok) return opened;
  const decider = await deciderFor(tx, context, opened.account);
  if (!decider.ok) return decider;
  if (!isFresh(context.actor.secondFactorAt, context.now)) return refuse('step-up-required');
  return {
    ok: true,
    account: opened.account,
    decider: decider.decider,
    deciding: decidingOf(context, decider.decider, asked.reason?.trim() || null),
    clock: {
      now: context.now,
      today: decider.today,
      creationDays: settings.creationDays,
      reviewMonths: settings.reviewMonths,
    },
  };
};

export const keepDecision = async (tx: Transaction, context: Context, decided: Decided): Promise<void> => {
  await saveAccount(tx, decided.account, context.now);
  await insertDecision(tx, decided.decision);
};

import { refuse, type Accepted, type Decision, type Refusal } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { failAt } from '../../platform/fail-point.ts';
import { failBetween } from '../../platform/database/fail-between.ts';
import { keepAnswer, takeKey, type Intent } from '../../platform/database/idempotency.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { tellTime } from '../../platform/database/tell-time.ts';
import { refusalOf } from '../../platform/database/violations.ts';
import { textFault } from './text-fault.ts';
import { recordEvents, type Who } from './audit.repository.ts';

export type Written = { readonly id: string };
export type Operation = { readonly name: string; readonly input: unknown };

/** What `write` looks at first, for whoever tries a change and writes nothing. */
export const inputFault = (input: unknown): Refusal | null => textFault(input);

/** Carries a refusal through the transaction, so that nothing of it stays. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export const whoOf = (context: Context): Who => ({
  actor: context.actor,
  requestId: context.requestId,
  now: context.now,
  newId: context.world.newId,
});

const intentOf = (context: Context, operation: Operation): Intent | null =>
  context.idempotencyKey === null
    ? null
    : {
        actor: context.actor.personId ?? context.actor.label,
        key: context.idempotencyKey,
        operation: operation.name,
        input: operation.input,
        now: context.now,
      };

type Run = (tx: Transaction) => Promise<Decision<Written>>;

const runOnce = async (tx: Transaction, context: Context, run: Run): Promise<Accepted<Written>> => {
  await tellTime(sqlOf(tx), context.now);
  const decision = await run(tx);
  if (!decision.ok) throw new Refused(decision);
  await recordEvents(tx, whoOf(context), decision.events);
  return decision;
};

type Keyed = { readonly context: Context; readonly intent: Intent; readonly run: Run };

const runWithKey = async (tx: Transaction, { context, intent, run }: Keyed): Promise<Accepted<Written>> => {
  const remembered = await takeKey(tx, intent);
  if (remembered.state === 'reused') throw new Refused(refuse('idempotency-key-reused'));
  if (remembered.state === 'answered') return { ok: true, next: { id: remembered.answer }, events: [] };
  const decision = await runOnce(tx, context, run);
  await keepAnswer(tx, intent, decision.next.id);
  return decision;
};

/** The one way to change the register: decision, rows, audit and outbox commit together, or none of them does. */
export const write = async (context: Context, operation: Operation, run: Run): Promise<Decision<Written>> => {
  const fault = textFault(operation.input);
  if (fault) return fault;
  const intent = intentOf(context, operation);
  try {
    const decision = await context.database.transaction((each) => {
      const tx = failBetween(each, operation.name);
      return intent ? runWithKey(tx, { context, intent, run }) : runOnce(tx, context, run);
    });
    // The change is in, and whoever asked for it does not know yet.
    failAt(`${operation.name}:committed`);
    return decision;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    const refusal = refusalOf(error);
    if (refusal) return refusal;
    throw error;
  }
};

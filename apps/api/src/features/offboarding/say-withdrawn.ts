import { planWithdrawals } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { applyPlan } from './apply-plan.ts';
import { declaredSource, personAuthor } from './declared.repository.ts';
import { rememberSignal } from './signal.repository.ts';
import { situationOf } from './situation.repository.ts';

type Said = {
  readonly personId: string;
  readonly reason: string;
  readonly entityIds: readonly string[];
  /** These alone, where not all that heads of these entities gave are meant. */
  readonly authorizationIds?: readonly string[];
};

/** Said as a fact about the person, as heads say that somebody left: with its plan, its case and its steps. */
export const sayWithdrawn = async (tx: Transaction, context: Context, said: Said): Promise<void> => {
  const sql = sqlOf(tx);
  const { now, world, requestId } = context;
  const { personId, reason, ...which } = said;
  const source = await declaredSource(sql, world);
  const fact = { type: 'authorizations-withdrawn', ...which } as const;
  const [signalId, author] = [world.newId(), personAuthor(context)];
  const times = { occurredAt: now, effectiveAt: now };
  const incoming = { source, key: signalId, namedBy: [], personId, fact, author, reason, ...times };
  await rememberSignal(sql, incoming, { id: signalId, now, requestId });
  const facts = await situationOf(sql, { personId, signalId, now, scope: null, provider: null });
  const { provider, trust, id: sourceId } = source;
  const signal = { signalId, sourceId, provider, trust, effectiveAt: now, fact, type: fact.type, units: [] };
  const plan = planWithdrawals(signal, facts);
  // What a head decides themselves is held by no guard: it counts what sources say.
  await applyPlan(sql, { signalId, source, fact, plan, facts, author, now, reason }, world);
};

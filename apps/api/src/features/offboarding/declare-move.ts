import { refuse, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { findPerson } from '../people/person.repository.ts';
import { lockPeople } from '../people/standing.repository.ts';
import { mayDeclareFor } from './declare-departure.ts';
import { currentPosts, declare, liesBelow } from './declared.repository.ts';

export type DeclareMoveInput = {
  readonly personId: string;
  /** The entity that is left, with what is below it. */
  readonly fromEntityId: string;
  /** None: to somewhere that the register does not know. */
  readonly toEntityId?: string | null;
  readonly reason: string;
};

const declareIn = async (tx: Transaction, context: Context, input: DeclareMoveInput): Promise<Decision<Written>> => {
  await lockPeople(tx, [input.personId]);
  if (!(await findPerson(tx, input.personId))) return refuse('not-found');
  const all = await currentPosts(tx, input.personId, context.now);
  const left = [];
  for (const post of all) if (await liesBelow(tx, post.entityId, input.fromEntityId)) left.push(post);
  const refusal = mayDeclareFor(context, input.personId, left);
  if (refusal) return refusal;
  if (input.reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  if (left.length === 0) return refuse('no-post-there', { field: 'fromEntityId' });
  const target = input.toEntityId ? await findEntity(tx, input.toEntityId) : null;
  if (input.toEntityId && !target) return refuse('entity-unknown', { field: 'toEntityId' });
  await declare(tx, context, {
    key: context.world.newId(),
    personId: input.personId,
    occurredAt: context.now,
    effectiveAt: context.now,
    reason: input.reason.trim(),
    fact: { type: 'person-moved', units: target ? [target.code] : [], from: [input.fromEntityId] },
  });
  const event = {
    type: 'move-declared',
    subject: { kind: 'person' as const, id: input.personId },
    personId: input.personId,
    entityId: input.fromEntityId,
    reason: input.reason.trim(),
    changes: [{ field: 'unit', before: left[0]?.code ?? null, after: target?.code ?? null }],
  };
  return { ok: true, next: { id: input.personId }, events: [event] };
};

export const declareMove = (context: Context, input: DeclareMoveInput): Promise<Decision<Written>> =>
  write(context, { name: 'declareMove', input }, (tx) => declareIn(tx, context, input));

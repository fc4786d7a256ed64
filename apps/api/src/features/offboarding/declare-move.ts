import { refuse, type Decision, type RegisterEvent } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { findPerson } from '../people/person.repository.ts';
import { lockPeople } from '../people/standing.repository.ts';
import { mayDeclareFor } from './declare-departure.ts';
import { currentPosts, declare, liesBelow, type PostOf } from './declared.repository.ts';

export type DeclareMoveInput = {
  readonly personId: string;
  /** The entity that is left, with what is below it. */
  readonly fromEntityId: string;
  /** None: to somewhere that the register does not know. */
  readonly toEntityId?: string | null;
  readonly reason: string;
};

/** The posts that the declared move ends: in the entity that is left, and below it. */
const postsLeft = async (tx: Transaction, context: Context, input: DeclareMoveInput): Promise<readonly PostOf[]> => {
  const left: PostOf[] = [];
  for (const post of await currentPosts(tx, input.personId, context.now)) {
    if (await liesBelow(tx, post.entityId, input.fromEntityId)) left.push(post);
  }
  return left;
};

/** Nowhere, or to an entity that the register knows; null: it does not. */
const unitsOf = async (tx: Transaction, { toEntityId }: DeclareMoveInput): Promise<readonly string[] | null> => {
  if (!toEntityId) return [];
  const target = await findEntity(tx, toEntityId);
  return target ? [target.code] : null;
};

const eventOf = (input: DeclareMoveInput, from: PostOf | undefined, toCode: string | null): RegisterEvent => ({
  type: 'move-declared',
  subject: { kind: 'person', id: input.personId },
  personId: input.personId,
  entityId: input.fromEntityId,
  reason: input.reason.trim(),
  changes: [{ field: 'unit', before: from?.code ?? null, after: toCode }],
});

const declareIn = async (tx: Transaction, context: Context, input: DeclareMoveInput): Promise<Decision<Written>> => {
  await lockPeople(tx, [input.personId]);
  if (!(await findPerson(tx, input.personId))) return refuse('not-found');
  const left = await postsLeft(tx, context, input);
  const refusal = mayDeclareFor(context, input.personId, left);
  if (refusal) return refusal;
  if (input.reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  if (left.length === 0) return refuse('no-post-there', { field: 'fromEntityId' });
  const units = await unitsOf(tx, input);
  if (!units) return refuse('entity-unknown', { field: 'toEntityId' });
  await declare(tx, context, {
    key: context.world.newId(),
    personId: input.personId,
    occurredAt: context.now,
    effectiveAt: context.now,
    reason: input.reason.trim(),
    fact: { type: 'person-moved', units, from: [input.fromEntityId] },
  });
  return { ok: true, next: { id: input.personId }, events: [eventOf(input, left[0], units[0] ?? null)] };
};

export const declareMove = (context: Context, input: DeclareMoveInput): Promise<Decision<Written>> =>
  write(context, { name: 'declareMove', input }, (tx) => declareIn(tx, context, input));

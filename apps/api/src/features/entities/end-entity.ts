import {
  dayIn,
  endEntity as end,
  isCalendarDay,
  refuse,
  type Decision,
  type Entity,
  type RegisterEvent,
} from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { endOfficesOf, endVacancy, estateOf, moveEstate, type Moved } from './estate.repository.ts';
import { findEntity, lineAbove, lockEntity, lockEntityTree, saveEntity } from './entity.repository.ts';

export type EndEntityInput = {
  readonly id: string;
  readonly version: number;
  readonly endedOn: string;
  readonly documentReference: string;
  readonly successorId?: string | null;
};

/** Null: none was named; a refusal: it cannot be one. */
const successorIn = async (tx: Transaction, input: EndEntityInput) => {
  if (!input.successorId) return { ok: true as const, successor: null };
  const successor = await findEntity(tx, input.successorId);
  if (!successor) return refuse('entity-unknown', { field: 'successorId' });
  const line = await lineAbove(tx, successor.id);
  if (line.includes(input.id)) return refuse('entity-below-itself', { field: 'successorId' });
  return { ok: true as const, successor };
};

/** What moves says so itself: its timeline is read without that of the entity it came from. */
const movedEvents = (moved: Moved, from: string, to: string): readonly RegisterEvent[] => [
  ...moved.accounts.map((id) => ({
    type: 'account-moved',
    subject: { kind: 'account' as const, id },
    accountId: id,
    entityId: to,
    changes: [{ field: 'entityId', before: from, after: to }],
  })),
  ...moved.entities.map((id) => ({
    type: 'entity-edited',
    subject: { kind: 'entity' as const, id },
    entityId: id,
    changes: [{ field: 'parentId', before: from, after: to }],
  })),
];

type Ended = { readonly entity: Entity; readonly successorId: string | null; readonly now: Date };

const carryOut = async (tx: Transaction, { entity, successorId, now }: Ended): Promise<readonly RegisterEvent[]> => {
  await saveEntity(tx, entity);
  await endVacancy(tx, entity.id, now);
  await endOfficesOf(tx, entity.id, entity.endedOn ?? '');
  if (!successorId) return [];
  return movedEvents(await moveEstate(tx, entity.id, successorId), entity.id, successorId);
};

const endIn = async (tx: Transaction, context: Context, input: EndEntityInput): Promise<Decision<Written>> => {
  await lockEntityTree(tx);
  const entity = await lockEntity(tx, input.id);
  if (!entity) return refuse('not-found');
  if (!can(context.actor, 'entity:end', { ...anySubject, entityIds: [entity.id] })) return refuse('FORBIDDEN');
  if (entity.version !== input.version) return refuse('version-conflict');
  if (!isCalendarDay(input.endedOn)) return refuse('date-form', { field: 'endedOn' });
  const found = await successorIn(tx, input);
  if (!found.ok) return found;
  const today = dayIn(entity.timeZone, context.now);
  const estate = { ...(await estateOf(tx, entity.id)), successor: found.successor };
  const decision = end(entity, { ...input, today }, estate);
  if (!decision.ok) return decision;
  const successorId = found.successor?.id ?? null;
  const moved = await carryOut(tx, { entity: decision.next, successorId, now: context.now });
  return { ...decision, events: [...decision.events, ...moved] };
};

export const endEntity = (context: Context, input: EndEntityInput): Promise<Decision<Written>> =>
  write(context, { name: 'endEntity', input }, (tx) => endIn(tx, context, input));

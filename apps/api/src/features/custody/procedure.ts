import {
  confirmProcedure as confirm,
  recordProcedure as record,
  refuse,
  type CustodyProcedure,
  type Decision,
} from '@mandat/domain';
import { anySubject, can, type Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockEntity } from '../entities/entity.repository.ts';
import { endDueItems } from '../offboarding/due-item.repository.ts';
import { insertProcedure, latestProcedure, lockProcedure, saveProcedure } from './custody.repository.ts';

export type RecordProcedureInput = {
  readonly entityId: string;
  /** The number of the version that the caller saw; 0 where there was none. */
  readonly seen: number;
  readonly texts: CustodyProcedure['texts'];
  readonly documentReference: string | null;
  readonly evidenceUrl: string | null;
};
export type ConfirmProcedureInput = { readonly id: string };

const may = (context: Context, action: Action, entityId: string): boolean =>
  can(context.actor, action, { ...anySubject, entityIds: [entityId] });

/** In force as soon as the head confirmed it: what the head was asked is then answered. */
const settled = async (tx: Transaction, context: Context, { entityId, confirmedAt }: CustodyProcedure) => {
  if (confirmedAt === null) return;
  const ending = { now: context.now, byId: context.actor.personId, outcome: 'confirmed' };
  await endDueItems(sqlOf(tx), { kind: 'custody-procedure', key: entityId }, ending);
};

const recordIn = async (tx: Transaction, context: Context, input: RecordProcedureInput): Promise<Decision<Written>> => {
  const { entityId, seen, ...words } = input;
  const entity = await lockEntity(tx, entityId);
  if (!entity || entity.endedOn) return refuse('entity-unknown', { field: 'entityId' });
  if (!may(context, 'custody-procedure:record', entity.id)) return refuse('FORBIDDEN');
  const before = await latestProcedure(tx, entity.id);
  if (before !== seen) return refuse('version-conflict');
  const decision = record({
    entityId: entity.id,
    words,
    latest: before === 0 ? null : { number: before },
    byHead: may(context, 'custody-procedure:confirm', entity.id),
    newId: context.world.newId(),
    byId: context.actor.personId,
    now: context.now,
  });
  if (!decision.ok) return decision;
  await insertProcedure(tx, decision.next);
  await settled(tx, context, decision.next);
  return { ...decision, next: { id: entity.id } };
};

const confirmIn = async (
  tx: Transaction,
  context: Context,
  input: ConfirmProcedureInput,
): Promise<Decision<Written>> => {
  const procedure = await lockProcedure(tx, input.id);
  const entity = procedure && (await lockEntity(tx, procedure.entityId));
  if (!procedure || !entity || !may(context, 'custody-procedure:read', entity.id)) return refuse('not-found');
  if (!may(context, 'custody-procedure:confirm', entity.id)) return refuse('FORBIDDEN');
  const latest = await latestProcedure(tx, entity.id);
  const decision = confirm(procedure, { latest, byId: context.actor.personId, now: context.now });
  if (!decision.ok) return decision;
  await saveProcedure(tx, decision.next);
  await settled(tx, context, decision.next);
  return { ...decision, next: { id: entity.id } };
};

/** How an entity keeps its accounts, written by whoever prepares and in force once the head confirms it (4.2). */
export const recordProcedure = (context: Context, input: RecordProcedureInput): Promise<Decision<Written>> =>
  write(context, { name: 'recordCustodyProcedure', input }, (tx) => recordIn(tx, context, input));

export const confirmProcedure = (context: Context, input: ConfirmProcedureInput): Promise<Decision<Written>> =>
  write(context, { name: 'confirmCustodyProcedure', input }, (tx) => confirmIn(tx, context, input));

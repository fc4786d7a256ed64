import {
  dayIn,
  endFocalPoint as end,
  isCalendarDay,
  nameFocalPoint as name,
  refuse,
  type Decision,
  type FocalPoint,
  type Refusal,
} from '@mandat/domain';
import { anySubject, can, type Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { queueMails } from '../../platform/outbox/queue-mails.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockEntity } from '../entities/entity.repository.ts';
import { personAuthor } from '../offboarding/declared.repository.ts';
import { recordRows } from '../offboarding/record-rows.repository.ts';
import { findPerson } from '../people/person.repository.ts';
import { absenceOf, lockPeople } from '../people/standing.repository.ts';
import { focalPointsOf, insertFocalPoint, lockFocalPoint, saveFocalPoint } from './focal-point.repository.ts';

export type NameFocalPointInput = {
  readonly entityId: string;
  readonly personId: string;
  readonly fromOn: string;
  readonly untilOn?: string | null;
};
export type EndFocalPointInput = { readonly id: string; readonly version: number; readonly untilOn: string };

const may = (context: Context, action: Action, entityId: string): boolean =>
  can(context.actor, action, { ...anySubject, entityIds: [entityId] });

const datesFault = (input: { readonly fromOn?: string; readonly untilOn?: string | null }): Refusal | null => {
  if (input.fromOn !== undefined && !isCalendarDay(input.fromOn)) return refuse('date-form', { field: 'fromOn' });
  if (input.untilOn && !isCalendarDay(input.untilOn)) return refuse('date-form', { field: 'untilOn' });
  return null;
};

/** Recorded and told in one transaction: who is named hears of it, and who no longer is. */
const recordAndTell = async (
  tx: Transaction,
  context: Context,
  decision: Decision<FocalPoint>,
): Promise<Decision<Written>> => {
  if (!decision.ok) return decision;
  const [event] = decision.events;
  if (!event) return { ...decision, next: { id: decision.next.id } };
  const sql = sqlOf(tx);
  const { now, world } = context;
  const auditId = await recordRows(sql, decision.events, {
    author: personAuthor(context),
    now,
    newId: world.newId,
  });
  const { personId: recipientId, entityId, fromOn, untilOn } = decision.next;
  const template = event.type === 'focal-point-named' ? 'focal-point-named' : 'focal-point-ended';
  const day = template === 'focal-point-named' ? fromOn : untilOn;
  const data = { entityId, at: now.toISOString(), ...(day && { lastDay: day }) };
  await queueMails(sql, [{ template, recipientId, auditId, caseId: null, data }], world);
  return { ok: true, next: { id: decision.next.id }, events: [] };
};

const nameIn = async (tx: Transaction, context: Context, input: NameFocalPointInput): Promise<Decision<Written>> => {
  const fault = datesFault(input);
  if (fault) return fault;
  await lockPeople(tx, [input.personId]);
  const entity = await lockEntity(tx, input.entityId);
  if (!entity || entity.endedOn) return refuse('entity-unknown', { field: 'entityId' });
  if (!may(context, 'focal-point:name', entity.id)) return refuse('FORBIDDEN');
  const person = await findPerson(tx, input.personId);
  if (!person) return refuse('person-unknown', { field: 'personId' });
  if (await absenceOf(tx, person.id)) return refuse('person-departed', { field: 'personId' });
  const named: FocalPoint = {
    id: context.world.newId(),
    personId: person.id,
    entityId: entity.id,
    fromOn: input.fromOn,
    untilOn: input.untilOn ?? null,
    version: 1,
  };
  const decision = name(named, {
    namedById: context.actor.personId,
    staffType: person.staffType,
    others: await focalPointsOf(tx, entity.id),
  });
  if (decision.ok) await insertFocalPoint(tx, decision.next);
  return recordAndTell(tx, context, decision);
};

const endIn = async (tx: Transaction, context: Context, input: EndFocalPointInput): Promise<Decision<Written>> => {
  const fault = datesFault(input);
  if (fault) return fault;
  const named = await lockFocalPoint(tx, input.id);
  const entity = named && (await lockEntity(tx, named.entityId));
  if (!named || !entity) return refuse('not-found');
  if (!may(context, 'focal-point:end', entity.id)) return refuse('FORBIDDEN');
  if (named.version !== input.version) return refuse('version-conflict');
  const decision = end(named, { untilOn: input.untilOn, today: dayIn(entity.timeZone, context.now) });
  if (decision.ok) await saveFocalPoint(tx, decision.next);
  return recordAndTell(tx, context, decision);
};

export const nameFocalPoint = (context: Context, input: NameFocalPointInput): Promise<Decision<Written>> =>
  write(context, { name: 'nameFocalPoint', input }, (tx) => nameIn(tx, context, input));

export const endFocalPoint = (context: Context, input: EndFocalPointInput): Promise<Decision<Written>> =>
  write(context, { name: 'endFocalPoint', input }, (tx) => endIn(tx, context, input));

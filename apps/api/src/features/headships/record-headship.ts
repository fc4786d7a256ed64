import {
  confirmHeadship as confirm,
  dayIn,
  endHeadship as end,
  headshipStatus,
  isCalendarDay,
  isFresh,
  recordHeadship as record,
  refuse,
  rejectHeadship as reject,
  type Decision,
  type Entity,
  type Headship,
  type HeadshipCapacity,
} from '@mandat/domain';
import { anySubject, can, type Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockEntity } from '../entities/entity.repository.ts';
import { findPerson } from '../people/person.repository.ts';
import { recordAndTell } from './record-and-tell.repository.ts';
import { headshipsOf, insertHeadship, lockHeadship, saveHeadship } from './headship.repository.ts';

export type RecordHeadshipInput = {
  readonly entityId: string;
  readonly personId: string;
  readonly capacity: HeadshipCapacity;
  readonly fromOn: string;
  readonly untilOn?: string | null;
  readonly documentReference: string;
};
export type AnswerHeadshipInput = { readonly id: string; readonly version: number };
export type EndHeadshipInput = AnswerHeadshipInput & {
  readonly untilOn: string;
  readonly documentReference: string;
};

const may = (context: Context, action: Action, entityId: string): boolean =>
  can(context.actor, action, { ...anySubject, entityIds: [entityId] });

const isAdministrator = (context: Context): boolean => context.actor.roles.includes('dgc-administrator');

const datesFault = (input: { readonly fromOn?: string; readonly untilOn?: string | null }) => {
  if (input.fromOn !== undefined && !isCalendarDay(input.fromOn)) return refuse('date-form', { field: 'fromOn' });
  if (input.untilOn && !isCalendarDay(input.untilOn)) return refuse('date-form', { field: 'untilOn' });
  return null;
};

const headshipOf = (context: Context, input: RecordHeadshipInput): Headship => ({
  id: context.world.newId(),
  entityId: input.entityId,
  personId: input.personId,
  capacity: input.capacity,
  fromOn: input.fromOn,
  untilOn: input.untilOn ?? null,
  documentReference: input.documentReference.trim(),
  recordedById: context.actor.personId,
  recordedAt: context.now,
  confirmedById: null,
  confirmedAt: null,
  rejectedAt: null,
  version: 1,
});

const recordIn = async (tx: Transaction, context: Context, input: RecordHeadshipInput): Promise<Decision<Written>> => {
  const entity = await lockEntity(tx, input.entityId);
  if (!entity) return refuse('entity-unknown', { field: 'entityId' });
  if (!may(context, 'headship:record', entity.id)) return refuse('FORBIDDEN');
  // A head may propose who stands in for them; who succeeds them is for DGC to record.
  if (input.capacity === 'head' && !isAdministrator(context)) return refuse('FORBIDDEN');
  const fault = datesFault(input);
  if (fault) return fault;
  if (!(await findPerson(tx, input.personId))) return refuse('person-unknown', { field: 'personId' });
  const office = { headed: entity.headed, others: await headshipsOf(tx, entity.id) };
  const decision = record(headshipOf(context, input), office);
  if (decision.ok) await insertHeadship(tx, decision.next);
  return recordAndTell(tx, context, decision);
};

type Office = { readonly entity: Entity; readonly today: string; readonly heads: readonly Headship[] };
type OpenedHeadship = { readonly ok: true; readonly headship: Headship; readonly office: Office };

const openHeadship = async (tx: Transaction, context: Context, wanted: AnswerHeadshipInput & { action: Action }) => {
  const headship = await lockHeadship(tx, wanted.id);
  const entity = headship && (await lockEntity(tx, headship.entityId));
  if (!headship || !entity) return refuse('not-found');
  if (!may(context, wanted.action, entity.id)) return refuse('FORBIDDEN');
  if (headship.version !== wanted.version) return refuse('version-conflict');
  const today = dayIn(entity.timeZone, context.now);
  const heads = (await headshipsOf(tx, entity.id)).filter(
    (each) => each.capacity === 'head' && headshipStatus(each, today) === 'current',
  );
  const opened: OpenedHeadship = { ok: true, headship, office: { entity, today, heads } };
  return opened;
};

const confirmerOf = (context: Context, office: Office) => ({
  personId: context.actor.personId ?? '',
  isAdministrator: isAdministrator(context),
  isHead: office.heads.some(({ personId }) => personId === context.actor.personId),
});

const stepUp = (context: Context): boolean => isFresh(context.actor.secondFactorAt, context.now);

const keep = async (tx: Transaction, context: Context, decision: Decision<Headship>): Promise<Decision<Written>> => {
  if (decision.ok) await saveHeadship(tx, decision.next);
  return recordAndTell(tx, context, decision);
};

export const recordHeadship = (context: Context, input: RecordHeadshipInput): Promise<Decision<Written>> =>
  write(context, { name: 'recordHeadship', input }, (tx) => recordIn(tx, context, input));

export const confirmHeadship = (context: Context, input: AnswerHeadshipInput): Promise<Decision<Written>> =>
  write(context, { name: 'confirmHeadship', input }, async (tx) => {
    const opened = await openHeadship(tx, context, { ...input, action: 'headship:confirm' });
    if (!opened.ok) return opened;
    if (!stepUp(context)) return refuse('step-up-required');
    const office = { headIds: opened.office.heads.map(({ personId }) => personId), now: context.now };
    return keep(tx, context, confirm(opened.headship, confirmerOf(context, opened.office), office));
  });

export const rejectHeadship = (context: Context, input: AnswerHeadshipInput): Promise<Decision<Written>> =>
  write(context, { name: 'rejectHeadship', input }, async (tx) => {
    const opened = await openHeadship(tx, context, { ...input, action: 'headship:confirm' });
    if (!opened.ok) return opened;
    return keep(tx, context, reject(opened.headship, confirmerOf(context, opened.office), context.now));
  });

export const endHeadship = (context: Context, input: EndHeadshipInput): Promise<Decision<Written>> =>
  write(context, { name: 'endHeadship', input }, async (tx) => {
    const opened = await openHeadship(tx, context, { ...input, action: 'headship:end' });
    if (!opened.ok) return opened;
    const fault = datesFault(input);
    return fault ?? keep(tx, context, end(opened.headship, input, opened.office.today));
  });

import {
  draftGuidance as draft,
  isCalendarDay,
  publishGuidance as publish,
  refuse,
  type Decision,
  type GuidanceNotice,
  type GuidanceVersion,
  type GuidanceWords,
  type Refusal,
} from '@mandat/domain';
import { anySubject, can, type Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { calendarOf, insertNotice, keepVersion, lockNotice, saveNotice, versionsOf } from './guidance.repository.ts';

export type DraftGuidanceInput = GuidanceWords & { readonly entityId?: string | null };
export type UpdateGuidanceInput = GuidanceWords & { readonly id: string; readonly version: number };
export type PublishGuidanceInput = { readonly id: string; readonly version: number; readonly fromOn: string };

const may = (context: Context, action: Action, entityId: string | null): boolean =>
  can(context.actor, action, { ...anySubject, entityIds: entityId === null ? [] : [entityId] });

const entityFault = async (tx: Transaction, entityId: string | null): Promise<Refusal | null> => {
  if (entityId === null) return null;
  const entity = await findEntity(tx, entityId);
  if (!entity) return refuse('entity-unknown', { field: 'entityId' });
  return entity.headed ? null : refuse('entity-has-no-head-of-its-own', { field: 'entityId' });
};

const keep = async (
  tx: Transaction,
  notice: GuidanceNotice,
  decision: Decision<GuidanceVersion>,
): Promise<Decision<Written>> => {
  if (!decision.ok) return decision;
  await keepVersion(tx, decision.next);
  return { ...decision, next: { id: notice.id } };
};

const draftingOf = (context: Context, words: GuidanceWords, latest: GuidanceVersion | null) => ({
  words: { titles: words.titles, texts: words.texts },
  latest,
  newId: context.world.newId(),
  byId: context.actor.personId,
  now: context.now,
});

export const draftGuidance = (context: Context, input: DraftGuidanceInput): Promise<Decision<Written>> =>
  write(context, { name: 'draftGuidance', input }, async (tx) => {
    const entityId = input.entityId ?? null;
    // Without an entity it is for all of them: only whoever reaches any row may write that.
    if (!may(context, 'guidance:draft', entityId)) return refuse('FORBIDDEN');
    const fault = await entityFault(tx, entityId);
    if (fault) return fault;
    const { personId } = context.actor;
    const notice = { id: context.world.newId(), entityId, createdById: personId, createdAt: context.now, version: 1 };
    const decision = draft(notice, draftingOf(context, input, null));
    if (decision.ok) await insertNotice(tx, notice);
    return keep(tx, notice, decision);
  });

type Opened = { readonly ok: true; readonly notice: GuidanceNotice; readonly latest: GuidanceVersion | null };

const open = async (
  tx: Transaction,
  context: Context,
  wanted: { readonly id: string; readonly version: number; readonly action: Action },
): Promise<Opened | Refusal> => {
  const notice = await lockNotice(tx, wanted.id);
  if (!notice) return refuse('not-found');
  if (!may(context, wanted.action, notice.entityId)) return refuse('FORBIDDEN');
  if (notice.version !== wanted.version) return refuse('version-conflict');
  const [latest] = await versionsOf(tx, notice.id);
  return { ok: true, notice, latest: latest ?? null };
};

const next = (notice: GuidanceNotice): GuidanceNotice => ({ ...notice, version: notice.version + 1 });

export const updateGuidance = (context: Context, input: UpdateGuidanceInput): Promise<Decision<Written>> =>
  write(context, { name: 'updateGuidance', input }, async (tx) => {
    const opened = await open(tx, context, { ...input, action: 'guidance:draft' });
    if (!opened.ok) return opened;
    const decision = draft(opened.notice, draftingOf(context, input, opened.latest));
    if (decision.ok) await saveNotice(tx, next(opened.notice));
    return keep(tx, opened.notice, decision);
  });

export const publishGuidance = (context: Context, input: PublishGuidanceInput): Promise<Decision<Written>> =>
  write(context, { name: 'publishGuidance', input }, async (tx) => {
    const opened = await open(tx, context, { ...input, action: 'guidance:publish' });
    if (!opened.ok) return opened;
    const { fromOn } = input;
    if (!isCalendarDay(fromOn)) return refuse('date-form', { field: 'fromOn' });
    const { now } = context;
    const { today, at } = await calendarOf(tx, opened.notice.entityId, { fromOn, now });
    const publishing = { fromOn, today, inForceAt: at ?? now, byId: context.actor.personId, now };
    const decision = publish(opened.notice, opened.latest, publishing);
    if (decision.ok) await saveNotice(tx, next(opened.notice));
    return keep(tx, opened.notice, decision);
  });

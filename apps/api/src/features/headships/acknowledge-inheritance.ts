import { acknowledgeInheritance as acknowledge, dayIn, refuse, type Decision } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { lockHeadship, saveHeadship } from './headship.repository.ts';

export type AcknowledgeInput = { readonly id: string; readonly version: number };

export const acknowledgeInheritance = (context: Context, input: AcknowledgeInput): Promise<Decision<Written>> =>
  write(context, { name: 'acknowledgeInheritance', input }, async (tx) => {
    const headship = await lockHeadship(tx, input.id);
    const entity = headship && (await findEntity(tx, headship.entityId));
    if (!headship || !entity) return refuse('not-found');
    const subject = { ...anySubject, entityIds: [entity.id] };
    if (!can(context.actor, 'headship:acknowledge', subject)) return refuse('FORBIDDEN');
    if (headship.version !== input.version) return refuse('version-conflict');
    const by = { personId: context.actor.personId, today: dayIn(entity.timeZone, context.now), now: context.now };
    const decision = acknowledge(headship, by);
    if (decision.ok) await saveHeadship(tx, decision.next);
    return decision;
  });

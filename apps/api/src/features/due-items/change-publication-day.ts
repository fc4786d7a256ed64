import {
  changePublicationDay as decide,
  dayIn,
  isFresh,
  publicationDayId,
  refuse,
  type Decision,
} from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockPublicationDay, savePublicationDay } from './publication-day.repository.ts';

export type ChangePublicationDayInput = { readonly publishedOn: string; readonly reason: string };

/** The clocks that count from it are moved by their schedule, each with this as its reason. */
export const changePublicationDay = (context: Context, input: ChangePublicationDayInput): Promise<Decision<Written>> =>
  write(context, { name: 'changePublicationDay', input }, async (tx) => {
    if (!can(context.actor, 'publication:change', anySubject)) return refuse('FORBIDDEN');
    if (!isFresh(context.actor.secondFactorAt, context.now)) return refuse('step-up-required');
    const sql = sqlOf(tx);
    const { publishedOn, reason } = input;
    const decision = decide(await lockPublicationDay(sql), { publishedOn, reason, today: dayIn('UTC', context.now) });
    if (!decision.ok) return decision;
    await savePublicationDay(sql, decision.next);
    return { ...decision, next: { id: publicationDayId } };
  });

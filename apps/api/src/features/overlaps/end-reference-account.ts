import { endReference, refuse, type Decision } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockReference, saveReference } from './reference-account.repository.ts';

export type EndReferenceInput = { readonly id: string; readonly version: number };

export const endReferenceAccount = (context: Context, input: EndReferenceInput): Promise<Decision<Written>> =>
  write(context, { name: 'endReferenceAccount', input }, async (tx) => {
    if (!can(context.actor, 'reference:edit', anySubject)) return refuse('FORBIDDEN');
    const reference = await lockReference(tx, input.id);
    if (!reference) return refuse('not-found');
    if (reference.version !== input.version) return refuse('version-conflict');
    const decision = endReference(reference, context.now);
    if (decision.ok) await saveReference(tx, decision.next);
    return decision;
  });

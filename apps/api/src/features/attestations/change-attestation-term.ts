import {
  attestationTermId,
  changeAttestationTerm as decide,
  isFresh,
  refuse,
  type AttestationTerm,
  type Decision,
} from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockAttestationTerm, saveAttestationTerm } from './attestation-term.repository.ts';

export type ChangeAttestationTermInput = AttestationTerm & { readonly reason: string };

/** DGC sets the lengths of 4.1; whoever was asked already keeps what the days give them from now on. */
export const changeAttestationTerm = (
  context: Context,
  input: ChangeAttestationTermInput,
): Promise<Decision<Written>> =>
  write(context, { name: 'changeAttestationTerm', input }, async (tx) => {
    if (!can(context.actor, 'attestation:change-term', anySubject)) return refuse('FORBIDDEN');
    if (!isFresh(context.actor.secondFactorAt, context.now)) return refuse('step-up-required');
    const sql = sqlOf(tx);
    const { months, reminderDays, graceDays, reason } = input;
    const decision = decide(await lockAttestationTerm(sql), { months, reminderDays, graceDays }, reason);
    if (!decision.ok) return decision;
    await saveAttestationTerm(sql, decision.next);
    return { ...decision, next: { id: attestationTermId } };
  });

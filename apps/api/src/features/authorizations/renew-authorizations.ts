import { isFresh, refuse, settings, type Decision, type Refusal } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { inputFault, write } from '../audit/write.repository.ts';
import { renewIn } from './renew-authorization.ts';

export type ChosenAuthorization = { readonly id: string; readonly version: number };
export type RenewAuthorizationsInput = {
  readonly authorizations: readonly ChosenAuthorization[];
  readonly validUntil?: Date | null;
  readonly reason?: string | null;
};
export type RenewedAuthorization = { readonly id: string; readonly refusal: Refusal | null };

const choiceFault = ({ authorizations }: RenewAuthorizationsInput): Refusal | null => {
  if (authorizations.length === 0) return refuse('nothing-chosen', { field: 'authorizations' });
  if (authorizations.length > settings.bulkDecisions) {
    return refuse('too-many-authorizations', { field: 'authorizations', details: { most: settings.bulkDecisions } });
  }
  const ids = new Set(authorizations.map(({ id }) => id));
  return ids.size < authorizations.length ? refuse('authorization-twice', { field: 'authorizations' }) : null;
};

/** One by one, each in its own transaction: what one of them lacks keeps nothing from the others. */
export const renewAuthorizations = async (
  context: Context,
  input: RenewAuthorizationsInput,
): Promise<Decision<readonly RenewedAuthorization[]>> => {
  const fault = inputFault(input) ?? choiceFault(input);
  if (fault) return fault;
  if (!isFresh(context.actor.secondFactorAt, context.now)) return refuse('step-up-required');
  const renewed: RenewedAuthorization[] = [];
  for (const { id, version } of input.authorizations) {
    const one = { id, version, validUntil: input.validUntil ?? null, reason: input.reason ?? null };
    // The key of the whole request stands for each of them: who asks again finds what was renewed.
    const key = context.idempotencyKey === null ? null : `${context.idempotencyKey}/${id}`;
    const own = { ...context, idempotencyKey: key };
    const decision = await write(own, { name: 'renewAuthorization', input: one }, (tx) => renewIn(tx, own, one));
    renewed.push({ id, refusal: decision.ok ? null : decision });
  }
  return { ok: true, next: renewed, events: [] };
};

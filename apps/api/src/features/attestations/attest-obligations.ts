import { attestObligations as decide, refuse, type AttestationObligation, type Decision } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { endDueItems } from '../offboarding/due-item.repository.ts';
import { insertAttestation, liftByAttestation, lockOfficial } from './attestation.repository.ts';

export type AttestObligationsInput = { readonly obligations: readonly AttestationObligation[] };

const attestIn = async (
  tx: Transaction,
  context: Context,
  { obligations }: AttestObligationsInput,
): Promise<Decision<Written>> => {
  const { personId } = context.actor;
  if (!personId || !can(context.actor, 'attestation:attest', { ...anySubject, personId })) return refuse('FORBIDDEN');
  const { now, world } = context;
  const sql = sqlOf(tx);
  const official = await lockOfficial(sql, personId, now);
  if (!official) return refuse('not-found');
  const { holds, timeZone } = official;
  const decision = decide({ id: world.newId(), personId, obligations, holds, timeZone, now });
  if (!decision.ok) return decision;
  await insertAttestation(tx, decision.next);
  const lifted = await liftByAttestation(sql, personId, now);
  for (const kind of ['attest', 'renew-attestation'] as const) {
    await endDueItems(sql, { kind, key: personId }, { now, byId: personId, outcome: 'attested' });
  }
  const { entityId } = official;
  const events = decision.events.map((event) => ({ ...event, entityId }));
  return { ok: true, next: { id: personId }, events: [...events, ...lifted] };
};

/** The attestation itself gives back what its lapse had suspended (4.1). */
export const attestObligations = (context: Context, input: AttestObligationsInput): Promise<Decision<Written>> =>
  write(context, { name: 'attestObligations', input }, (tx) => attestIn(tx, context, input));

import { accept, refuse, type Decision } from '../decision.ts';
import type { Holding } from '../records/holding.ts';
import type { Orphan } from '../records/offboarding.ts';

export type TakingCustody = {
  readonly newId: string;
  readonly personId: string;
  readonly entityId: string;
  readonly now: Date;
};

/**
 * An account that nobody holds and that no alternate keeps is DGC's for the time being (4.2): whoever takes it holds it, as
 * a fact, and publishes nothing with it.
 */
export const takeCustody = (orphan: Orphan, { newId, personId, entityId, now }: TakingCustody): Decision<Holding> => {
  if (orphan.resolvedAt !== null) return refuse('account-not-orphaned');
  if (orphan.custodian !== 'dgc') return refuse('custody-not-with-dgc');
  const { accountId } = orphan;
  const holding: Holding = {
    id: newId,
    accountId,
    personId,
    capacity: 'none',
    platformRole: null,
    holdsSharedSecret: false,
    isRecoveryContact: false,
    interim: true,
    authorizationId: null,
    fromAt: now,
    removalAwaitedAt: null,
    endedAt: null,
    version: 1,
  };
  const subject = { kind: 'holding' as const, id: newId };
  return accept(holding, { type: 'interim-custody-taken', subject, accountId, entityId, personId });
};

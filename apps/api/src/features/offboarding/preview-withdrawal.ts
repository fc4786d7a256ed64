import type { Capacity } from '@mandat/domain';
import { planWithdrawals } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import { isUuid } from '../read-conditions.ts';
import { ownAuthorizations } from './own-authorizations.repository.ts';
import { situationOf } from './situation.repository.ts';

export type PreviewedLoss = {
  readonly accountId: string;
  readonly title: string;
  readonly capacity: Capacity;
  /** Whether nobody holds it afterwards, and who keeps it then. */
  readonly custodian: 'alternate' | 'dgc' | null;
};

/** What the withdrawal of all that a head gave somebody would take: the same plan, of which nothing is applied. */
export const previewWithdrawal = async (context: Context, personId: string): Promise<readonly PreviewedLoss[]> => {
  if (!isUuid(personId)) return [];
  return context.database.hot(async (sql) => {
    const own = await ownAuthorizations(sql, context, personId);
    if (own.length === 0) return [];
    const [signalId, { now }] = [context.world.newId(), context];
    const situation = await situationOf(sql, { personId, signalId, now, scope: null, provider: null });
    const entityIds = [...new Set(own.map(({ familyId }) => familyId))];
    const fact = { type: 'authorizations-withdrawn', entityIds } as const;
    const said = { signalId, sourceId: signalId, provider: null, trust: 'revoke', effectiveAt: now } as const;
    const { losses, orphans } = planWithdrawals({ ...said, fact, type: fact.type, units: [] }, situation);
    return losses.map(({ accountId, holdingId }) => ({
      accountId,
      title: situation.titles.get(accountId) ?? '',
      capacity: situation.holdings.find((held) => held.holdingId === holdingId)?.capacity ?? 'none',
      custodian: orphans.find((orphan) => orphan.accountId === accountId)?.custodian ?? null,
    }));
  });
};

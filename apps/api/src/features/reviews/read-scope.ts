import {
  campaignScopeFault,
  platformCodes,
  refuse,
  settings,
  type CriterionName,
  type OfficialLanguage,
  type PlatformCode,
  type Refusal,
  type ReviewScope,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { uuidOrNull } from '../read-conditions.ts';
import { todayAt } from './scope.repository.ts';

export type ScopeInput = {
  readonly entityId?: string | null;
  readonly platforms?: readonly string[] | null;
  readonly languages?: readonly OfficialLanguage[] | null;
  readonly decidedBefore?: string | null;
  readonly criteria?: readonly CriterionName[] | null;
  readonly includesPending?: boolean | null;
};

const isPlatform = (code: string): code is PlatformCode => (platformCodes as readonly string[]).includes(code);

export type ScopeRead = { readonly ok: true; readonly scope: ReviewScope; readonly today: string };

const once = <T>(values: readonly T[] | null | undefined): readonly T[] => [...new Set(values ?? [])];

const entityIn = async (tx: Transaction, entityId: string | null): Promise<string | null | Refusal> => {
  if (entityId === null) return null;
  const known = uuidOrNull(entityId);
  const entity = known === null ? null : await findEntity(tx, known);
  return entity?.id ?? refuse('entity-unknown', { field: 'scope.entityId' });
};

export const readScope = async (tx: Transaction, context: Context, input: ScopeInput): Promise<ScopeRead | Refusal> => {
  const platforms = once(input.platforms);
  if (!platforms.every(isPlatform)) return refuse('platform-unknown', { field: 'scope.platforms' });
  const entityId = await entityIn(tx, input.entityId ?? null);
  if (entityId !== null && typeof entityId !== 'string') return entityId;
  const scope: ReviewScope = {
    entityId,
    platforms,
    languages: once(input.languages),
    decidedBefore: input.decidedBefore ?? null,
    criteria: once(input.criteria),
    includesPending: input.includesPending !== false,
  };
  const today = await todayAt(sqlOf(tx), settings.dgcEntityCode, context.now);
  return campaignScopeFault(scope, today) ?? { ok: true, scope, today };
};

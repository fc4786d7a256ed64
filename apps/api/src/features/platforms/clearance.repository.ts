import { clearanceFault, clearanceKinds, dayIn, type Clearing, type PlatformClearance } from '@mandat/domain';
import type { ClearanceKind, PlatformCode, Refusal } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

/** What is missing now, held until the transaction ends: nobody withdraws a clearance on which a decision just rests. */
export const lockedClearanceFault = async (sql: Sql, platform: PlatformCode, now: Date): Promise<Refusal | null> => {
  const live = await sql<Clearing>(
    `select kind, cleared_on::text as "clearedOn", valid_until::text as "validUntil", ended_at as "endedAt"
     from platform_clearance where platform = $1 and ended_at is null order by kind for share`,
    [platform],
  );
  return clearanceFault(live, dayIn('UTC', now));
};

type Slot = Pick<PlatformClearance, 'platform' | 'kind'>;

export const isCleared = async (sql: Sql, { platform, kind }: Slot): Promise<boolean> => {
  const rows = await sql<{ id: string }>(
    'select id from platform_clearance where platform = $1 and kind = $2 and ended_at is null',
    [platform, kind],
  );
  return rows.length > 0;
};

/** False when there is nothing to end. */
export const endClearance = async (
  sql: Sql,
  { platform, kind }: Slot,
  ended: { readonly reason: string; readonly now: Date },
): Promise<boolean> => {
  const rows = await sql<{ id: string }>(
    `update platform_clearance set ended_at = $3, ended_reason = $4
     where platform = $1 and kind = $2 and ended_at is null returning id`,
    [platform, kind, ended.now, ended.reason],
  );
  return rows.length > 0;
};

export const insertClearance = async (sql: Sql, clearance: PlatformClearance): Promise<void> => {
  await sql(
    `insert into platform_clearance
       (id, platform, kind, cleared_on, valid_until, document_reference, proposed_by_id, cleared_by_id, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      clearance.id,
      clearance.platform,
      clearance.kind,
      clearance.clearedOn,
      clearance.validUntil,
      clearance.documentReference,
      clearance.proposedById,
      clearance.clearedById,
      clearance.recordedAt,
    ],
  );
};

/** Every clearance of these platforms, from a day: what the sample and tests begin with. */
export const clearPlatforms = async (
  sql: Sql,
  platforms: readonly PlatformCode[],
  by: { readonly document: string; readonly now: Date },
): Promise<void> => {
  const kinds: readonly ClearanceKind[] = clearanceKinds;
  await sql(
    `insert into platform_clearance (id, platform, kind, cleared_on, document_reference, recorded_at)
     select gen_random_uuid(), platform, kind, ($3::timestamptz at time zone 'UTC')::date, $4, $3
     from unnest($1::text[]) platform cross join unnest($2::text[]) kind on conflict do nothing`,
    [platforms, kinds, by.now, by.document],
  );
};

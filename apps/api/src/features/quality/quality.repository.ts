import type { AccountStatus, PlatformCode } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { pastStatement } from '../past/past-rows.repository.ts';
import { uuidOrNull } from '../read-conditions.ts';
import { accountFacts, figures } from './account-facts.ts';

export type Figures = {
  readonly known: number;
  readonly complete: number;
  readonly official: number;
  readonly twoHolders: number;
  readonly reviewed: number;
  readonly registered: number;
  readonly onTime: number;
  readonly medianDelayDays: number | null;
  readonly orphanDays: number;
  readonly changes: number;
  readonly changesOnTime: number;
};

type OfEntity = { readonly entityId: string; readonly entityCode: string; readonly entityName: string };
export type EntityQuality = OfEntity & Figures;
export type QualityMonth = OfEntity & Figures & { readonly month: string };

/** The accounts that pull a figure down: what of them it does not count. */
export const shortOf = {
  complete: 'known and not complete',
  'on-time': 'on_time = false',
  reviewed: 'official and not reviewed',
  'two-holders': 'official and holders < 2',
  'orphan-days': 'orphan_days > 0',
  'changes-on-time': 'changes > changes_on_time',
} as const satisfies Record<string, string>;

export type QualityFigure = keyof typeof shortOf;
export const qualityFigures = Object.keys(shortOf) as readonly QualityFigure[];

/** How true each entity's part of the register is now, for the entities that the reader answers for. */
export const qualityByEntity = (context: Context): Promise<readonly EntityQuality[]> => {
  const sql = pastStatement(context);
  const facts = accountFacts(sql, { moment: { on: null, at: context.now }, all: false });
  return sql.rows(`${facts}, counted as (select entity_id, ${figures} from facts group by entity_id)
  select e.id as "entityId", e.code as "entityCode", e.name_${sql.language()} as "entityName", counted.*
  from counted join entity e on e.id = counted.entity_id
  where counted.known + counted.registered + counted.changes > 0 or counted."orphanDays" > 0 order by e.code`);
};

export type ShortAccount = {
  readonly id: string;
  readonly title: string;
  readonly handle: string | null;
  readonly platform: PlatformCode;
  readonly status: AccountStatus;
  readonly holders: number;
  readonly delayDays: number | null;
  readonly orphanDays: number;
};

export type AskedWhy = { readonly figure: QualityFigure; readonly entityId: string };

/** Why a figure is what it is: the accounts behind it, at most a hundred. */
export const shortAccounts = (context: Context, { figure, entityId }: AskedWhy): Promise<readonly ShortAccount[]> => {
  const sql = pastStatement(context);
  const facts = accountFacts(sql, { moment: { on: null, at: context.now }, all: false });
  return sql.rows(`${facts} select id, title, handle, platform, status, holders, delay as "delayDays", orphan_days as "orphanDays"
  from facts where entity_id = ${sql.given('entity', 'uuid', uuidOrNull(entityId))} and ${shortOf[figure]}
  order by title, id limit 100`);
};

/** What the last day of each month told, of one entity. */
export const qualityMonths = (context: Context, entityId: string): Promise<readonly QualityMonth[]> => {
  const sql = pastStatement(context);
  const reached = sql.reachedBy('quality:read', { entityIds: (row, ids) => `${row}.id = any(${ids})` }, 'e');
  return sql.rows(`select e.id as "entityId", e.code as "entityCode", e.name_${sql.language()} as "entityName",
    s.month, f.* from quality_snapshot s join entity e on e.id = s.entity_id
  cross join lateral jsonb_to_record(s.figures) as f(known int, complete int, official int, "twoHolders" int, reviewed int,
    registered int, "onTime" int, "medianDelayDays" float8, "orphanDays" float8, changes int, "changesOnTime" int)
  where e.id = ${sql.given('entity', 'uuid', uuidOrNull(entityId))} and ${reached} order by s.month desc limit 24`);
};

import type { GuidanceAcknowledgement, GuidanceNotice, GuidanceVersion } from '@mandat/domain';
import { settings } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { findRow, findRows, insertRow, lockRow, updateRow } from '../../platform/database/rows.ts';
import { isOfficialBy } from '../duty-conditions.ts';
import {
  guidanceAcknowledgementTable,
  guidanceNoticeTable,
  guidanceVersionTable,
  toVersion,
  toVersionRow,
} from './guidance.table.ts';

export const lockNotice = (tx: Transaction, id: string): Promise<GuidanceNotice | null> =>
  lockRow(tx, guidanceNoticeTable, id);

export const insertNotice = (tx: Transaction, notice: GuidanceNotice): Promise<void> =>
  insertRow(tx, guidanceNoticeTable, notice);

export const saveNotice = (tx: Transaction, notice: GuidanceNotice): Promise<void> =>
  updateRow(tx, guidanceNoticeTable, notice);

export const findVersion = async (tx: Transaction, id: string): Promise<GuidanceVersion | null> => {
  const row = await findRow(tx, guidanceVersionTable, { id });
  return row && toVersion(row);
};

/** Latest first. */
export const versionsOf = async (tx: Transaction, noticeId: string): Promise<readonly GuidanceVersion[]> =>
  (await findRows(tx, guidanceVersionTable, { noticeId })).map(toVersion).toSorted((a, b) => b.number - a.number);

/** A draft is written over, whoever wrote it before; the notice is locked. */
export const keepVersion = async (tx: Transaction, version: GuidanceVersion): Promise<void> => {
  const known = await findRow(tx, guidanceVersionTable, { id: version.id });
  await (known ? updateRow : insertRow)(tx, guidanceVersionTable, toVersionRow(version));
};

export const hasAcknowledged = async (tx: Transaction, versionId: string, personId: string): Promise<boolean> =>
  (await findRow(tx, guidanceAcknowledgementTable, { versionId, personId })) !== null;

export const insertAcknowledgement = (tx: Transaction, acknowledgement: GuidanceAcknowledgement): Promise<void> =>
  insertRow(tx, guidanceAcknowledgementTable, acknowledgement);

/** Whether the person holds a privilege on an account that stands under the notice. */
export const isConcerned = async (
  tx: Transaction,
  { entityId }: GuidanceNotice,
  { personId, now }: { readonly personId: string; readonly now: Date },
): Promise<boolean> => {
  const rows: unknown[] = await tx.query(
    `select 1 from holding h join written_authorization w on w.id = h.authorization_id join account a on a.id = h.account_id
     where h.person_id = $1 and ${isOfficialBy('h', 'w', '$2')}
       and ($3::uuid is null or nearest_headed(a.entity_id) = $3) limit 1`,
    [personId, now, entityId],
  );
  return rows.length > 0;
};

export type Begins = { readonly today: string; readonly at: Date | null };

/** Today, and when a day begins, where the days of a notice are counted: in its entity, or in DGC. Null: no such day. */
export const calendarOf = async (
  tx: Transaction,
  entityId: string | null,
  { fromOn, now }: { readonly fromOn: string | null; readonly now: Date },
): Promise<Begins> => {
  const [row]: Begins[] = await tx.query(
    `select (($2::timestamptz at time zone zone)::date)::text as today, ($3::date)::timestamp at time zone zone as at
     from (select coalesce((select time_zone from entity where id = $1), (select time_zone from entity where code = $4), 'UTC') as zone) z`,
    [entityId, now, fromOn, settings.dgcEntityCode],
  );
  return row ?? { today: now.toISOString().slice(0, 10), at: null };
};

import type { Entity, Headship } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { tableLimits } from '../../platform/tables/table-limits.ts';
import { standing } from '../entities/entity.repository.ts';

/** Entities that stand, by code. */
export const templateEntities = async (tx: Transaction): Promise<readonly Entity[]> =>
  (await standing(tx)).toSorted((one, other) => (one.code < other.code ? -1 : 1));

export type TemplateHeadship = Pick<Headship, 'capacity' | 'fromOn' | 'untilOn' | 'documentReference'> & {
  readonly entity: string;
  readonly identifier: string | null;
  readonly email: string | null;
};

/** Headships of today and of later, with what names their people: an identifier, or where there is none an address. */
export const templateHeadships = (tx: Transaction, today: string): Promise<readonly TemplateHeadship[]> =>
  tx.query(
    `select e.code as entity, h.capacity, h.from_on::text as "fromOn", h.until_on::text as "untilOn",
       h.document_reference as "documentReference", i.value as identifier,
       case when i.value is null then p.email end as email
     from headship h join entity e on e.id = h.entity_id join person p on p.id = h.person_id
     left join lateral (
       select value from person_identifier where person_id = p.id and valid_until is null and kind <> 'subject'
       order by (kind = 'staff-number') desc, valid_from, value limit 1) i on true
     where h.rejected_at is null and e.ended_on is null and (h.until_on is null or h.until_on >= $1::date)
     order by e.code, h.from_on, h.id limit $2`,
    [today, tableLimits.rows],
  );

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who prepares a review is asked by an item of their own, and somebody else is asked with a reason (3.2). */
const up = `
alter table review add column given_reason text;

with asked as (
  select r.*, e.time_zone, (r.opened_at at time zone e.time_zone)::date as start_on,
    r.due_on - least(7, (r.due_on - (r.opened_at at time zone e.time_zone)::date) / 2) as prepared_by
  from review r join entity e on e.id = r.entity_id join account a on a.id = r.account_id
  where r.ended_at is null and r.prepared_at is null and a.authorized_at is not null
)
insert into due_item (id, kind, key, addressee, entity_id, account_id, person_id, opened_at, due_at, level, next_at, start_on,
  due_on, time_zone, version)
select gen_random_uuid(), 'prepare-review', id::text, 'official', entity_id, account_id, preparer_id, opened_at,
  (prepared_by + 1)::timestamp at time zone time_zone, 0, (prepared_by - 5)::timestamp at time zone time_zone, start_on,
  prepared_by, time_zone, 1
from asked;
`;

const down = `
delete from due_item where kind = 'prepare-review';
alter table review drop column given_reason;
`;

export class PreparingReviews20261128013000 implements MigrationInterface {
  name = 'PreparingReviews20261128013000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What no decision of the domain produces: two people who race past one check, or a repair by hand, do not either. */
const up = `
alter table account
  add constraint account_request_kind_known check (request_kind in ('existing', 'new')),
  add constraint account_refused_or_authorized check (refused_at is null or authorized_at is null),
  add constraint account_created_when_authorized
    check (request_kind <> 'new' or created_on is null or authorized_at is not null),
  add constraint account_creation_has_a_day
    check (request_kind <> 'new' or authorized_at is null or created_on is not null or creation_due_on is not null);
alter table headship
  add constraint headship_capacity_known check (capacity in ('head', 'officer-in-charge')),
  add constraint headship_confirmed_or_rejected check (confirmed_at is null or rejected_at is null),
  add constraint headship_in_charge_until check (capacity <> 'officer-in-charge' or until_on is not null);
alter table overlap
  add constraint overlap_answered_whole check ((answer is null) = (answered_at is null));
create unique index holding_one_official on holding (account_id)
  where capacity = 'authorized-official' and ended_at is null and removal_awaited_at is null;
create unique index nomination_one_official on nomination (account_id) where capacity = 'authorized-official';
`;

const down = `
drop index nomination_one_official, holding_one_official;
alter table overlap drop constraint overlap_answered_whole;
alter table headship drop constraint headship_in_charge_until, drop constraint headship_confirmed_or_rejected,
  drop constraint headship_capacity_known;
alter table account drop constraint account_creation_has_a_day, drop constraint account_created_when_authorized,
  drop constraint account_refused_or_authorized, drop constraint account_request_kind_known;
`;

export class FactsDoNotContradict20261121131500 implements MigrationInterface {
  name = 'FactsDoNotContradict20261121131500';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

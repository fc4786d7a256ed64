import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A platform is cleared for legal, data protection and security before accounts are opened on it. Those that are in use when
 * this is introduced stay so: they count as cleared from today, by nobody, until two people say otherwise.
 */
const up = `
create table platform_clearance (
  id uuid not null,
  platform text not null,
  kind text not null,
  cleared_on date not null,
  valid_until date,
  document_reference text not null,
  proposed_by_id uuid,
  cleared_by_id uuid,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  ended_reason text,
  constraint platform_clearance_pk primary key (id),
  constraint platform_clearance_platform_fk foreign key (platform) references platform (code),
  constraint platform_clearance_proposed_by_fk foreign key (proposed_by_id) references person (id),
  constraint platform_clearance_cleared_by_fk foreign key (cleared_by_id) references person (id),
  constraint platform_clearance_kind check (kind in ('legal', 'data-protection', 'security')),
  constraint platform_clearance_days check (valid_until >= cleared_on),
  constraint platform_clearance_document check (btrim(document_reference) <> ''),
  constraint platform_clearance_two_people check (
    cleared_by_id <> proposed_by_id and (cleared_by_id is null) = (proposed_by_id is null)),
  constraint platform_clearance_ended check ((ended_at is null) = (ended_reason is null))
);
create unique index platform_clearance_one_live on platform_clearance (platform, kind) where ended_at is null;
create index platform_clearance_platform_idx on platform_clearance (platform);
insert into platform_clearance (id, platform, kind, cleared_on, document_reference, recorded_at)
select gen_random_uuid(), used.platform, asked.kind, (now() at time zone 'UTC')::date,
  'In use before clearances were recorded', now()
from (select distinct platform from account) used
cross join (values ('legal'), ('data-protection'), ('security')) asked (kind)
on conflict do nothing;
`;

const down = `
drop table platform_clearance;
`;

export class PlatformClearances20261127140000 implements MigrationInterface {
  name = 'PlatformClearances20261127140000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Refresh tokens are sealed before they are stored; whoever refreshes a session claims it first. An appointment that a
 * first sign-in made is the provider's word: later claims of it may end it.
 */
const up = `
alter table session
  alter column refresh_token type bytea using null,
  add column refresh_due_at timestamptz,
  add column refreshing_until timestamptz,
  add column refresh_claim uuid,
  add column refresh_failures integer not null default 0;

update appointment a set source = e.changes -> 0 ->> 'after'
from audit_entry e
where e.type = 'person-arrived' and e.person_id = a.person_id and e.entity_id = a.entity_id
  and a.source is null and e.changes -> 0 ->> 'field' = 'identity';
`;

const down = `
alter table session
  drop column refresh_due_at, drop column refreshing_until, drop column refresh_claim, drop column refresh_failures,
  alter column refresh_token type text using null;
`;

export class SessionRefresh20261127113500 implements MigrationInterface {
  name = 'SessionRefresh20261127113500';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Unlogged: after a crash the counting starts anew, which costs nobody anything. */
const up = `
create unlogged table rate_limit (
  key text not null,
  points integer not null default 0,
  expire bigint,
  constraint rate_limit_pk primary key (key)
);
`;

export class CountAttempts20261121123000 implements MigrationInterface {
  name = 'CountAttempts20261121123000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rate_limit');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A last day is a day. When it ends follows from where the person serves then, and is asked of the calendar. */
const up = `alter table person_standing drop column last_day_at`;

const down = `alter table person_standing add column last_day_at timestamptz`;

export class LastDayIsADay20261127114500 implements MigrationInterface {
  name = 'LastDayIsADay20261127114500';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

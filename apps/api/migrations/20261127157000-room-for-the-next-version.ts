import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * What a provider says of a person replaces what it said before: a page with room for it takes the new version beside the
 * old one, and no index is written again.
 */
const up = `alter table scim_user set (fillfactor = 60)`;
const down = `alter table scim_user reset (fillfactor)`;

export class RoomForTheNextVersion20261127157000 implements MigrationInterface {
  name = 'RoomForTheNextVersion20261127157000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A/71/383/Add.1, recommendation 5: criterion (b) names the strategy that the account follows. */
const up = `
alter table criterion_answer add column strategy text;
alter table criterion_answer
  add constraint criterion_answer_strategy_of_purpose
    check (strategy is null or (criterion = 'purpose' and btrim(strategy) <> ''));
`;

const down = `
alter table criterion_answer drop constraint criterion_answer_strategy_of_purpose;
alter table criterion_answer drop column strategy;
`;

export class NamedStrategy20261127134000 implements MigrationInterface {
  name = 'NamedStrategy20261127134000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

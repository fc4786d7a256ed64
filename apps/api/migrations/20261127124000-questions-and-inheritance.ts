import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a head asks when they send a request back is kept question by question. Who takes office says when they read what they
 * inherit; whoever was in office before this existed has read it.
 */
const up = `
create table decision_question (
  id uuid not null,
  account_id uuid not null,
  decision_id uuid not null,
  number integer not null,
  text text not null,
  answer text,
  answered_by_id uuid,
  answered_at timestamptz,
  constraint decision_question_pk primary key (id),
  constraint decision_question_account_fk foreign key (account_id) references account (id),
  constraint decision_question_decision_fk foreign key (decision_id) references account_decision (id),
  constraint decision_question_answered_by_fk foreign key (answered_by_id) references person (id),
  constraint decision_question_number_unique unique (decision_id, number),
  constraint decision_question_text check (btrim(text) <> ''),
  constraint decision_question_answer check ((answer is null) = (answered_at is null) and btrim(answer) <> '')
);
create index decision_question_account_idx on decision_question (account_id);
alter table headship add column inherited_at timestamptz;
update headship set inherited_at = coalesce(confirmed_at, recorded_at) where confirmed_at is not null;
alter table focal_point add column version integer not null default 1;
`;

const down = `
alter table focal_point drop column version;
alter table headship drop column inherited_at;
drop table decision_question;
`;

export class QuestionsAndInheritance20261127124000 implements MigrationInterface {
  name = 'QuestionsAndInheritance20261127124000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

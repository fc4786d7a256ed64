import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody types while they prepare a review is kept as it is typed (3.2). */
const up = `
create table review_draft (
  id uuid not null,
  review_id uuid not null,
  person_id uuid not null,
  saved_at timestamptz not null,
  answers jsonb not null,
  last_post_on text not null,
  hours_per_week text not null,
  finding text not null,
  recommendation text,
  version integer not null,
  constraint review_draft_pk primary key (id),
  constraint review_draft_review_fk foreign key (review_id) references review (id),
  constraint review_draft_person_fk foreign key (person_id) references person (id),
  constraint review_draft_one_each unique (review_id, person_id),
  constraint review_draft_recommendation_known check (recommendation in ('maintain', 'withdraw'))
);
`;

const down = `drop table review_draft;`;

export class ReviewDrafts20261128013100 implements MigrationInterface {
  name = 'ReviewDrafts20261128013100';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

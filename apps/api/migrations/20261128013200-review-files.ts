import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files on which the answer to a review rests; their content is kept where that of all evidence is (3.2). */
const up = `
create table review_file (
  id uuid not null,
  review_id uuid not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  uploaded_by_id uuid,
  uploaded_at timestamptz not null,
  removed_at timestamptz,
  constraint review_file_pk primary key (id),
  constraint review_file_review_fk foreign key (review_id) references review (id),
  constraint review_file_content_fk foreign key (sha256) references evidence_content (sha256),
  constraint review_file_uploaded_by_fk foreign key (uploaded_by_id) references person (id),
  constraint review_file_size check (size between 1 and 10000000)
);
create unique index review_file_once on review_file (review_id, sha256) where removed_at is null;
create index review_file_review_idx on review_file (review_id);
create index review_file_sha256_idx on review_file (sha256);
`;

const down = `drop table review_file;`;

export class ReviewFiles20261128013200 implements MigrationInterface {
  name = 'ReviewFiles20261128013200';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

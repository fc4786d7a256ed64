import type { MigrationInterface, QueryRunner } from 'typeorm';

const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

/** Continuous analysis (3.2): campaigns of DGC, and for each account that they ask about one review. */
const up = `
create table review_campaign (
  id uuid not null,
  ${languages.map((code) => `name_${code} text not null`).join(',\n  ')},
  entity_id uuid,
  platforms text[] not null,
  languages text[] not null,
  decided_before date,
  criteria text[] not null,
  includes_pending boolean not null,
  due_on date not null,
  opened_by_id uuid,
  opened_at timestamptz not null,
  ended_by_id uuid,
  ended_at timestamptz,
  ended_reason text,
  version integer not null,
  constraint review_campaign_pk primary key (id),
  constraint review_campaign_entity_fk foreign key (entity_id) references entity (id),
  constraint review_campaign_opener_fk foreign key (opened_by_id) references person (id),
  constraint review_campaign_ender_fk foreign key (ended_by_id) references person (id),
  constraint review_campaign_end_explained check ((ended_at is null) = (ended_reason is null))
);

create table review (
  id uuid not null,
  campaign_id uuid not null,
  account_id uuid not null,
  entity_id uuid not null,
  opened_at timestamptz not null,
  due_on date not null,
  due_at timestamptz not null,
  preparer_id uuid,
  prepared_by_id uuid,
  prepared_at timestamptz,
  assessment_id uuid,
  last_post_on date,
  hours_per_week integer,
  finding text,
  recommendation text,
  escalated_at timestamptz,
  ended_at timestamptz,
  outcome text,
  decision_id uuid,
  version integer not null,
  constraint review_pk primary key (id),
  constraint review_campaign_fk foreign key (campaign_id) references review_campaign (id),
  constraint review_account_fk foreign key (account_id) references account (id),
  constraint review_entity_fk foreign key (entity_id) references entity (id),
  constraint review_preparer_fk foreign key (preparer_id) references person (id),
  constraint review_prepared_by_fk foreign key (prepared_by_id) references person (id),
  constraint review_assessment_fk foreign key (assessment_id) references assessment (id),
  constraint review_decision_fk foreign key (decision_id) references account_decision (id),
  constraint review_once_in_campaign unique (campaign_id, account_id),
  constraint review_recommendation_known check (recommendation in ('maintain', 'withdraw')),
  constraint review_outcome_known check (outcome in ('maintained', 'withdrawn', 'released', 'unanswered')),
  constraint review_end_told check ((ended_at is null) = (outcome is null)),
  constraint review_decided_by_a_decision check (
    coalesce(outcome in ('maintained', 'withdrawn'), false) = (decision_id is not null)),
  constraint review_prepared_whole check (
    (prepared_at is null) = (finding is null) and (prepared_at is null) = (recommendation is null))
);
create unique index review_open_once on review (account_id) where ended_at is null;
create index review_due_idx on review (due_at, id) where ended_at is null;
create index review_campaign_idx on review (campaign_id, entity_id);
create index review_decision_idx on review (decision_id) where decision_id is not null;
`;

const down = `
delete from due_item where kind = 'review-account';
drop table review, review_campaign;
`;

export class ReviewCampaigns20261127152000 implements MigrationInterface {
  name = 'ReviewCampaigns20261127152000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

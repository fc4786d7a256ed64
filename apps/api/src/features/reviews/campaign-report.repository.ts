import type { OfficialLanguage, Recommendation, ReviewFacts } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

export type ReportedReview = ReviewFacts & {
  readonly entityCode: string;
  readonly entity: string;
  readonly reference: string;
  readonly title: string;
  readonly platform: string;
  readonly purpose: string;
  readonly dueOn: string;
  readonly timeZone: string;
  readonly finding: string | null;
  readonly lastPostOn: string | null;
  readonly hoursPerWeek: number | null;
  readonly recommendation: Recommendation | null;
};

/** Every review of a campaign, entity by entity, under the name that the reader reads. */
const statement = (language: OfficialLanguage): string => `
select e.code as "entityCode", e.name_${language} as entity, e.time_zone as "timeZone", a.reference, a.title, a.platform, a.purpose,
  r.due_on::text as "dueOn", r.due_at as "dueAt", r.prepared_at as "preparedAt", r.finding, r.recommendation,
  r.last_post_on::text as "lastPostOn", r.hours_per_week as "hoursPerWeek", r.outcome, r.ended_at as "endedAt"
from review r join account a on a.id = r.account_id join entity e on e.id = r.entity_id
where r.campaign_id = $1 order by e.code, a.title, r.id`;

export const reportedReviews = (
  sql: Sql,
  campaignId: string,
  language: OfficialLanguage,
): Promise<readonly ReportedReview[]> => sql<ReportedReview>(statement(language), [campaignId]);

export const campaignNameOf = async (
  sql: Sql,
  campaignId: string,
  language: OfficialLanguage,
): Promise<string | null> => {
  const [row] = await sql<{ name: string }>(`select name_${language} as name from review_campaign where id = $1`, [
    campaignId,
  ]);
  return row?.name ?? null;
};

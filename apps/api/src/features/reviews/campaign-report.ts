import {
  campaignFigures,
  dayIn,
  isReviewLate,
  platforms,
  reviewStatus,
  type CampaignFigures,
  type OfficialLanguage,
  type PlatformCode,
} from '@mandat/domain';
import { findMessage, type MessageKey } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { writeCsv, writeTable } from '../../platform/tables/write-table.ts';
import { campaignNameOf, reportedReviews, type ReportedReview } from './campaign-report.repository.ts';

export const reportTables = ['entities', 'reviews'] as const;
export type ReportTable = (typeof reportTables)[number];
export const reportForms = ['csv', 'xlsx'] as const;
export type ReportForm = (typeof reportForms)[number];

type Table = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
type Made = { readonly now: Date; readonly language: OfficialLanguage };

const word = (language: OfficialLanguage, key: MessageKey): string =>
  findMessage(catalogueOf(language), language, key) ?? key;

/** In the order in which the page shows them. */
const figures = [
  ['asked', 'campaign.asked'],
  ['maintained', 'campaign.maintained'],
  ['withdrawn', 'campaign.withdrawn'],
  ['toPrepare', 'campaign.toPrepare'],
  ['toDecide', 'campaign.toDecide'],
  ['proposed', 'campaign.proposed'],
  ['released', 'campaign.released'],
  ['unanswered', 'campaign.unanswered'],
  ['late', 'campaign.late'],
] as const satisfies readonly (readonly [keyof CampaignFigures, MessageKey])[];

const figuresOf = (reviews: readonly ReportedReview[], now: Date): readonly string[] => {
  const counted = campaignFigures(reviews, now);
  return figures.map(([name]) => String(counted[name]));
};

/** Entity by entity, and the campaign as a whole in the last row. */
export const entitiesTable = (reviews: readonly ReportedReview[], { now, language }: Made): Table => ({
  header: [
    word(language, 'campaign.report.code'),
    word(language, 'entities.column.entity'),
    ...figures.map(([, key]) => word(language, key)),
  ],
  rows: [
    ...[...Map.groupBy(reviews, ({ entityCode }) => entityCode)].map(([code, own]) => [
      code,
      own[0]?.entity ?? '',
      ...figuresOf(own, now),
    ]),
    ['', word(language, 'campaign.report.all'), ...figuresOf(reviews, now)],
  ],
});

const platformOf = (code: string): string => platforms[code as PlatformCode].label;

const columns: readonly (readonly [MessageKey, (review: ReportedReview, made: Made) => string])[] = [
  ['campaign.report.code', ({ entityCode }) => entityCode],
  ['entities.column.entity', ({ entity }) => entity],
  ['campaign.report.reference', ({ reference }) => reference],
  ['field.title', ({ title }) => title],
  ['field.platform', ({ platform }) => platformOf(platform)],
  ['bulk.now', (review, { now, language }) => word(language, `state.review.${reviewStatus(review, now)}`)],
  ['reviews.column.due', ({ dueOn }) => dueOn],
  ['campaign.report.endedOn', ({ endedAt, timeZone }) => (endedAt ? dayIn(timeZone, endedAt) : '')],
  ['campaign.late', (review, { now, language }) => (isReviewLate(review, now) ? word(language, 'campaign.late') : '')],
  ['field.purpose', ({ purpose }) => purpose],
  ['review.finding', ({ finding }) => finding ?? ''],
  ['review.lastPostOn', ({ lastPostOn }) => lastPostOn ?? ''],
  ['review.hoursPerWeek', ({ hoursPerWeek }) => (hoursPerWeek === null ? '' : String(hoursPerWeek))],
  [
    'review.recommendation',
    ({ recommendation }, { language }) => (recommendation ? word(language, `review.recommend.${recommendation}`) : ''),
  ],
];

/** Account by account: what it is for, beside what was found and answered. */
export const reviewsTable = (reviews: readonly ReportedReview[], made: Made): Table => ({
  header: columns.map(([key]) => word(made.language, key)),
  rows: reviews.map((review) => columns.map(([, cell]) => cell(review, made))),
});

const tables = { entities: entitiesTable, reviews: reviewsTable };

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<ReportForm, string>;

export type ReportFile = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer };
type Wanted = { readonly id: string; readonly table: ReportTable; readonly form: ReportForm };

/** What became of a campaign as a file, in the reader's language; null: nothing that they may see. */
export const campaignReport = async (context: Context, wanted: Wanted): Promise<ReportFile | null> => {
  if (!can(context.actor, 'campaign:read-report', anySubject)) return null;
  const { language, now } = context;
  const sql = sqlOf(context.database.source.manager);
  const name = await campaignNameOf(sql, wanted.id, language);
  if (name === null) return null;
  const reviews = await reportedReviews(sql, wanted.id, language);
  const table = tables[wanted.table](reviews, { now, language });
  const bytes =
    wanted.form === 'csv'
      ? writeCsv(table)
      : await writeTable({ ...table, sheet: name, rightToLeft: language === 'ar' });
  return { name: `${name}.${wanted.form}`, mediaType: mediaTypes[wanted.form], bytes };
};

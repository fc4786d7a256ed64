import type { OfficialLanguage, ReviewCampaign } from '@mandat/domain';
import {
  columns,
  connection,
  many,
  one,
  part,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import type { Subject } from '../../platform/graphql/read-compiler/subject.ts';
import { ability, byIds, isOpen, uuidOrNull, withItsWhole } from '../read-conditions.ts';
import { isLateSql, reviewStatusSql } from './review-status.read.ts';

/** A campaign is nobody's: whoever may read campaigns reads all of them. */
const campaignSubject: Subject = {};

const counted = (when: (call: Pick<FieldCall, 'row' | 'sql'>) => string) =>
  value(({ row, sql }) => {
    const review = sql.alias();
    return `(select count(*)::int from review ${review}
      where ${review}.campaign_id = ${row}.id and ${when({ row: review, sql })})`;
  });

const withStatus = (...wanted: readonly string[]) =>
  counted((call) => `${reviewStatusSql(call)} in (${wanted.map((status) => `'${status}'`).join(', ')})`);

const figures: ReadShape = {
  type: 'CampaignFigures',
  subject: withItsWhole,
  fields: {
    asked: counted(() => 'true'),
    answered: withStatus('maintained', 'withdrawn'),
    maintained: withStatus('maintained'),
    withdrawn: withStatus('withdrawn'),
    released: withStatus('released'),
    unanswered: withStatus('unanswered'),
    toPrepare: withStatus('to-prepare'),
    toDecide: withStatus('to-decide'),
    proposed: withStatus('withdrawal-proposed'),
    late: counted(isLateSql),
  },
};

/** The reviews of a campaign, counted for each entity whose accounts it asked about. */
const byEntity = ({ row, sql }: FieldCall, target: string): string => {
  const review = sql.alias();
  return `(select ${review}.entity_id, count(*)::int as asked,
      count(*) filter (where ${review}.outcome = 'maintained')::int as maintained,
      count(*) filter (where ${review}.outcome = 'withdrawn')::int as withdrawn,
      count(*) filter (where coalesce(${review}.outcome, 'unanswered') = 'unanswered')::int as open,
      count(*) filter (where ${isLateSql({ row: review, sql })})::int as late
    from review ${review} where ${review}.campaign_id = ${row}.id group by ${review}.entity_id) ${target}`;
};

const figure = (name: string) => value(({ row }) => `${row}.${name}`);

export const campaignShapes: readonly ReadShape[] = [
  {
    type: 'Campaign',
    table: 'review_campaign',
    subject: campaignSubject,
    fields: {
      ...columns<ReviewCampaign>(
        'id',
        'platforms',
        'languages',
        'decidedBefore',
        'criteria',
        'includesPending',
        'dueOn',
      ),
      ...columns<ReviewCampaign>('openedAt', 'endedAt', 'endedReason', 'version'),
      name: value(
        ({ row, sql, given }) =>
          `${row}.name_${(given('language') as OfficialLanguage | null | undefined) ?? sql.language()}`,
      ),
      entity: toOne('entity_id'),
      openedBy: toOne('opened_by_id'),
      endedBy: toOne('ended_by_id'),
      figures: part,
      entities: many(
        () => 'true',
        (target) => `${target}.asked desc, ${target}.entity_id`,
        byEntity,
      ),
      can: part,
    },
    order: [{ field: 'opened-at', direction: 'desc' }],
    sorts: { 'opened-at': { type: 'timestamptz', sql: (row) => `${row}.opened_at` } },
    filters: { open: isOpen('ended_at'), ids: byIds },
  },
  figures,
  {
    type: 'CampaignEntity',
    subject: withItsWhole,
    fields: {
      entity: toOne('entity_id'),
      asked: figure('asked'),
      maintained: figure('maintained'),
      withdrawn: figure('withdrawn'),
      open: figure('open'),
      late: figure('late'),
    },
  },
  {
    type: 'CampaignAbilities',
    subject: campaignSubject,
    fields: { end: value((call) => ability(call, 'campaign:end', `${call.row}.ended_at is null`)) },
  },
];

export const campaignReads = {
  campaign: one(({ arg }, target) => `${target}.id = ${arg('id', 'uuid', uuidOrNull)}`),
  campaigns: connection(),
} as const;

import type { Review, ReviewFile } from '@mandat/domain';
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
import { ability, byId, byIds, isOpen, throughAccount, uuidOrNull, withItsWhole } from '../read-conditions.ts';
import { ownDraft, reviewDraftShapes } from './review-draft.read.ts';
import { isLateSql, reviewStatusSql } from './review-status.read.ts';
import { isOfficialRow } from './scope.repository.ts';

/** What waits for its first decision is prepared as a request is. */
const isToPrepare = ({ row, sql }: FieldCall): string => {
  const account = sql.alias();
  return `${row}.ended_at is null and exists (select from account ${account}
    where ${account}.id = ${row}.account_id and ${isOfficialRow(account)})`;
};

export const reviewShapes: readonly ReadShape[] = [
  ...reviewDraftShapes,
  {
    type: 'ReviewFile',
    table: 'review_file',
    subject: withItsWhole,
    fields: {
      ...columns<ReviewFile>('id', 'name', 'mediaType', 'size', 'sha256', 'uploadedAt'),
      uploadedBy: toOne('uploaded_by_id'),
    },
  },
  {
    type: 'Review',
    table: 'review',
    subject: throughAccount,
    fields: {
      ...columns<Review>('id', 'openedAt', 'dueOn', 'dueAt', 'preparedAt', 'lastPostOn', 'hoursPerWeek', 'finding'),
      ...columns<Review>('givenReason', 'recommendation', 'escalatedAt', 'endedAt', 'version'),
      campaign: toOne('campaign_id'),
      account: toOne('account_id'),
      status: value(reviewStatusSql),
      late: value(isLateSql),
      preparer: toOne('preparer_id'),
      preparedBy: toOne('prepared_by_id'),
      assessment: toOne('assessment_id'),
      decision: toOne('decision_id'),
      draft: ownDraft,
      files: many(
        ({ row }, target) => `${target}.review_id = ${row}.id and ${target}.removed_at is null`,
        (target) => `${target}.uploaded_at, ${target}.id`,
      ),
      can: part,
    },
    order: [{ field: 'due-at', direction: 'asc' }],
    sorts: { 'due-at': { type: 'timestamptz', sql: (row) => `${row}.due_at` } },
    filters: {
      open: isOpen('ended_at'),
      status: (call) => `${reviewStatusSql(call)} = any(${call.arg('status', 'text[]')})`,
      campaign: byId('campaign', 'campaign_id'),
      account: byId('account', 'account_id'),
      entity: byId('entity', 'entity_id'),
      preparer: byId('preparer', 'preparer_id'),
      ids: byIds,
    },
  },
  {
    type: 'ReviewAbilities',
    subject: throughAccount,
    fields: {
      prepare: value((call) => ability(call, 'review:prepare', isToPrepare(call))),
      reassign: value((call) => ability(call, 'review:reassign', isToPrepare(call))),
    },
  },
];

export const reviewReads = {
  review: one(({ arg }, target) => `${target}.id = ${arg('id', 'uuid', uuidOrNull)}`),
  reviews: connection(),
} as const;

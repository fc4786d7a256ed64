import type { ReviewDraft } from '@mandat/domain';
import { columns, many, one, value, type ReadShape } from '../../platform/graphql/read-compiler/read-shape.ts';
import { withItsWhole } from '../read-conditions.ts';

/** Whoever reads a review finds their own draft there, and nobody else's. */
export const ownDraft = one(({ row, sql }, target) => {
  const me = sql.param('reader', 'uuid', ({ reader }) => reader.actor.personId);
  return `${target}.review_id = ${row}.id and ${target}.person_id = ${me}`;
});

export const reviewDraftShapes: readonly ReadShape[] = [
  {
    type: 'ReviewDraft',
    table: 'review_draft',
    subject: withItsWhole,
    fields: {
      ...columns<ReviewDraft>('savedAt', 'version', 'lastPostOn', 'hoursPerWeek', 'finding', 'recommendation'),
      answers: many(
        () => 'true',
        (target) => `${target}.place`,
        ({ row }, target) => `jsonb_array_elements(${row}.answers) with ordinality ${target}(item, place)`,
      ),
    },
  },
  {
    type: 'DraftedAnswer',
    subject: withItsWhole,
    fields: {
      criterion: value(({ row }) => `(${row}.item ->> 'criterion')`),
      met: value(({ row }) => `(${row}.item ->> 'met')::boolean`),
      reason: value(({ row }) => `(${row}.item ->> 'reason')`),
    },
  },
];

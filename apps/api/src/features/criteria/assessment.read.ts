import { criterionNames, type Assessment, type CriterionAnswer, type EvidenceFile, type Overlap } from '@mandat/domain';
import {
  columns,
  many,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import type { Subject } from '../../platform/graphql/read-compiler/subject.ts';
import { isNotBlank, throughAccount } from '../read-conditions.ts';

const order = `array[${criterionNames.map((name) => `'${name}'`).join(', ')}]`;

/** `criteriaObstacles` of the domain in SQL: every criterion answered with a reason, and met where that is asked. */
const answered = ({ row, sql }: FieldCall, more: (answer: string) => string): string => {
  const answer = sql.alias();
  return `((select count(*) from criterion_answer ${answer} where ${answer}.assessment_id = ${row}.id
    and ${answer}.met is not null and ${isNotBlank(`${answer}.reason`)} and ${more(answer)}) = ${criterionNames.length})`;
};

const namesStrategy = (answer: string): string =>
  `(${answer}.criterion <> 'purpose' or ${isNotBlank(`coalesce(${answer}.strategy, '')`)})`;

const assessmentShape: ReadShape = {
  type: 'Assessment',
  table: 'assessment',
  subject: throughAccount,
  fields: {
    ...columns<Assessment>('id', 'number', 'startedAt', 'completedAt'),
    assessedBy: toOne('assessed_by_id'),
    answers: many(
      ({ row }, target) => `${target}.assessment_id = ${row}.id`,
      (target) => `array_position(${order}, ${target}.criterion)`,
    ),
    isComplete: value((call) => answered(call, () => 'true')),
    allMet: value((call) => answered(call, (answer) => `${answer}.met and ${namesStrategy(answer)}`)),
  },
};

/** Parts of an assessment are reached through it alone, and it stands under the same action. */
const withItsWhole: Subject = {
  published: () => 'true',
  entityIds: () => 'true',
  accountIds: () => 'true',
  requestedById: () => 'true',
  openRequestById: () => 'true',
};

const answerShape: ReadShape = {
  type: 'CriterionAnswer',
  table: 'criterion_answer',
  subject: withItsWhole,
  fields: {
    ...columns<CriterionAnswer>('id', 'criterion', 'met', 'reason', 'strategy'),
    evidence: many(
      () => 'true',
      (target) => `${target}.place`,
      ({ row }, target) => `jsonb_array_elements(${row}.evidence) with ordinality ${target}(item, place)`,
    ),
    files: many(
      ({ row }, target) => `${target}.assessment_id = ${row}.assessment_id and ${target}.criterion = ${row}.criterion
        and ${target}.removed_at is null`,
      (target) => `${target}.uploaded_at, ${target}.id`,
    ),
  },
};

const evidenceShape: ReadShape = {
  type: 'Evidence',
  subject: withItsWhole,
  fields: {
    text: value(({ row }) => `(${row}.item ->> 'text')`),
    url: value(({ row }) => `(${row}.item ->> 'url')`),
  },
};

const evidenceFileShape: ReadShape = {
  type: 'EvidenceFile',
  table: 'evidence_file',
  subject: withItsWhole,
  fields: {
    ...columns<EvidenceFile>('id', 'name', 'mediaType', 'size', 'sha256', 'uploadedAt'),
    uploadedBy: toOne('uploaded_by_id'),
  },
};

const overlapShape: ReadShape = {
  type: 'Overlap',
  table: 'overlap',
  subject: throughAccount,
  fields: {
    ...columns<Overlap>('id', 'matchedOn', 'likeness', 'score', 'foundAt', 'answer', 'reason', 'answeredAt'),
    other: toOne('other_id'),
    reference: toOne('reference_id'),
    answeredBy: toOne('answered_by_id'),
  },
};

export const assessmentShapes: readonly ReadShape[] = [
  assessmentShape,
  answerShape,
  evidenceShape,
  evidenceFileShape,
  overlapShape,
];

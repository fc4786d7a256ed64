import { criteriaObstacles, criterionNames } from '@mandat/domain';
import { recordOf } from './account-fields.ts';
import { one, sorted, time, times, word, words, type Fields } from './fields.ts';
import { rowsOf, type Reading, type Row } from './reading.ts';

const answersOf = async (reading: Reading, assessment: Row): Promise<readonly Row[]> => {
  const rows = await rowsOf(reading, 'select * from criterion_answer where assessment_id = $1', [assessment['id']]);
  return sorted(rows, (row) => [criterionNames.indexOf(row['criterion'] as never)]);
};

const obstacles = async (reading: Reading, row: Row): Promise<readonly string[]> =>
  criteriaObstacles((await answersOf(reading, row)).map(recordOf) as never).map(({ code }) => code);

/** Values of a change are answered as the JSON text that the database has of them. */
const asText =
  (side: string) =>
  async (row: Row, reading: Reading): Promise<unknown> => {
    const [found] = await rowsOf(
      reading,
      `select (changes -> $2::int -> '${side}')::text as text from audit_entry where id = $1`,
      [row['entry'], row['place']],
    );
    return found?.['text'] ?? null;
  };

export const caseFields: Readonly<Record<string, Fields>> = {
  Assessment: {
    ...times('startedAt', 'completedAt'),
    assessedBy: one('Person', 'person', 'assessed_by_id'),
    answers: (row, reading) => answersOf(reading, row),
    isComplete: async (row, reading) => !(await obstacles(reading, row)).includes('criterion-unanswered'),
    allMet: async (row, reading) => (await obstacles(reading, row)).length === 0,
  },
  CriterionAnswer: {
    criterion: word('criterion'),
    files: async (row, reading) =>
      sorted(
        await rowsOf(
          reading,
          'select * from evidence_file where assessment_id = $1 and criterion = $2 and removed_at is null',
          [row['assessment_id'], row['criterion']],
        ),
        (file) => [(file['uploaded_at'] as Date).getTime()],
      ),
  },
  EvidenceFile: { uploadedAt: time('uploaded_at'), uploadedBy: one('Person', 'person', 'uploaded_by_id') },
  ReferenceAccount: {
    ...times('addedAt', 'endedAt'),
    platform: async (row, reading) =>
      (await rowsOf(reading, 'select * from platform where code = $1', [row['platform']]))[0],
  },
  Overlap: {
    ...times('foundAt', 'answeredAt'),
    matchedOn: word('matched_on'),
    likeness: word('likeness'),
    reference: one('ReferenceAccount', 'reference_account', 'reference_id'),
    answer: word('answer'),
    other: one('Account', 'account', 'other_id'),
    answeredBy: one('Person', 'person', 'answered_by_id'),
  },
  AuditEntry: {
    at: time('at'),
    actorRoles: words('actor_roles'),
    subjectKind: word('subject_kind'),
    actor: one('Person', 'person', 'actor_id'),
    account: one('Account', 'account', 'account_id'),
    entity: one('Entity', 'entity', 'entity_id'),
    person: one('Person', 'person', 'person_id'),
    changes: (row) =>
      (row['changes'] as readonly Row[]).map(({ field }, place) => ({ field, place, entry: row['id'] })),
  },
  FieldChange: { before: asText('before'), after: asText('after') },
};

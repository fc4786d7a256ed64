import { statusOf } from './account-fields.ts';
import { sortActions } from './permissions.ts';
import { mayOn, rowsOf, type Reading, type Row } from './reading.ts';

type Key = (reading: Reading, row: Row) => unknown;
const column =
  (name: string): Key =>
  (_, row) =>
    row[name];
const label: Key = async (reading, row) =>
  (await rowsOf(reading, 'select label from platform where code = $1', [row['platform']]))[0]?.['label'];
const entityName: Key = async (reading, row) =>
  (await rowsOf(reading, 'select * from entity where id = $1', [row['entity_id']]))[0]?.[`name_${reading.language}`];

const personName: Key = async (reading, row) =>
  (await rowsOf(reading, 'select name from person where id = $1', [row['person_id']]))[0]?.['name'];

const nextDue: Key = async (reading, row) =>
  (
    await rowsOf(
      reading,
      'select due_at from case_task where case_id = $1 and done_at is null and cancelled_at is null order by due_at',
      [row['id']],
    )
  )[0]?.['due_at'] ?? null;

const keys: Readonly<Record<string, readonly [Key, 'text' | 'word' | 'time']>> = {
  'Account TITLE': [column('title'), 'text'],
  'Account HANDLE': [column('handle'), 'text'],
  'Account PLATFORM': [label, 'text'],
  'Account ENTITY': [entityName, 'text'],
  'Account STATUS': [statusOf, 'word'],
  'Account REQUESTED_AT': [column('requested_at'), 'time'],
  'Account AUTHORIZED_AT': [column('authorized_at'), 'time'],
  'Account REVIEW_DUE_ON': [column('review_due_on'), 'word'],
  'Entity NAME': [(reading, row) => row[`name_${reading.language}`], 'text'],
  'Entity CODE': [column('code'), 'word'],
  'Entity KIND': [column('kind'), 'word'],
  'Person NAME': [column('name'), 'text'],
  'Person FUNCTION_TITLE': [column('function_title'), 'text'],
  'Headship FROM_ON': [column('from_on'), 'word'],
  'AuditEntry AT': [column('at'), 'time'],
  'OffboardingCase NEXT_DUE': [nextDue, 'time'],
  'OffboardingCase OPENED_AT': [column('opened_at'), 'time'],
  'OffboardingCase REFERENCE': [column('reference'), 'word'],
  'OffboardingCase PERSON': [personName, 'text'],
  'Signal RECEIVED_AT': [column('received_at'), 'time'],
  'Hold OPENED_AT': [column('opened_at'), 'time'],
  'JointDecision PROPOSED_AT': [column('proposed_at'), 'time'],
  'ReferenceAccount TITLE': [column('title'), 'text'],
  'ServiceAccount EXPIRES_ON': [column('expires_on'), 'word'],
  'Orphan OPENED_AT': [column('opened_at'), 'time'],
  'Campaign OPENED_AT': [column('opened_at'), 'time'],
  'Review DUE_AT': [column('due_at'), 'time'],
  'DueItem DUE_AT': [column('due_at'), 'time'],
  'GuidanceNotice CREATED_AT': [column('created_at'), 'time'],
  'DataImport UPLOADED_AT': [column('uploaded_at'), 'time'],
  'ImportRow NUMBER': [(_, row) => String(row['number']).padStart(9, '0'), 'word'],
  'Delivery CREATED_AT': [column('created_at'), 'time'],
};

const defaults: Readonly<Record<string, Step>> = {
  DataImport: { field: 'UPLOADED_AT', direction: 'DESC' },
  ImportRow: { field: 'NUMBER', direction: 'ASC' },
  Account: { field: 'TITLE', direction: 'ASC' },
  Entity: { field: 'NAME', direction: 'ASC' },
  Person: { field: 'NAME', direction: 'ASC' },
  Headship: { field: 'FROM_ON', direction: 'DESC' },
  AuditEntry: { field: 'AT', direction: 'DESC' },
  OffboardingCase: { field: 'OPENED_AT', direction: 'DESC' },
  Signal: { field: 'RECEIVED_AT', direction: 'DESC' },
  Hold: { field: 'OPENED_AT', direction: 'DESC' },
  JointDecision: { field: 'PROPOSED_AT', direction: 'DESC' },
  ReferenceAccount: { field: 'TITLE', direction: 'ASC' },
  ServiceAccount: { field: 'EXPIRES_ON', direction: 'ASC' },
  Orphan: { field: 'OPENED_AT', direction: 'DESC' },
  Campaign: { field: 'OPENED_AT', direction: 'DESC' },
  Review: { field: 'DUE_AT', direction: 'ASC' },
  DueItem: { field: 'DUE_AT', direction: 'ASC' },
  GuidanceNotice: { field: 'CREATED_AT', direction: 'DESC' },
  Delivery: { field: 'CREATED_AT', direction: 'DESC' },
};

export type Step = { readonly field: string; readonly direction: string };

/** A number for each row by which it sorts; null where the row has no value, or the reader may not know it. */
const ranks = async (
  reading: Reading,
  rows: readonly Row[],
  name: string,
): Promise<ReadonlyMap<unknown, number | null>> => {
  const [key, kind] = keys[name] ?? [column('id'), 'word'];
  const [type = ''] = name.split(' ');
  const action = sortActions[name];
  const values: unknown[] = [];
  for (const row of rows)
    values.push(action && !(await mayOn(reading, [action], { type, row })) ? null : await key(reading, row));
  const cast = kind === 'time' ? 'timestamptz' : 'text';
  const collation = kind === 'time' ? '' : kind === 'text' ? `collate ${reading.language}_reader` : 'collate "C"';
  const found = await rowsOf(
    reading,
    `select id, case when value is not null then dense_rank() over (order by value ${collation}) end::int as rank from unnest($1::uuid[], $2::${cast}[]) as given(id, value)`,
    [rows.map((row) => row['id']), values],
  );
  return new Map(found.map(({ id, rank }) => [id, rank as number | null]));
};

export const ordered = async (
  reading: Reading,
  list: { readonly type: string; readonly rows: readonly Row[]; readonly sort: readonly Step[] },
) => {
  const { type, rows } = list;
  const fallback = defaults[type];
  const steps = list.sort.length > 0 ? list.sort : fallback ? [fallback] : [];
  const ranked = await Promise.all(
    steps.map(async (step) => ({ step, of: await ranks(reading, rows, `${type} ${step.field}`) })),
  );
  return [...rows].sort((left, right) => {
    for (const { step, of } of ranked) {
      const [a, b] = [of.get(left['id']) ?? null, of.get(right['id']) ?? null];
      if (a === b) continue;
      if (a === null || b === null) return a === null ? 1 : -1;
      return (a - b) * (step.direction === 'ASC' ? 1 : -1);
    }
    return String(left['id']) < String(right['id']) ? -1 : 1;
  });
};

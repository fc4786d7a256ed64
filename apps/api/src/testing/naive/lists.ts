import { covers, isReviewOverdue, type AccountFacts } from '@mandat/domain';
import { decidersOn, missingOf, privileged, recordOf, statusOf, holdingStatusOf } from './account-fields.ts';
import { attestationStatusOf, toAcknowledgeBy } from './duty-fields.ts';
import { decidesOnRevision, openRevisionsOf } from './revision-fields.ts';
import { importTests } from './import-fields.ts';
import { departureTests } from './departure-lists.ts';
import { inside, reached, type Args } from './fields.ts';
import { reviewStatusOf } from './review-fields.ts';
import { among, amongIds, amongWords, finds, isOpen, same, type Test } from './list-tests.ts';
import { headshipStatusOf } from './people-fields.ts';
import { ordered, type Step } from './list-order.ts';
import { filterActions } from './permissions.ts';
import { mayOn, rowsOf, spanOf, todayOf, type Reading, type Row } from './reading.ts';

const holders = (reading: Reading, row: Row) => privileged(reading, row, 'authorized-official', 'alternate');
const isOfficial = async (reading: Reading, row: Row) => (await statusOf(reading, row)) === 'authorized';

const isMine = async (reading: Reading, row: Row): Promise<boolean> => {
  const me = reading.actor.personId;
  if (me === null) return false;
  return (
    row['requested_by_id'] === me ||
    (await privileged(reading, row, 'authorized-official', 'alternate', 'publisher')).includes(me)
  );
};

const attentions: Readonly<Record<string, (reading: Reading, row: Row) => Promise<boolean>>> = {
  DECISION_WAITING: async (reading, row) => (await statusOf(reading, row)) === 'under-review',
  MINE_TO_DECIDE: async (reading, row) =>
    (await statusOf(reading, row)) === 'under-review' &&
    (await decidersOn(row, reading)).some((each) => each['person_id'] === reading.actor.personId),
  MINE_TO_MAINTAIN: async (reading, row) =>
    (await isOfficial(reading, row)) &&
    (await mayOn(reading, ['account:maintain'], { type: 'Account', row })) &&
    (await decidersOn(row, reading)).some((each) => each['person_id'] === reading.actor.personId),
  NOBODY_DECIDES: async (reading, row) =>
    (await statusOf(reading, row)) === 'under-review' && (await decidersOn(row, reading)).length === 0,
  NO_HOLDER: async (reading, row) => (await isOfficial(reading, row)) && (await holders(reading, row)).length === 0,
  ONE_HOLDER: async (reading, row) =>
    (await isOfficial(reading, row)) && new Set(await holders(reading, row)).size === 1,
  INCOMPLETE: async (reading, row) =>
    !['closed', 'refused', 'out-of-scope', 'withdrawn', 'parked'].includes(await statusOf(reading, row)) &&
    (await missingOf(reading, row)).length > 0,
  REVIEW_OVERDUE: async (reading, row) =>
    isReviewOverdue(recordOf(row) as AccountFacts, await todayOf(reading, row['entity_id'])),
  REVISION_WAITING: async (reading, row) => (await openRevisionsOf(reading, row)).length > 0,
  REVISION_TO_DECIDE: async (reading, row) => {
    for (const each of await openRevisionsOf(reading, row)) if (await decidesOnRevision(reading, each)) return true;
    return false;
  },
  MINE: isMine,
};

const below: Test = async (reading, row, wanted) => {
  const entities = await rowsOf(reading, 'select id, parent_id from entity');
  const up = (id: unknown): boolean =>
    id !== null &&
    (id === String(wanted).toLowerCase() || up(entities.find((each) => each['id'] === id)?.['parent_id'] ?? null));
  return up(row['entity_id']);
};

const holds: Test = async (reading, row, wanted) =>
  (await rowsOf(reading, 'select * from holding where account_id = $1 and ended_at is null', [row['id']])).some(
    (held) => held['person_id'] === String(wanted).toLowerCase(),
  );

const hasHead = async (reading: Reading, row: Row): Promise<boolean> => {
  for (const each of await rowsOf(reading, `select * from headship where entity_id = $1 and capacity = 'head'`, [
    row['id'],
  ])) {
    if ((await headshipStatusOf(reading, each)) === 'current') return true;
  }
  return false;
};

const isAppointed: Test = async (reading, row, wanted) => {
  for (const post of await rowsOf(reading, 'select * from appointment where person_id = $1', [row['id']])) {
    const isThere = post['entity_id'] === String(wanted).toLowerCase();
    if (isThere && covers(spanOf(post), await todayOf(reading, post['entity_id']))) return true;
  }
  return false;
};

const isHolder: Test = async (reading, row, wanted) => {
  const statuses = [];
  for (const held of await rowsOf(reading, 'select * from holding where person_id = $1', [row['id']]))
    statuses.push(await holdingStatusOf(reading, held));
  return statuses.includes('authorized') === wanted;
};

const tests: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  Account: {
    search: finds('title', 'handle', 'url', 'reference'),
    status: async (reading, row, wanted: readonly string[]) =>
      wanted.map(inside).includes(await statusOf(reading, row)),
    platform: among('platform'),
    entity: same('entity_id'),
    entityOrBelow: below,
    language: (_, row, wanted: readonly string[]) =>
      wanted.some((code) => (row['languages'] as readonly string[]).includes(code)),
    holder: holds,
    attention: (reading, row, wanted) => attentions[String(wanted)]?.(reading, row) ?? false,
    ids: amongIds,
  },
  Entity: {
    search: finds('code', 'name_ar', 'name_zh', 'name_en', 'name_fr', 'name_ru', 'name_es'),
    kind: amongWords('kind'),
    parent: same('parent_id'),
    headed: (_, row, wanted) => row['headed'] === wanted,
    vacant: async (reading, row, wanted) =>
      (row['headed'] === true && row['ended_on'] === null && !(await hasHead(reading, row))) === wanted,
    ids: amongIds,
  },
  Person: {
    search: finds('name', 'function_title'),
    entity: isAppointed,
    staffType: amongWords('staff_type'),
    holder: isHolder,
    attestation: async (reading, row, wanted: readonly string[]) =>
      wanted.map(inside).includes(await attestationStatusOf(reading, row)),
    toAcknowledge: async (reading, row, wanted) => (await toAcknowledgeBy(reading, row['id'])).length > 0 === wanted,
    ids: amongIds,
  },
  GuidanceNotice: {
    entity: same('entity_id'),
    toAcknowledge: async (reading, row, wanted) =>
      (await toAcknowledgeBy(reading, reading.actor.personId)).some((version) => version['notice_id'] === row['id']) ===
      wanted,
    ids: amongIds,
  },
  Headship: {
    entity: same('entity_id'),
    person: same('person_id'),
    status: async (reading, row, wanted: readonly string[]) =>
      wanted.map(inside).includes(await headshipStatusOf(reading, row)),
    capacity: (_, row, wanted) => row['capacity'] === inside(wanted),
    ids: amongIds,
  },
  ...departureTests,
  Campaign: { open: isOpen('ended_at'), ids: amongIds },
  Review: {
    open: isOpen('ended_at'),
    status: (reading, row, wanted: readonly string[]) => wanted.map(inside).includes(reviewStatusOf(reading, row)),
    campaign: same('campaign_id'),
    account: same('account_id'),
    entity: same('entity_id'),
    preparer: same('preparer_id'),
    ids: amongIds,
  },
  ...importTests,
  AuditEntry: {
    type: among('type'),
    actor: same('actor_id'),
    subjectKind: (_, row, wanted) => row['subject_kind'] === inside(wanted),
    subjectId: same('subject_id'),
    account: same('account_id'),
    entity: same('entity_id'),
    person: same('person_id'),
    from: (_, row, wanted) => (row['at'] as Date) >= new Date(wanted),
    until: (_, row, wanted) => (row['at'] as Date) < new Date(wanted),
  },
};

const passes = async (
  reading: Reading,
  type: string,
  of: { readonly row: Row; readonly filter: Args },
): Promise<boolean> => {
  for (const [name, wanted] of Object.entries(of.filter)) {
    const test = tests[type]?.[name];
    if (wanted !== null && wanted !== undefined && !(await test?.(reading, of.row, wanted as never))) return false;
  }
  for (const action of filterActions(type, of.filter))
    if (!(await mayOn(reading, [action], { type, row: of.row }))) return false;
  return true;
};

const tables: Readonly<Record<string, string>> = {
  OffboardingCase: 'offboarding_case',
  Signal: 'signal',
  Hold: 'hold',
  JointDecision: 'joint_decision',
  Orphan: 'orphan',
  ReferenceAccount: 'reference_account',
  ServiceAccount: 'service_account',
  DueItem: 'due_item',
  Campaign: 'review_campaign',
  Review: 'review',
  GuidanceNotice: 'guidance_notice',
  Delivery: `(select * from outbox where channel = 'mail') notices`,
  Account: '(select * from account where undone_at is null) listed',
  Entity: '(select * from entity where undone_at is null) listed',
  Person: 'person',
  Headship: '(select * from headship where undone_at is null) listed',
  AuditEntry: 'audit_entry',
  DataImport: 'data_import',
  ImportRow: 'import_row',
};

const startOf = (all: readonly Row[], args: Args): number =>
  typeof args['after'] === 'string'
    ? all.findIndex((row) => `cursor:${row['id']}` === args['after']) + 1
    : Number(args['offset'] ?? 0);

const pageInfoOf = (all: readonly Row[], args: Args, cursors: readonly string[]) => {
  const start = startOf(all, args);
  return {
    hasNextPage: all.length > start + cursors.length,
    hasPreviousPage: typeof args['after'] === 'string' || start > 0,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  };
};

type Listed = { readonly type: string; readonly keep: (row: Row) => boolean };

const keptRows = async (reading: Reading, { type, keep }: Listed, filter: Args): Promise<readonly Row[]> => {
  const candidates = (await rowsOf(reading, `select * from ${tables[type]}`)).filter(keep);
  const rows: Row[] = [];
  for (const row of await reached(reading, type, candidates)) {
    if (await passes(reading, type, { row, filter })) rows.push(row);
  }
  return rows;
};

/** A page of a list; a cursor here is the word `cursor` and the id of its row. */
export const listOf = async (reading: Reading, of: Listed, args: Args) => {
  const rows = await keptRows(reading, of, (args['filter'] ?? {}) as Args);
  const all = await ordered(reading, { type: of.type, rows, sort: (args['sort'] ?? []) as readonly Step[] });
  const page = all.slice(startOf(all, args)).slice(0, Number(args['first'] ?? 25));
  const cursors = page.map((row) => `cursor:${row['id']}`);
  return {
    nodes: page,
    edges: page.map((node, place) => ({ node, cursor: cursors[place] })),
    totalCount: all.length,
    pageInfo: pageInfoOf(all, args, cursors),
  };
};

import { can, type Action, type Subject } from '@mandat/policies';
import { anySubject } from '@mandat/policies';
import { covers, dayIn, type OfficialLanguage } from '@mandat/domain';
import type { Actor } from '@mandat/policies';
import pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;

/** One naive execution: who reads, and a plain connection. */
export type Reading = {
  readonly actor: Actor;
  readonly language: OfficialLanguage;
  readonly now: Date;
  readonly sessionId: string | null;
  readonly pool: pg.Pool;
};

export const rowsOf = async (
  reading: Reading,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => {
  const { rows } = await reading.pool.query<Row>(text, [...values]);
  return rows;
};

export const rowOf = async (reading: Reading, text: string, values: readonly unknown[] = []): Promise<Row | null> =>
  (await rowsOf(reading, text, values))[0] ?? null;

export const byId = async (reading: Reading, table: string, id: unknown): Promise<Row | null> =>
  id === null || id === undefined ? null : rowOf(reading, `select * from ${table} where id = $1`, [id]);

export const todayOf = async (reading: Reading, entityId: unknown): Promise<string> => {
  const entity = await byId(reading, 'entity', entityId);
  return dayIn(String(entity?.['time_zone'] ?? 'UTC'), reading.now);
};

export const spanOf = (row: Row) => ({ fromOn: String(row['from_on']), untilOn: row['until_on'] as string | null });

const subjectOfAccount = (row: Row | null): Subject =>
  row === null
    ? { ...anySubject, published: false }
    : {
        ...anySubject,
        accountId: String(row['id']),
        entityIds: [String(row['entity_id'])],
        requestedById: row['requested_by_id'] as string | null,
        decided: row['authorized_at'] !== null,
        published: row['submitted_at'] !== null || row['authorized_at'] !== null,
      };

const subjectOfPerson = async (reading: Reading, personId: unknown): Promise<Subject> => {
  const posts = await rowsOf(reading, 'select * from appointment where person_id = $1', [personId]);
  const entityIds: string[] = [];
  for (const post of posts) {
    if (covers(spanOf(post), await todayOf(reading, post['entity_id']))) entityIds.push(String(post['entity_id']));
  }
  return { ...anySubject, personId: String(personId), entityIds };
};

const ofEntity = (id: unknown): Subject => ({ ...anySubject, entityIds: [String(id)] });

type Of = { readonly row: Row; readonly action: Action };
type Subjects = Subject | readonly Subject[];
type SubjectOf = (reading: Reading, of: Of) => Promise<Subjects> | Subjects;

const ofAccount: SubjectOf = (_, { row }) => subjectOfAccount(row);
const throughAccount: SubjectOf = async (reading, { row }) =>
  subjectOfAccount(await byId(reading, 'account', row['account_id']));
const throughPerson: SubjectOf = (reading, { row }) => subjectOfPerson(reading, row['person_id']);
const throughEither: SubjectOf = (reading, of) =>
  of.action.startsWith('person:') ? throughPerson(reading, of) : throughAccount(reading, of);

const nothing: Subject = { ...anySubject, published: false };

/** The case itself, and each account of its checklist: whoever reaches one of them reaches the case. */
const subjectsOfCase = async (reading: Reading, row: Row | null): Promise<readonly Subject[]> => {
  if (row === null) return [nothing];
  const own = { ...ofEntity(row['entity_id']), personId: String(row['person_id']) };
  const accounts = await rowsOf(
    reading,
    'select * from account where id in (select account_id from case_task where case_id = $1)',
    [row['id']],
  );
  return [own, ...accounts.map(subjectOfAccount)];
};

const ofCase: SubjectOf = (reading, { row }) => subjectsOfCase(reading, row);
const throughCase: SubjectOf = async (reading, { row }) =>
  subjectsOfCase(reading, await byId(reading, 'offboarding_case', row['case_id']));
const throughCaseOr =
  (other: SubjectOf): SubjectOf =>
  (reading, of) =>
    of.action.startsWith('case:') ? throughCase(reading, of) : other(reading, of);

const ofTask: SubjectOf = async (reading, { row }) => {
  const account = await byId(reading, 'account', row['account_id']);
  const found = await byId(reading, 'offboarding_case', row['case_id']);
  return {
    ...anySubject,
    accountId: String(row['account_id']),
    entityIds: [String(account?.['entity_id']), String(found?.['entity_id'])],
    personId: String(found?.['person_id']),
  };
};

const ofDueItem: SubjectOf = (_, { row }) => ({
  ...anySubject,
  entityIds: ['head', 'official'].includes(String(row['addressee'])) ? [String(row['entity_id'])] : [],
  personId:
    ['person', 'official'].includes(String(row['addressee'])) || row['kind'] === 'renew-authorization'
      ? (row['person_id'] as string | null)
      : null,
});

const ofNotice: SubjectOf = async (reading, { row }) => ({
  ...anySubject,
  entityIds: row['entity_id'] === null ? [] : [String(row['entity_id'])],
  requestedById: row['created_by_id'] as string | null,
  published:
    (
      await rowsOf(reading, 'select 1 from guidance_version where notice_id = $1 and published_at is not null', [
        row['id'],
      ])
    ).length > 0,
});

const ofGuidance: SubjectOf = async (reading, { row }) => {
  const notice = await byId(reading, 'guidance_notice', row['notice_id']);
  return {
    ...anySubject,
    entityIds: notice?.['entity_id'] ? [String(notice['entity_id'])] : [],
    requestedById: row['drafted_by_id'] as string | null,
    published: row['published_at'] !== null,
  };
};

const ofImport: SubjectOf = (_, { row }) => ({
  ...anySubject,
  entityIds: row['kind'] === 'accounts' && row['entity_id'] ? [String(row['entity_id'])] : [],
});
const throughImport: SubjectOf = async (reading, { row, action }) =>
  ofImport(reading, { row: (await byId(reading, 'data_import', row['import_id'])) ?? {}, action });

const subjects: Readonly<Record<string, SubjectOf>> = {
  OffboardingCase: ofCase,
  CaseTask: ofTask,
  DataImport: ofImport,
  DataImportAbilities: ofImport,
  ImportRow: throughImport,
  ImportProposal: throughImport,
  DueItem: ofDueItem,
  Signal: throughCaseOr(() => nothing),
  Delivery: throughCaseOr(() => nothing),
  Orphan: throughCaseOr(throughAccount),
  PersonStanding: throughPerson,
  Account: ofAccount,
  AccountAbilities: ofAccount,
  AccountAlias: throughAccount,
  AccountCustody: throughAccount,
  AccountDecision: throughAccount,
  DecisionQuestion: throughAccount,
  Revision: throughAccount,
  Review: throughAccount,
  Assessment: throughAccount,
  AuditEntry: throughAccount,
  Nomination: throughAccount,
  Overlap: throughAccount,
  Holding: throughEither,
  Authorization: (reading, of) => (of.action === 'letter:acknowledge' ? throughPerson : throughEither)(reading, of),
  Appointment: throughPerson,
  Attestation: throughPerson,
  GuidanceNotice: ofNotice,
  GuidanceVersion: ofGuidance,
  Person: (reading, { row }) => subjectOfPerson(reading, row['id']),
  Entity: (_, { row }) => ofEntity(row['id']),
  Headship: (_, { row }) => ofEntity(row['entity_id']),
  FocalPoint: (_, { row }) => ofEntity(row['entity_id']),
  CustodyProcedure: (_, { row }) => ofEntity(row['entity_id']),
};

/** Whether one record is reached, by the single-record form of the permission. */
export const mayOn = async (
  reading: Reading,
  actions: readonly Action[],
  of: { readonly type: string; readonly row: Row },
): Promise<boolean> => {
  for (const action of actions) {
    const found = (await subjects[of.type]?.(reading, { row: of.row, action })) ?? anySubject;
    const each: readonly Subject[] = Array.isArray(found) ? found : [found];
    if (each.some((subject) => can(reading.actor, action, subject))) return true;
  }
  return actions.length === 0;
};

import { officialLanguages, type GuidanceNotice, type GuidanceVersion } from '@mandat/domain';
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
import type { Statement } from '../../platform/graphql/read-compiler/statement.ts';
import type { Subject } from '../../platform/graphql/read-compiler/subject.ts';
import { guidanceStateSql, isOfficialBy, isToAcknowledge, standsUnder } from '../duty-conditions.ts';
import { ability, byId, byIds, uuidOrNull, withItsWhole } from '../read-conditions.ts';

/** Once published a notice is everybody's; before that it is its author's and of those who may write it. */
const noticeSubject: Subject = {
  published: (row, sql) => {
    const version = sql.alias();
    return `exists (select from guidance_version ${version} where ${version}.notice_id = ${row}.id and ${version}.published_at is not null)`;
  },
  entityIds: (row, ids) => `${row}.entity_id = any(${ids})`,
  requestedById: (row, id) => `${row}.created_by_id = ${id}`,
};

const versionSubject: Subject = {
  published: (row) => `${row}.published_at is not null`,
  entityIds: (row, ids, sql) => {
    const notice = sql.alias();
    return `exists (select from guidance_notice ${notice} where ${notice}.id = ${row}.notice_id and ${notice}.entity_id = any(${ids}))`;
  },
  requestedById: (row, id) => `${row}.drafted_by_id = ${id}`,
};

const reader = (sql: Statement): string => sql.param('reader', 'uuid', (run) => run.reader.actor.personId);

const inLanguage =
  (column: string) =>
  ({ row, sql }: FieldCall): string =>
    `${row}.${column}_${sql.language()}`;

const acknowledgedAt = ({ row, sql }: FieldCall): string => {
  const read = sql.alias();
  return `(select ${read}.acknowledged_at from guidance_acknowledgement ${read}
    where ${read}.version_id = ${row}.id and ${read}.person_id = ${reader(sql)})`;
};

const missingCount = ({ row, sql }: FieldCall): string => {
  const [held, written, account, notice, read] = [sql.alias(), sql.alias(), sql.alias(), sql.alias(), sql.alias()];
  return `(case when ${guidanceStateSql(sql, row)} <> 'in-force' then 0 else (select count(distinct ${held}.person_id)
    from guidance_notice ${notice}, holding ${held} join written_authorization ${written} on ${written}.id = ${held}.authorization_id
    join account ${account} on ${account}.id = ${held}.account_id
    where ${notice}.id = ${row}.notice_id and ${isOfficialBy(held, written, sql.now())} and ${standsUnder(account, notice)}
      and not exists (select from guidance_acknowledgement ${read}
        where ${read}.version_id = ${row}.id and ${read}.person_id = ${held}.person_id)) end)`;
};

const wordingsFrom = ({ row }: FieldCall, target: string): string => {
  const words = officialLanguages.map(
    (code, place) => `(${place}, '${code}', ${row}.title_${code}, ${row}.text_${code})`,
  );
  return `(values ${words.join(', ')}) ${target}(place, language, title, text)`;
};

const versionShape: ReadShape = {
  type: 'GuidanceVersion',
  table: 'guidance_version',
  subject: versionSubject,
  fields: {
    ...columns<GuidanceVersion>('id', 'number', 'draftedAt', 'fromOn', 'publishedAt'),
    state: value(({ row, sql }) => guidanceStateSql(sql, row)),
    title: value(inLanguage('title')),
    text: value(inLanguage('text')),
    wordings: many(
      () => 'true',
      (target) => `${target}.place`,
      wordingsFrom,
    ),
    notice: toOne('notice_id'),
    draftedBy: toOne('drafted_by_id'),
    publishedBy: toOne('published_by_id'),
    acknowledgedAt: value(acknowledgedAt),
    toAcknowledge: value(({ row, sql }) => `coalesce(${isToAcknowledge(sql, row, reader(sql))}, false)`),
    missingCount: value(missingCount),
  },
};

const noticeShape: ReadShape = {
  type: 'GuidanceNotice',
  table: 'guidance_notice',
  subject: noticeSubject,
  fields: {
    ...columns<GuidanceNotice>('id', 'createdAt', 'version'),
    entity: toOne('entity_id'),
    createdBy: toOne('created_by_id'),
    inForce: one(
      ({ row, sql }, target) => `${target}.notice_id = ${row}.id and ${guidanceStateSql(sql, target)} = 'in-force'`,
    ),
    versions: many(
      ({ row }, target) => `${target}.notice_id = ${row}.id`,
      (target) => `${target}.number desc`,
    ),
    can: part,
  },
  order: [{ field: 'created-at', direction: 'desc' }],
  sorts: { 'created-at': { type: 'timestamptz', sql: (row) => `${row}.created_at` } },
  filters: {
    entity: byId('entity', 'entity_id'),
    toAcknowledge: ({ row, sql, arg }) => {
      const version = sql.alias();
      return `exists (select from guidance_version ${version} where ${version}.notice_id = ${row}.id
        and ${isToAcknowledge(sql, version, reader(sql))}) = ${arg('toAcknowledge', 'boolean')}`;
    },
    ids: byIds,
  },
};

const hasDraft = ({ row, sql }: FieldCall): string => {
  const version = sql.alias();
  return `exists (select from guidance_version ${version} where ${version}.notice_id = ${row}.id and ${version}.published_at is null)`;
};

export const guidanceShapes: readonly ReadShape[] = [
  noticeShape,
  versionShape,
  {
    type: 'GuidanceNoticeAbilities',
    subject: noticeSubject,
    fields: {
      update: value((call) => ability(call, 'guidance:draft', 'true')),
      publish: value((call) => ability(call, 'guidance:publish', hasDraft(call))),
    },
  },
  {
    type: 'GuidanceWording',
    subject: withItsWhole,
    fields: {
      language: value(({ row }) => `${row}.language`),
      title: value(({ row }) => `${row}.title`),
      text: value(({ row }) => `${row}.text`),
    },
  },
];

export const guidanceReads = {
  guidanceNotice: one(({ arg }, target) => `${target}.id = ${arg('id', 'uuid', uuidOrNull)}`),
  guidanceNotices: connection(),
} as const;

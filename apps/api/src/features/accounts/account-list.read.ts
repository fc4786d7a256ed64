import type { Filter, FieldCall, Sort } from '../../platform/graphql/read-compiler/read-shape.ts';
import { mayMaintain } from './account-abilities.read.ts';
import { anywhere, isPrivilege, uuidOrNull, uuidsOf } from '../read-conditions.ts';
import { hasOpenRevision, revisionDeciders } from '../revision-conditions.ts';
import {
  accountStatusSql,
  hasHolderSql,
  holderCount,
  isLiveSql,
  isOfficialSql,
  isReviewOverdueSql,
  hasStatus,
  missingElementsSql,
} from './account-status.read.ts';

const isMine = ({ row, sql }: FieldCall): string => {
  const held = sql.alias();
  const me = sql.param('reader', 'uuid', ({ reader }) => reader.actor.personId);
  return `(coalesce(${row}.requested_by_id = ${me}, false) or exists (select from holding ${held}
    where ${held}.account_id = ${row}.id and ${held}.person_id = ${me} and ${isPrivilege(sql, held)}))`;
};

const isIncomplete = (call: FieldCall): string => {
  const { row } = call;
  const current = `${isLiveSql(row)} and ${row}.withdrawn_at is null and ${row}.parked_at is null`;
  return `(${call.require('account:read-record', row)}) and ${current} and cardinality(${missingElementsSql(call)}) > 0`;
};

const decidersOf = ({ row, sql }: FieldCall): string => `account_deciders(${row}.id, ${sql.now()})`;

/** The office is asked only about what waits: it is the dearer question. */
const waitsFor = (call: FieldCall, question: string): string =>
  `case when ${hasStatus(call, 'under-review')} then ${question} else false end`;

const attentions: Readonly<Record<string, Filter>> = {
  'decision-waiting': (call) => hasStatus(call, 'under-review'),
  'mine-to-decide': (call) => {
    const me = call.sql.param('reader', 'uuid', ({ reader }) => reader.actor.personId);
    return waitsFor(call, `exists (select from ${decidersOf(call)} able where able.person_id = ${me})`);
  },
  'mine-to-maintain': mayMaintain,
  'nobody-decides': (call) =>
    `(${call.require('account:read-record', call.row)}) and ${waitsFor(call, `not exists (select from ${decidersOf(call)} able)`)}`,
  'no-holder': (call) =>
    `(${call.require('account:read-holdings', call.row)}) and ${isOfficialSql(call)} and not ${hasHolderSql(call)}`,
  'one-holder': (call) =>
    `(${call.require('account:read-holdings', call.row)}) and ${isOfficialSql(call)} and ${holderCount(call)} = 1`,
  incomplete: isIncomplete,
  'review-overdue': (call) => `(${call.require('account:read-record', call.row)}) and ${isReviewOverdueSql(call)}`,
  'revision-waiting': (call) => `(${call.require('revision:read', call.row)}) and ${hasOpenRevision(call)}`,
  'revision-to-decide': (call) => {
    const me = call.sql.param('reader', 'uuid', ({ reader }) => reader.actor.personId);
    const able = call.sql.alias();
    const isMineToDecide = (revision: FieldCall) =>
      `exists (select from ${revisionDeciders(revision)} ${able} where ${able}.person_id = ${me})`;
    return `(${call.require('revision:read', call.row)}) and ${hasOpenRevision(call, isMineToDecide)}`;
  },
  mine: isMine,
};

const attention: Filter = (call) => {
  const write = attentions[String(call.given('attention'))];
  return write ? write(call) : 'false';
};

const search: Filter = ({ row, arg }) => {
  const pattern = arg('search', 'text', anywhere);
  return `(${['title', 'handle', 'url', 'reference'].map((column) => `${row}.${column} ilike ${pattern}`).join(' or ')})`;
};

const holder: Filter = ({ row, sql, arg, require }) => {
  const held = sql.alias();
  return `(${require('account:read-holdings', row)}) and exists (select from holding ${held}
    where ${held}.account_id = ${row}.id and ${held}.ended_at is null and ${held}.person_id = ${arg('holder', 'uuid', uuidOrNull)})`;
};

const entityOrBelow: Filter = ({ row, sql, arg }) => {
  const below = sql.alias();
  return `${row}.entity_id in (with recursive ${below} as (
      select ${arg('entityOrBelow', 'uuid', uuidOrNull)} as id
      union select entity.id from entity join ${below} on entity.parent_id = ${below}.id)
    select ${below}.id from ${below})`;
};

export const accountFilters: Readonly<Record<string, Filter>> = {
  search,
  holder,
  attention,
  entityOrBelow,
  status: (call) => `${accountStatusSql(call)} = any(${call.arg('status', 'text[]')})`,
  platform: ({ row, arg }) => `${row}.platform = any(${arg('platform', 'text[]')})`,
  entity: ({ row, arg }) => `${row}.entity_id = ${arg('entity', 'uuid', uuidOrNull)}`,
  language: ({ row, arg }) => `${row}.languages && ${arg('language', 'text[]')}`,
  ids: ({ row, arg }) => `${row}.id = any(${arg('ids', 'uuid[]', uuidsOf)})`,
};

export const accountSorts: Readonly<Record<string, Sort>> = {
  title: { type: 'text', collated: true, sql: (row) => `${row}.title` },
  handle: { type: 'text', collated: true, sql: (row) => `${row}.handle` },
  platform: {
    type: 'text',
    collated: true,
    sql: (row) => `(select platform.label from platform where platform.code = ${row}.platform)`,
  },
  entity: {
    type: 'text',
    collated: true,
    sql: (row, sql) => `(select entity.name_${sql.language()} from entity where entity.id = ${row}.entity_id)`,
  },
  status: { type: 'text', sql: (row, sql) => accountStatusSql({ row, sql }) },
  'requested-at': { type: 'timestamptz', action: 'account:read-record', sql: (row) => `${row}.requested_at` },
  'authorized-at': { type: 'timestamptz', sql: (row) => `${row}.authorized_at` },
  'review-due-on': { type: 'date', action: 'account:read-record', sql: (row) => `${row}.review_due_on` },
};

import { officialLanguages, type Entity, type OfficialLanguage } from '@mandat/domain';
import {
  columns,
  connection,
  many,
  one,
  part,
  toOne,
  value,
  type FieldCall,
  type Filter,
  type One,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import { ability, anywhere, coversDay, isCurrentHeadship, todayIn, uuidOrNull, uuidsOf } from '../read-conditions.ts';

const nameIn = (row: string, language: OfficialLanguage): string => `${row}.name_${language}`;

const inOffice = (capacity: string): One =>
  one(
    ({ row, sql }, target) =>
      `${target}.entity_id = ${row}.id and ${target}.capacity = '${capacity}' and ${isCurrentHeadship(target, todayIn(sql, `${row}.id`))}`,
    { order: (target) => `${target}.from_on desc, ${target}.id` },
  );

const isLiveAccount = (row: string): string =>
  `${row}.closed_at is null and ${row}.refused_at is null and ${row}.out_of_scope_at is null`;

const accountCount = ({ row, sql, require }: FieldCall): string => {
  const account = sql.alias();
  const reached = require('account:read', account, 'Account');
  return `(select count(*) from account ${account} where ${account}.entity_id = ${row}.id and ${isLiveAccount(account)} and ${reached})`;
};

const isFocalPoint = ({ row, sql }: FieldCall, person: string): string => {
  const named = sql.alias();
  const today = todayIn(sql, `${row}.id`);
  return `exists (select from focal_point ${named} where ${named}.person_id = ${person}.id and ${named}.entity_id = ${row}.id and ${coversDay(named, today)})`;
};

/** The day after the last head's last day. */
const vacantSince = ({ row, sql }: FieldCall): string => {
  const [head, past] = [sql.alias(), sql.alias()];
  const today = todayIn(sql, `${row}.id`);
  const held = `exists (select from headship ${head} where ${head}.entity_id = ${row}.id and ${head}.capacity = 'head' and ${isCurrentHeadship(head, today)})`;
  return `(case when ${row}.headed and ${row}.ended_on is null and not ${held} then (
    select max(${past}.until_on) + 1 from headship ${past} where ${past}.entity_id = ${row}.id and ${past}.capacity = 'head'
      and ${past}.confirmed_at is not null and ${past}.rejected_at is null and ${past}.until_on < ${today}) end)`;
};

const decisionsWaiting = ({ row, sql, require }: FieldCall): string => {
  const account = sql.alias();
  const reached = require('account:read', account, 'Account');
  const waits = `${account}.submitted_at is not null and ${account}.authorized_at is null and ${account}.withdrawn_at is null and ${account}.parked_at is null`;
  return `(select count(*) from account ${account} where ${account}.entity_id = ${row}.id and ${isLiveAccount(account)} and ${waits} and ${reached})`;
};

const search: Filter = ({ row, arg }) => {
  const pattern = arg('search', 'text', anywhere);
  const names = officialLanguages.map((language) => `${nameIn(row, language)} ilike ${pattern}`);
  return `(${row}.code ilike ${pattern} or ${names.join(' or ')})`;
};

const vacant: Filter = ({ row, sql, arg }) => {
  const head = sql.alias();
  const current = isCurrentHeadship(head, todayIn(sql, `${row}.id`));
  const found = `exists (select from headship ${head} where ${head}.entity_id = ${row}.id and ${head}.capacity = 'head' and ${current})`;
  return `(${row}.headed and ${row}.ended_on is null and not ${found}) = ${arg('vacant', 'boolean')}`;
};

const entityShape: ReadShape = {
  type: 'Entity',
  table: 'entity',
  subject: { entityIds: (row, ids) => `${row}.id = any(${ids})` },
  fields: {
    ...columns<Entity>('id', 'code', 'kind', 'headed', 'country', 'timeZone', 'headTitle', 'unconfirmedNames'),
    ...columns<Entity>('endedOn', 'undoneAt', 'version'),
    parent: toOne('parent_id'),
    names: part,
    name: value(({ row, sql, given }) =>
      nameIn(row, (given('language') as OfficialLanguage | null | undefined) ?? sql.language()),
    ),
    nearestHeaded: one(({ row }, target) => `${target}.id = nearest_headed(${row}.id)`),
    children: many(
      ({ row }, target) => `${target}.parent_id = ${row}.id and ${target}.undone_at is null`,
      (target, sql) => `${nameIn(target, sql.language())} collate ${sql.language()}_reader, ${target}.id`,
    ),
    head: inOffice('head'),
    officerInCharge: inOffice('officer-in-charge'),
    headships: many(
      ({ row }, target) => `${target}.entity_id = ${row}.id and ${target}.undone_at is null`,
      (target) => `${target}.from_on desc, ${target}.id`,
    ),
    accountCount: value(accountCount),
    accounts: connection(({ row }, target) => `${target}.entity_id = ${row}.id and ${target}.undone_at is null`),
    focalPointTerms: many(
      ({ row }, target) => `${target}.entity_id = ${row}.id`,
      (target) => `${target}.from_on desc, ${target}.id`,
    ),
    custodyProcedure: one(
      ({ row }, target) => `${target}.entity_id = ${row}.id and ${target}.confirmed_at is not null`,
      {
        order: (target) => `${target}.number desc`,
      },
    ),
    custodyProcedures: many(
      ({ row }, target) => `${target}.entity_id = ${row}.id`,
      (target) => `${target}.number desc, ${target}.id`,
    ),
    canRecordProcedure: value((call) => ability(call, 'custody-procedure:record', `${call.row}.ended_on is null`)),
    vacantSince: value(vacantSince),
    decisionsWaiting: value(decisionsWaiting),
    focalPoints: many(isFocalPoint, (target, sql) => `${target}.name collate ${sql.language()}_reader, ${target}.id`),
  },
  order: [{ field: 'name', direction: 'asc' }],
  sorts: {
    name: { type: 'text', collated: true, sql: (row, sql) => nameIn(row, sql.language()) },
    code: { type: 'text', sql: (row) => `${row}.code` },
    kind: { type: 'text', sql: (row) => `${row}.kind` },
  },
  filters: {
    search,
    vacant,
    kind: ({ row, arg }) => `${row}.kind = any(${arg('kind', 'text[]')})`,
    parent: ({ row, arg }) => `${row}.parent_id = ${arg('parent', 'uuid', uuidOrNull)}`,
    headed: ({ row, arg }) => `${row}.headed = ${arg('headed', 'boolean')}`,
    ids: ({ row, arg }) => `${row}.id = any(${arg('ids', 'uuid[]', uuidsOf)})`,
  },
};

const namesShape: ReadShape = {
  type: 'Names',
  fields: Object.fromEntries(
    officialLanguages.map((language) => [language, value(({ row }) => nameIn(row, language))]),
  ),
};

export const entityShapes: readonly ReadShape[] = [entityShape, namesShape];

export const entityReads = {
  /** Of an id and a code both must fit; with neither there is none. */
  entity: one(({ given, arg }, target) => {
    const said = [
      ...((given('id') ?? null) === null ? [] : [`${target}.id = ${arg('id', 'uuid', uuidOrNull)}`]),
      ...((given('code') ?? null) === null
        ? []
        : [`${target}.code = ${arg('code', 'text')} and ${target}.undone_at is null`]),
    ];
    return said.length === 0 ? 'false' : said.join(' and ');
  }),
  entities: connection((_, row) => `${row}.undone_at is null`),
} as const;

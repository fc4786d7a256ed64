import {
  decidingCapacities,
  type Account,
  type AccountAlias,
  type AccountDecision,
  type DecisionQuestion,
} from '@mandat/domain';
import {
  columns,
  connection,
  many,
  one,
  part,
  toOne,
  value,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import { accountSubject, throughAccount, uuidOrNull } from '../read-conditions.ts';
import { latestApproved } from '../revision-conditions.ts';
import { accountAbilitiesShape } from './account-abilities.read.ts';
import { accountFilters, accountSorts } from './account-list.read.ts';
import {
  accountStatusSql,
  alternateIds,
  hasHolderSql,
  isOfficialSql,
  isReviewOverdueSql,
  missingElementsSql,
  officialId,
} from './account-status.read.ts';

const ofAccount = (order: (target: string) => string) =>
  many(({ row }, target) => `${target}.account_id = ${row}.id`, order);

const latest = (column: string) => (target: string) => `${target}.${column} desc, ${target}.id`;

const deciding = `array[${decidingCapacities.map((capacity) => `'${capacity}'`).join(', ')}]`;

const accountShape: ReadShape = {
  type: 'Account',
  table: 'account',
  subject: accountSubject,
  fields: {
    ...columns<Account>('id', 'reference', 'title', 'handle', 'url', 'languages', 'authorizedAt', 'createdOn'),
    ...columns<Account>('withdrawnAt', 'version', 'purpose', 'audience', 'languageStatement', 'requestKind'),
    ...columns<Account>('stableId', 'canonicalKey', 'requestedAt', 'submittedAt', 'creationDueOn', 'reviewDueOn'),
    ...columns<Account>(
      'refusedAt',
      'undoneAt',
      'closedAt',
      'parkedAt',
      'outOfScopeAt',
      'outOfScopeAs',
      'outOfScopeReason',
    ),
    ...columns<Account>('parkedOn', 'parkedEvidence', 'closedOn', 'closedEvidence'),
    outOfScopeBy: toOne('out_of_scope_by_id'),
    reopens: toOne('reopens_id'),
    reopenedBy: one(({ row }, target) => `${target}.reopens_id = ${row}.id`, {
      order: (target) => `${target}.requested_at desc, ${target}.id`,
    }),
    successor: toOne('successor_id'),
    platform: one(({ row }, target) => `${target}.code = ${row}.platform`),
    entity: toOne('entity_id'),
    requestedBy: toOne('requested_by_id'),
    can: part,
    status: value(accountStatusSql),
    isOfficial: value(isOfficialSql),
    isReviewOverdue: value(isReviewOverdueSql),
    missingElements: value(missingElementsSql),
    hasHolder: value(hasHolderSql),
    official: one((call, target) => `${target}.id = ${officialId(call)}`),
    alternates: many(
      (call, target) => `${target}.id in ${alternateIds(call)}`,
      (target, sql) => `${target}.name collate ${sql.language()}_reader, ${target}.id`,
    ),
    holdings: ofAccount((target) => `${target}.ended_at is not null, ${target}.from_at, ${target}.id`),
    authorizations: ofAccount(latest('authorized_at')),
    orphan: one(({ row }, target) => `${target}.account_id = ${row}.id and ${target}.resolved_at is null`),
    nominations: ofAccount((target) => `${target}.nominated_at, ${target}.id`),
    assessment: one(({ row }, target) => `${target}.account_id = ${row}.id`, {
      order: (target) => `${target}.number desc`,
    }),
    assessments: ofAccount(latest('number')),
    overlaps: ofAccount((target) => `${target}.score desc, ${target}.found_at, ${target}.id`),
    decisions: ofAccount(latest('decided_at')),
    approvedRevision: value(({ row, sql }) => latestApproved(`${row}.id`, sql)),
    revisions: ofAccount(latest('number')),
    aliases: ofAccount((target) => `${target}.valid_until is not null, ${target}.kind collate "C", ${target}.id`),
    decidedBy: one(() => 'true', {
      from: ({ row, sql }, target) => `account_deciders(${row}.id, ${sql.now()}) ${target}`,
      order: (target) => `array_position(${deciding}, ${target}.capacity), ${target}.headship_id`,
    }),
    custody: one(({ row }, target) => `${target}.account_id = ${row}.id`, {
      order: (target) => `${target}.number desc`,
    }),
    custodyVersions: ofAccount(latest('number')),
    timeline: connection(({ row }, target) => `${target}.account_id = ${row}.id`),
  },
  order: [{ field: 'title', direction: 'asc' }],
  sorts: accountSorts,
  filters: accountFilters,
};

const decisionShape: ReadShape = {
  type: 'AccountDecision',
  table: 'account_decision',
  subject: throughAccount,
  fields: {
    ...columns<AccountDecision>('id', 'kind', 'capacity', 'reason', 'decidedAt', 'secondFactorAt'),
    decidedBy: toOne('decided_by_id'),
    assessment: toOne('assessment_id'),
    questions: many(
      ({ row }, target) => `${target}.decision_id = ${row}.id`,
      (target) => `${target}.number, ${target}.id`,
    ),
  },
};

const questionShape: ReadShape = {
  type: 'DecisionQuestion',
  table: 'decision_question',
  subject: throughAccount,
  fields: {
    ...columns<DecisionQuestion>('id', 'number', 'text', 'answer', 'answeredAt'),
    answeredBy: toOne('answered_by_id'),
  },
};

const aliasShape: ReadShape = {
  type: 'AccountAlias',
  table: 'account_alias',
  subject: throughAccount,
  fields: columns<AccountAlias>('id', 'kind', 'value', 'validFrom', 'validUntil'),
};

/** Reached only through an account whose record the reader reaches: it has no row of its own. */
const decidingPersonShape: ReadShape = {
  type: 'DecidingPerson',
  subject: {
    published: () => 'true',
    entityIds: () => 'true',
    accountIds: () => 'true',
    requestedById: () => 'true',
    openRequestById: () => 'true',
  },
  fields: { person: toOne('person_id'), capacity: value(({ row }) => `${row}.capacity`) },
};

export const accountShapes: readonly ReadShape[] = [
  accountShape,
  accountAbilitiesShape,
  decisionShape,
  questionShape,
  aliasShape,
  decidingPersonShape,
];

export const accountReads = {
  account: one(({ arg }, target) => `${target}.id = ${arg('id', 'uuid', uuidOrNull)}`),
  /** What an import brought that was taken back leaves the lists; its record is still found by its id. */
  accounts: connection((_, row) => `${row}.undone_at is null`),
} as const;

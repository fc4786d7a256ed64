import type { Action } from '@mandat/policies';

/** Written a second time, by hand: what the decorators of the schema say must be the same. */
export const typeActions: Readonly<Record<string, readonly Action[]>> = {
  Account: ['account:read'],
  AccountAbilities: ['account:read'],
  AccountAlias: ['account:read-record'],
  AccountDecision: ['account:read-record'],
  Appointment: ['person:read-contact'],
  Assessment: ['account:read-record'],
  AuditEntry: ['audit:read', 'account:read-timeline'],
  Authorization: ['account:read-holdings', 'person:read-holdings'],
  CriterionAnswer: ['account:read-record'],
  DecidingPerson: ['account:read-record'],
  Entity: ['entity:read'],
  Evidence: ['account:read-record'],
  FieldChange: ['audit:read', 'account:read-timeline'],
  Headship: ['headship:read'],
  HeadshipAbilities: ['headship:read'],
  HeldCapacity: ['session:read'],
  Holding: ['account:read-holdings', 'person:read-holdings'],
  Me: ['session:read'],
  Names: ['entity:read'],
  Nomination: ['account:read-holdings'],
  Overlap: ['account:read-record'],
  Person: ['person:read'],
  Platform: ['platform:read'],
};

const record =
  'purpose audience languageStatement requestKind stableId canonicalKey requestedAt submittedAt creationDueOn reviewDueOn ' +
  'refusedAt closedAt parkedAt outOfScopeAt isReviewOverdue missingElements requestedBy assessment assessments overlaps ' +
  'decisions aliases decidedBy';
const holdings = 'hasHolder official alternates holdings authorizations nominations';
const contact = 'staffType language email phone appointments';

const under = (type: string, fields: string, action: Action): readonly (readonly [string, Action])[] =>
  fields.split(' ').map((field) => [`${type}.${field}`, action]);

export const fieldActions: Readonly<Record<string, Action>> = Object.fromEntries([
  ...under('Account', record, 'account:read-record'),
  ...under('Account', holdings, 'account:read-holdings'),
  ...under('Account', 'timeline', 'account:read-timeline'),
  ...under('Person', contact, 'person:read-contact'),
  ...under('Person', 'holdings', 'person:read-holdings'),
  ...under('Query', 'account accounts', 'account:read'),
  ...under('Query', 'entity entities', 'entity:read'),
  ...under('Query', 'person people', 'person:read'),
  ...under('Query', 'headships', 'headship:read'),
  ...under('Query', 'platforms', 'platform:read'),
  ...under('Query', 'auditEntries', 'audit:read'),
  ...under('Query', 'me', 'session:read'),
]);

const filters: Readonly<Record<string, Action>> = {
  'Account holder': 'account:read-holdings',
  'Account attention NOBODY_DECIDES': 'account:read-record',
  'Account attention NO_HOLDER': 'account:read-holdings',
  'Account attention ONE_HOLDER': 'account:read-holdings',
  'Account attention INCOMPLETE': 'account:read-record',
  'Account attention REVIEW_OVERDUE': 'account:read-record',
  'Person staffType': 'person:read-contact',
  'Person holder': 'person:read-holdings',
};

/** What filters and sorts tell of a row stands under what the row's own field would. */
export const filterActions = (type: string, filter: Readonly<Record<string, unknown>>): readonly Action[] =>
  Object.entries(filter)
    .filter(([, value]) => value !== null && value !== undefined)
    .flatMap(([name, value]) => filters[`${type} ${name}`] ?? filters[`${type} ${name} ${String(value)}`] ?? []);

export const sortActions: Readonly<Record<string, Action>> = {
  'Account REQUESTED_AT': 'account:read-record',
  'Account REVIEW_DUE_ON': 'account:read-record',
};

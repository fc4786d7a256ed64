import type { Action } from '@mandat/policies';

/** Written a second time, by hand: what the decorators of the schema say must be the same. */
export const typeActions: Readonly<Record<string, readonly Action[]>> = {
  Account: ['account:read'],
  AccountCustody: ['custody:read'],
  CustodyProcedure: ['custody-procedure:read'],
  ProcedureWording: ['custody-procedure:read'],
  AccountAbilities: ['account:read'],
  AccountAlias: ['account:read-record'],
  AccountDecision: ['account:read-record'],
  Appointment: ['person:read-contact'],
  Assessment: ['account:read-record'],
  AuditEntry: ['audit:read', 'account:read-timeline'],
  Authorization: ['account:read-holdings', 'person:read-holdings'],
  AuthorizationAbilities: ['account:read-holdings', 'person:read-holdings'],
  CaseTask: ['case:read'],
  CaseTaskAbilities: ['case:read'],
  CriterionAnswer: ['account:read-record'],
  DecisionQuestion: ['account:read-record'],
  DecidingPerson: ['account:read-record'],
  Delivery: ['delivery:read', 'case:read'],
  DeliveryAbilities: ['delivery:read', 'case:read'],
  DueItem: ['due-item:read'],
  DueItemAbilities: ['due-item:read'],
  Entity: ['entity:read'],
  Evidence: ['account:read-record'],
  EvidenceFile: ['account:read-record'],
  FocalPoint: ['focal-point:read'],
  FieldChange: ['audit:read', 'account:read-timeline'],
  GuardLimits: ['hold:read'],
  GuardWindow: ['hold:read'],
  Attestation: ['attestation:read'],
  GuidanceNotice: ['guidance:read'],
  GuidanceNoticeAbilities: ['guidance:read'],
  GuidanceVersion: ['guidance:read'],
  GuidanceWording: ['guidance:read'],
  Headship: ['headship:read'],
  HeadshipAbilities: ['headship:read'],
  HeldCapacity: ['session:read'],
  Hold: ['hold:read'],
  HoldAbilities: ['hold:read'],
  HoldGroup: ['hold:read'],
  JointDecision: ['joint:read'],
  JointDecisionAbilities: ['joint:read'],
  Holding: ['account:read-holdings', 'person:read-holdings'],
  Me: ['session:read'],
  Names: ['entity:read'],
  Nomination: ['account:read-holdings'],
  OffboardingCase: ['case:read'],
  OffboardingCaseAbilities: ['case:read'],
  Orphan: ['orphan:read', 'case:read'],
  Overlap: ['account:read-record'],
  Person: ['person:read'],
  PersonAbilities: ['person:read'],
  PersonStanding: ['person:read-contact'],
  PlannedLoss: ['signal:read', 'case:read'],
  Platform: ['platform:read'],
  PlatformClearance: ['platform:read'],
  ReferenceAccount: ['reference:read'],
  Revision: ['revision:read'],
  RevisionAbilities: ['revision:read'],
  RevisionDifference: ['revision:read'],
  ServiceAccount: ['service-account:read'],
  ServiceAccountAbilities: ['service-account:read'],
  Signal: ['signal:read', 'case:read'],
  SignalAbilities: ['signal:read', 'case:read'],
  SignalName: ['signal:read'],
  SignalPlan: ['signal:read', 'case:read'],
  SignalSource: ['source:read'],
  Suspension: ['account:read-holdings', 'person:read-holdings'],
};

const record =
  'purpose audience languageStatement requestKind stableId canonicalKey requestedAt submittedAt creationDueOn reviewDueOn ' +
  'refusedAt closedAt parkedAt outOfScopeAt outOfScopeAs outOfScopeReason outOfScopeBy parkedOn parkedEvidence closedOn closedEvidence successor reopens reopenedBy isReviewOverdue missingElements requestedBy assessment assessments overlaps ' +
  'decisions aliases decidedBy';
const holdings = 'hasHolder official alternates holdings authorizations nominations orphan';
const contact = 'staffType language email phone appointments standing';

const under = (type: string, fields: string, action: Action): readonly (readonly [string, Action])[] =>
  fields.split(' ').map((field) => [`${type}.${field}`, action]);

export const fieldActions: Readonly<Record<string, Action>> = Object.fromEntries([
  ...under('Account', record, 'account:read-record'),
  ...under('Account', 'approvedRevision revisions', 'revision:read'),
  ...under('Account', holdings, 'account:read-holdings'),
  ...under('Account', 'custody custodyVersions', 'custody:read'),
  ...under('Entity', 'custodyProcedure custodyProcedures', 'custody-procedure:read'),
  ...under('Account', 'timeline', 'account:read-timeline'),
  ...under('Person', contact, 'person:read-contact'),
  ...under('Person', 'holdings', 'person:read-holdings'),
  ...under('Person', 'cases', 'case:read'),
  ...under('Person', 'attestation attestationStatus guidanceToAcknowledge', 'attestation:read'),
  ...under('GuidanceVersion', 'missingCount', 'guidance:draft'),
  ...under('Query', 'guidanceNotice guidanceNotices', 'guidance:read'),
  ...under('Signal', 'source', 'source:read'),
  ...under('Signal', 'namedBy', 'signal:read'),
  ...under('Signal', 'hold', 'hold:read'),
  ...under('Signal', 'jointDecisions', 'joint:read'),
  ...under('SignalSource', 'lastSignals', 'signal:read'),
  ...under('OffboardingCase', 'jointDecisions', 'joint:read'),
  ...under('Delivery', 'lastError', 'delivery:read'),
  ...under('Query', 'account accounts', 'account:read'),
  ...under('Query', 'entity entities', 'entity:read'),
  ...under('Query', 'person people', 'person:read'),
  ...under('Query', 'headships', 'headship:read'),
  ...under('Platform', 'accountCount', 'clearance:read'),
  ...under('PlatformClearance', 'documentReference proposedBy clearedBy endedReason', 'clearance:read'),
  ...under('Query', 'platforms', 'platform:read'),
  ...under('Query', 'auditEntries', 'audit:read'),
  ...under('Query', 'case cases', 'case:read'),
  ...under('Query', 'signal signals', 'signal:read'),
  ...under('Query', 'signalSources', 'source:read'),
  ...under('Query', 'serviceAccount serviceAccounts', 'service-account:read'),
  ...under('Query', 'hold holds guardLimits', 'hold:read'),
  ...under('Query', 'jointDecisions', 'joint:read'),
  ...under('Query', 'dueItems', 'due-item:read'),
  ...under('Query', 'orphans', 'orphan:read'),
  ...under('Query', 'referenceAccounts', 'reference:read'),
  ...under('Query', 'deliveries', 'delivery:read'),
  ...under('Query', 'me', 'session:read'),
]);

const filters: Readonly<Record<string, Action>> = {
  'Account holder': 'account:read-holdings',
  'Account attention NOBODY_DECIDES': 'account:read-record',
  'Account attention NO_HOLDER': 'account:read-holdings',
  'Account attention ONE_HOLDER': 'account:read-holdings',
  'Account attention INCOMPLETE': 'account:read-record',
  'Account attention REVIEW_OVERDUE': 'account:read-record',
  'Account attention REVISION_WAITING': 'revision:read',
  'Account attention REVISION_TO_DECIDE': 'revision:read',
  'Person staffType': 'person:read-contact',
  'Person holder': 'person:read-holdings',
  'Person attestation': 'attestation:read',
  'Person toAcknowledge': 'attestation:read',
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

// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.

export type AccountAttention = 'DECISION_WAITING' | 'NO_HOLDER' | 'ONE_HOLDER' | 'INCOMPLETE' | 'REVIEW_OVERDUE' | 'MINE';

export type AccountFilter = {
  readonly search?: string | null;
  readonly status?: readonly AccountStatus[] | null;
  readonly platform?: readonly string[] | null;
  readonly entity?: string | null;
  readonly entityOrBelow?: string | null;
  readonly language?: readonly string[] | null;
  readonly holder?: string | null;
  readonly attention?: AccountAttention | null;
  readonly ids?: readonly string[] | null;
};

export type AccountSort = {
  readonly field: AccountSortField;
  readonly direction?: SortDirection | null;
};

export type AccountSortField = 'TITLE' | 'HANDLE' | 'PLATFORM' | 'ENTITY' | 'STATUS' | 'REQUESTED_AT' | 'AUTHORIZED_AT' | 'REVIEW_DUE_ON';

export type AccountStatus = 'REQUESTED' | 'UNDER_REVIEW' | 'TO_BE_CREATED' | 'CREATION_LAPSED' | 'AUTHORIZED' | 'WITHDRAWN' | 'PARKED' | 'CLOSED' | 'REFUSED' | 'OUT_OF_SCOPE';

export type AliasKind = 'KEY' | 'URL' | 'HANDLE' | 'STABLE_ID';

export type AnswerOverlapInput = {
  readonly overlapId: string;
  readonly answer: OverlapAnswerKind;
  readonly reason: string;
};

export type AuditFilter = {
  readonly account?: string | null;
  readonly entity?: string | null;
  readonly person?: string | null;
  readonly actor?: string | null;
  readonly type?: readonly string[] | null;
};

export type AuthorizationScope = 'CREATE' | 'ADMINISTER' | 'PUBLISH';

export type AuthorizationStatus = 'IN_FORCE' | 'NOT_YET' | 'SUSPENDED' | 'LAPSED' | 'WITHDRAWN';

export type AuthorizeAccountInput = {
  readonly id: string;
  readonly version: number;
  readonly reason?: string | null;
};

export type AuthorizePersonInput = {
  readonly accountId: string;
  readonly version: number;
  readonly personId: string;
  readonly capacity: PrivilegedCapacity;
  readonly scopes: readonly AuthorizationScope[];
  readonly validUntil?: string | null;
};

export type Capacity = 'AUTHORIZED_OFFICIAL' | 'ALTERNATE' | 'PUBLISHER' | 'NONE';

export type ConfirmHeadshipInput = {
  readonly id: string;
  readonly version: number;
};

export type CreateEntityInput = {
  readonly code: string;
  readonly kind: EntityKind;
  readonly parentId?: string | null;
  readonly headed: boolean;
  readonly country?: string | null;
  readonly timeZone: string;
  readonly names: NamesInput;
  readonly headTitle: string;
};

export type CriterionAnswerInput = {
  readonly criterion: CriterionName;
  readonly met?: boolean | null;
  readonly reason: string;
  readonly evidence: readonly EvidenceInput[];
};

export type CriterionName = 'NEED' | 'PURPOSE' | 'SKILLS' | 'RISK' | 'ACCURACY';

export type DecidingCapacity = 'HEAD' | 'OFFICER_IN_CHARGE' | 'HEAD_ABOVE' | 'HEAD_OF_DGC';

export type DecisionKind = 'ESTABLISH' | 'MAINTAIN' | 'REFUSE' | 'SEND_BACK' | 'WITHDRAW';

export type EndHeadshipInput = {
  readonly id: string;
  readonly version: number;
  readonly untilOn: string;
  readonly documentReference: string;
};

export type EntityFilter = {
  readonly search?: string | null;
  readonly kind?: readonly EntityKind[] | null;
  readonly parent?: string | null;
  readonly ids?: readonly string[] | null;
  readonly vacant?: boolean | null;
};

export type EntityKind = 'DEPARTMENT' | 'OFFICE' | 'OFFICE_AWAY_FROM_HEADQUARTERS' | 'SPECIAL_POLITICAL_MISSION' | 'PEACEKEEPING_MISSION' | 'REGIONAL_COMMISSION' | 'RESIDENT_COORDINATOR' | 'REGIONAL_COORDINATOR' | 'PROGRAMMED_UNIT';

export type EntitySort = {
  readonly field: EntitySortField;
  readonly direction?: SortDirection | null;
};

export type EntitySortField = 'CODE' | 'NAME' | 'KIND';

export type EvidenceInput = {
  readonly text: string;
  readonly url?: string | null;
};

export type HeadshipCapacity = 'HEAD' | 'OFFICER_IN_CHARGE';

export type HeadshipFilter = {
  readonly status?: readonly HeadshipStatus[] | null;
  readonly entity?: string | null;
  readonly person?: string | null;
};

export type HeadshipStatus = 'TO_CONFIRM' | 'REJECTED' | 'FUTURE' | 'CURRENT' | 'ENDED';

export type HitAnswerInput = {
  readonly otherId: string;
  readonly answer: OverlapAnswerKind;
  readonly reason: string;
};

export type HoldingStatus = 'AUTHORIZED' | 'UNAUTHORIZED' | 'SUSPENDED' | 'REMOVAL_AWAITED' | 'ENDED';

export type NamesInput = {
  readonly ar: string;
  readonly zh: string;
  readonly en: string;
  readonly fr: string;
  readonly ru: string;
  readonly es: string;
};

export type NominatePersonInput = {
  readonly accountId: string;
  readonly version: number;
  readonly personId: string;
  readonly capacity: PrivilegedCapacity;
  readonly scopes: readonly AuthorizationScope[];
};

export type OfficialLanguage = 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es';

export type OverlapAnswerKind = 'DIFFERENT' | 'MERGE' | 'SUCCESSOR';

export type PersonFilter = {
  readonly search?: string | null;
  readonly entity?: string | null;
  readonly ids?: readonly string[] | null;
};

export type PersonSort = {
  readonly field: PersonSortField;
  readonly direction?: SortDirection | null;
};

export type PersonSortField = 'NAME';

export type PlatformRole = 'OWNER' | 'ADMINISTRATOR' | 'EDITOR' | 'MODERATOR' | 'ANALYST' | 'ADVERTISER';

export type PrivilegedCapacity = 'AUTHORIZED_OFFICIAL' | 'ALTERNATE' | 'PUBLISHER';

export type RecordCreationInput = {
  readonly id: string;
  readonly version: number;
  readonly url: string;
  readonly createdOn: string;
  readonly overlapAnswers?: readonly HitAnswerInput[] | null;
};

export type RecordElement = 'TITLE' | 'PLATFORM' | 'LANGUAGES' | 'OFFICIAL' | 'PURPOSE';

export type RecordHeadshipInput = {
  readonly entityId: string;
  readonly personId: string;
  readonly capacity: HeadshipCapacity;
  readonly fromOn: string;
  readonly untilOn?: string | null;
  readonly documentReference: string;
};

export type RecordHoldingInput = {
  readonly accountId: string;
  readonly personId: string;
  readonly platformRole?: PlatformRole | null;
  readonly holdsSharedSecret: boolean;
  readonly isRecoveryContact: boolean;
};

export type RecordPersonInput = {
  readonly name: string;
  readonly email?: string | null;
  readonly functionTitle?: string | null;
  readonly language: OfficialLanguage;
  readonly staffType: StaffType;
  readonly staffNumber: string;
  readonly source: string;
  readonly entityId: string;
};

export type RefuseAccountInput = {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
};

export type RejectHeadshipInput = {
  readonly id: string;
  readonly version: number;
};

export type RemoveNominationInput = {
  readonly accountId: string;
  readonly version: number;
  readonly personId: string;
};

export type RequestAccountInput = {
  readonly kind: RequestKind;
  readonly entityId: string;
  readonly platform?: string | null;
  readonly url?: string | null;
  readonly handle?: string | null;
  readonly createdOn?: string | null;
  readonly title: string;
  readonly languages: readonly string[];
  readonly purpose: string;
  readonly audience: string;
  readonly languageStatement: string;
};

export type RequestKind = 'EXISTING' | 'NEW';

export type Role = 'DGC_ADMINISTRATOR' | 'DGC_ANALYST' | 'HEAD_OF_ENTITY' | 'FOCAL_POINT' | 'AUTHORIZED_OFFICIAL' | 'ALTERNATE' | 'PUBLISHER' | 'STAFF' | 'AUDITOR' | 'SECURITY_OFFICER' | 'REPORTING_CLIENT' | 'PUBLIC';

export type SaveAssessmentInput = {
  readonly accountId: string;
  readonly version: number;
  readonly answers: readonly CriterionAnswerInput[];
};

export type SendBackAccountInput = {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
};

export type SortDirection = 'ASC' | 'DESC';

export type StaffType = 'STAFF_MEMBER' | 'CONSULTANT' | 'VOLUNTEER' | 'INTERN' | 'AGENCY' | 'UNKNOWN';

export type SubjectKind = 'ACCOUNT' | 'ENTITY' | 'PERSON' | 'HEADSHIP' | 'AUTHORIZATION' | 'HOLDING' | 'SESSION' | 'REGISTER';

export type SubmitRequestInput = {
  readonly id: string;
  readonly version: number;
};

export type UpdateEntityInput = {
  readonly id: string;
  readonly version: number;
  readonly kind: EntityKind;
  readonly parentId?: string | null;
  readonly headed: boolean;
  readonly country?: string | null;
  readonly timeZone: string;
  readonly names: NamesInput;
  readonly headTitle: string;
};

export type UpdatePersonInput = {
  readonly id: string;
  readonly version: number;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly functionTitle?: string | null;
  readonly language?: OfficialLanguage | null;
};

export type UpdateRequestInput = {
  readonly id: string;
  readonly version: number;
  readonly entityId?: string | null;
  readonly title?: string | null;
  readonly languages?: readonly string[] | null;
  readonly purpose?: string | null;
  readonly audience?: string | null;
  readonly languageStatement?: string | null;
  readonly url?: string | null;
  readonly handle?: string | null;
};

export type WithdrawAccountInput = {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
};

export type WithdrawAuthorizationInput = {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
};

// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.

export type AccountAttention = 'DECISION_WAITING' | 'INCOMPLETE' | 'MINE' | 'MINE_TO_DECIDE' | 'MINE_TO_MAINTAIN' | 'NOBODY_DECIDES' | 'NO_HOLDER' | 'ONE_HOLDER' | 'REVIEW_OVERDUE' | 'REVISION_TO_DECIDE' | 'REVISION_WAITING';

export type AccountFilter = {
  readonly attention?: AccountAttention | null;
  readonly entity?: string | null;
  readonly entityOrBelow?: string | null;
  readonly holder?: string | null;
  readonly ids?: readonly string[] | null;
  readonly language?: readonly string[] | null;
  readonly platform?: readonly string[] | null;
  readonly search?: string | null;
  readonly status?: readonly AccountStatus[] | null;
};

export type AccountSort = {
  readonly direction: SortDirection;
  readonly field: AccountSortField;
};

export type AccountSortField = 'AUTHORIZED_AT' | 'ENTITY' | 'HANDLE' | 'PLATFORM' | 'REQUESTED_AT' | 'REVIEW_DUE_ON' | 'STATUS' | 'TITLE';

export type AccountStatus = 'AUTHORIZED' | 'CLOSED' | 'CREATION_LAPSED' | 'OUT_OF_SCOPE' | 'PARKED' | 'REFUSED' | 'REQUESTED' | 'TO_BE_CREATED' | 'UNDER_REVIEW' | 'UNDONE' | 'WITHDRAWN';

export type AcknowledgeGuidanceInput = {
  readonly versionId: string;
};

export type AcknowledgeInheritanceInput = {
  readonly id: string;
  readonly version: number;
};

export type AddReferenceAccountInput = {
  readonly languages?: readonly string[] | null;
  readonly organisation: string;
  readonly title: string;
  readonly url: string;
};

export type Addressee = 'DGC' | 'HEAD' | 'OFFICIAL' | 'PERSON';

export type AliasKind = 'HANDLE' | 'KEY' | 'STABLE_ID' | 'URL';

export type AnswerImportProposalInput = {
  readonly confirmed: boolean;
  readonly id: string;
};

export type AnswerOverlapInput = {
  readonly answer: OverlapAnswerKind;
  readonly overlapId: string;
  readonly reason: string;
};

export type AnswerProposalInput = {
  readonly confirm: boolean;
  readonly id: string;
  readonly reason?: string | null;
  readonly version: number;
};

export type AnswerQuestionInput = {
  readonly accountId: string;
  readonly answer: string;
  readonly questionId: string;
  readonly version: number;
};

export type ApproveRevisionInput = {
  readonly id: string;
  readonly reason?: string | null;
};

export type AttestationObligation = 'CONFIDENTIALITY' | 'INTELLECTUAL_PROPERTY' | 'NO_PSEUDONYM' | 'PRIVACY' | 'THREATS_REPORTED';

export type AttestationStatus = 'IN_FORCE' | 'LAPSED' | 'MISSING' | 'NOT_NEEDED' | 'TO_RENEW';

export type AttestObligationsInput = {
  readonly obligations: readonly AttestationObligation[];
};

export type AuditFilter = {
  readonly account?: string | null;
  readonly actor?: string | null;
  readonly entity?: string | null;
  readonly from?: string | null;
  readonly person?: string | null;
  readonly subjectId?: string | null;
  readonly subjectKind?: SubjectKind | null;
  readonly type?: readonly string[] | null;
  readonly until?: string | null;
};

export type AuthorizationScope = 'ADMINISTER' | 'CREATE' | 'PUBLISH';

export type AuthorizationStatus = 'IN_FORCE' | 'LAPSED' | 'NOT_YET' | 'REPLACED' | 'SUSPENDED' | 'WITHDRAWN';

export type AuthorizeAccountInput = {
  readonly id: string;
  readonly reason?: string | null;
  readonly version: number;
};

export type AuthorizePersonInput = {
  readonly accountId: string;
  readonly capacity: PrivilegedCapacity;
  readonly personId: string;
  readonly scopes: readonly AuthorizationScope[];
  readonly validUntil?: string | null;
  readonly version: number;
};

export type BulkDecisionKind = 'ESTABLISH' | 'MAINTAIN' | 'REFUSE' | 'WITHDRAW';

export type CampaignFilter = {
  readonly ids?: readonly string[] | null;
  readonly open?: boolean | null;
};

export type Capacity = 'ALTERNATE' | 'AUTHORIZED_OFFICIAL' | 'NONE' | 'PUBLISHER';

export type CaseFilter = {
  readonly entity?: string | null;
  readonly ids?: readonly string[] | null;
  readonly open?: boolean | null;
  readonly openSince?: string | null;
  readonly person?: string | null;
  readonly status?: readonly CaseStatus[] | null;
};

export type CaseSort = {
  readonly direction: SortDirection;
  readonly field: CaseSortField;
};

export type CaseSortField = 'NEXT_DUE' | 'OPENED_AT' | 'PERSON' | 'REFERENCE';

export type CaseStatus = 'HELD' | 'OPEN' | 'PROOF_AWAITED' | 'PROVEN' | 'SECOND_PERSON_AWAITED' | 'UNDONE';

export type ChangeAttestationTermInput = {
  readonly graceDays: number;
  readonly months: number;
  readonly reason: string;
  readonly reminderDays: number;
};

export type ChangeMyNoticesInput = {
  readonly digestAt: string;
  readonly quietFrom?: string | null;
  readonly quietUntil?: string | null;
};

export type ChangePublicationDayInput = {
  readonly publishedOn: string;
  readonly reason: string;
};

export type CheckImportInput = {
  readonly id: string;
  readonly mapping: readonly string[];
  readonly version: number;
};

export type ChosenAccountInput = {
  readonly id: string;
  readonly version: number;
};

export type ChosenAuthorizationInput = {
  readonly id: string;
  readonly version: number;
};

export type ClearanceKind = 'DATA_PROTECTION' | 'LEGAL' | 'SECURITY';

export type ClearanceState = 'ENDED' | 'IN_FORCE' | 'LAPSED' | 'TO_COME';

export type CloseAccountInput = {
  readonly closedOn: string;
  readonly evidence: string;
  readonly id: string;
  readonly successorId?: string | null;
  readonly version: number;
};

export type ConfirmCustodyProcedureInput = {
  readonly id: string;
};

export type ConfirmHeadshipInput = {
  readonly id: string;
  readonly version: number;
};

export type ConfirmMoveInput = {
  readonly id: string;
  readonly keep: boolean;
  readonly reason?: string | null;
  readonly version: number;
};

export type ConfirmSignalInput = {
  readonly confirm: boolean;
  readonly id: string;
  readonly reason: string;
  readonly version: number;
};

export type CreateEntityInput = {
  readonly code: string;
  readonly country?: string | null;
  readonly headTitle: string;
  readonly headed: boolean;
  readonly kind: EntityKind;
  readonly names: NamesInput;
  readonly parentId?: string | null;
  readonly timeZone: string;
};

export type CriterionAnswerInput = {
  readonly criterion: CriterionName;
  readonly evidence: readonly EvidenceInput[];
  readonly met?: boolean | null;
  readonly reason: string;
  readonly strategy?: string | null;
};

export type CriterionName = 'ACCURACY' | 'NEED' | 'PURPOSE' | 'RISK' | 'SKILLS';

export type Custodian = 'ALTERNATE' | 'DGC';

export type CustodyModel = 'DELEGATED_ROLES' | 'OWNER_BOUND' | 'SHARED_SECRET';

export type CustodyStep = 'APPLICATION_TOKENS_REVOKED' | 'CONNECTED_DEVICES_REMOVED' | 'OPEN_SESSIONS_ENDED' | 'OWNERSHIP_TRANSFERRED' | 'OWNER_AND_RECOVERY_CHECKED' | 'PASSWORD_CHANGED' | 'RECOVERY_ADDRESS_CHANGED' | 'RECOVERY_PHONE_CHANGED' | 'ROLE_REMOVED' | 'SECOND_FACTOR_REPLACED';

export type DataImportFilter = {
  readonly entity?: string | null;
  readonly ids?: readonly string[] | null;
  readonly state?: readonly ImportState[] | null;
};

export type DataImportKind = 'ACCOUNTS' | 'ENTITIES' | 'HEADSHIPS';

export type DecideAccountsInput = {
  readonly accounts: readonly ChosenAccountInput[];
  readonly alsoChosen?: readonly string[] | null;
  readonly confirmed?: boolean | null;
  readonly kind: BulkDecisionKind;
  readonly reason?: string | null;
};

export type DecidingCapacity = 'HEAD' | 'HEAD_ABOVE' | 'HEAD_OF_DGC' | 'OFFICER_IN_CHARGE';

export type DecisionKind = 'ESTABLISH' | 'MAINTAIN' | 'REFUSE' | 'SEND_BACK' | 'WITHDRAW';

export type DeclareDepartureInput = {
  readonly lastDay?: string | null;
  readonly personId: string;
  readonly reason: string;
};

export type DeclareMoveInput = {
  readonly fromEntityId: string;
  readonly personId: string;
  readonly reason: string;
  readonly toEntityId?: string | null;
};

export type DeliveryFilter = {
  readonly case?: string | null;
  readonly ids?: readonly string[] | null;
  readonly recipient?: string | null;
  readonly state?: readonly DeliveryState[] | null;
};

export type DeliveryState = 'DELIVERED' | 'FAILED' | 'QUEUED' | 'TRYING';

export type DepartureHow = 'DECLARED' | 'DELETED' | 'DISABLED' | 'NOT_STAFF' | 'PURGED' | 'SEPARATION';

export type DraftedAnswerInput = {
  readonly criterion: CriterionName;
  readonly met?: boolean | null;
  readonly reason: string;
};

export type DraftGuidanceInput = {
  readonly entityId?: string | null;
  readonly texts: GuidanceWordsInput;
  readonly titles: GuidanceWordsInput;
};

export type DueItemFilter = {
  readonly addressee?: Addressee | null;
  readonly entity?: string | null;
  readonly ids?: readonly string[] | null;
  readonly kind?: readonly DueItemKind[] | null;
  readonly open?: boolean | null;
  readonly person?: string | null;
  readonly status?: readonly DueItemStatus[] | null;
};

export type DueItemKind = 'ACKNOWLEDGE_GUIDANCE' | 'ACKNOWLEDGE_LETTER' | 'ANSWER_OVERLAP' | 'ATTEST' | 'CAPTURE_EXISTING' | 'CLOSE_OR_PARK' | 'CONFIRM_DEPARTURE' | 'CONFIRM_MOVE' | 'CONFIRM_SIGNAL' | 'CUSTODY_PROCEDURE' | 'HAND_OVER' | 'HEAD_MOVED' | 'ORPHAN' | 'PREPARE_REVIEW' | 'REAUTHORIZE' | 'RECORD_CHANGE' | 'REGISTER_NEW' | 'RENEW_ATTESTATION' | 'RENEW_AUTHORIZATION' | 'REVIEW_ACCOUNT' | 'ROTATE_SECRETS' | 'SERVICE_ACCOUNT_OWNER' | 'SOURCE_SILENT' | 'UNAUTHORIZED_HOLDING' | 'UNIT_RENAME' | 'UNLINKED_DEPARTURE' | 'UNLISTED_HOLDER' | 'VACANT_OFFICE';

export type DueItemStatus = 'DONE' | 'DONE_LATE' | 'LATE' | 'OPEN';

export type EndCampaignInput = {
  readonly id: string;
  readonly reason: string;
  readonly version: number;
};

export type EndEntityInput = {
  readonly documentReference: string;
  readonly endedOn: string;
  readonly id: string;
  readonly successorId?: string | null;
  readonly version: number;
};

export type EndFocalPointInput = {
  readonly id: string;
  readonly untilOn: string;
  readonly version: number;
};

export type EndHeadshipInput = {
  readonly documentReference: string;
  readonly id: string;
  readonly untilOn: string;
  readonly version: number;
};

export type EndReferenceAccountInput = {
  readonly id: string;
  readonly version: number;
};

export type EntityFilter = {
  readonly headed?: boolean | null;
  readonly ids?: readonly string[] | null;
  readonly kind?: readonly EntityKind[] | null;
  readonly parent?: string | null;
  readonly search?: string | null;
  readonly vacant?: boolean | null;
};

export type EntityKind = 'DEPARTMENT' | 'OFFICE' | 'OFFICE_AWAY_FROM_HEADQUARTERS' | 'PEACEKEEPING_MISSION' | 'PROGRAMMED_UNIT' | 'REGIONAL_COMMISSION' | 'REGIONAL_COORDINATOR' | 'RESIDENT_COORDINATOR' | 'SPECIAL_POLITICAL_MISSION';

export type EntitySort = {
  readonly direction: SortDirection;
  readonly field: EntitySortField;
};

export type EntitySortField = 'CODE' | 'KIND' | 'NAME';

export type EvidenceInput = {
  readonly text: string;
  readonly url?: string | null;
};

export type GuardWindowInput = {
  readonly hours: number;
  readonly people: number;
  readonly percent: number;
};

export type GuidanceNoticeFilter = {
  readonly entity?: string | null;
  readonly ids?: readonly string[] | null;
  readonly toAcknowledge?: boolean | null;
};

export type GuidanceState = 'COMING' | 'DRAFT' | 'IN_FORCE' | 'SUPERSEDED';

export type GuidanceWordsInput = {
  readonly ar: string;
  readonly en: string;
  readonly es: string;
  readonly fr: string;
  readonly ru: string;
  readonly zh: string;
};

export type HeadshipCapacity = 'HEAD' | 'OFFICER_IN_CHARGE';

export type HeadshipFilter = {
  readonly capacity?: HeadshipCapacity | null;
  readonly entity?: string | null;
  readonly ids?: readonly string[] | null;
  readonly person?: string | null;
  readonly status?: readonly HeadshipStatus[] | null;
};

export type HeadshipStatus = 'CURRENT' | 'ENDED' | 'FUTURE' | 'REJECTED' | 'TO_CONFIRM';

export type HitAnswerInput = {
  readonly answer: OverlapAnswerKind;
  readonly otherId: string;
  readonly reason: string;
};

export type HoldDimension = 'CAUSE' | 'ENTITY' | 'SOURCE';

export type HoldFilter = {
  readonly ids?: readonly string[] | null;
  readonly open?: boolean | null;
};

export type HoldingStatus = 'AUTHORIZED' | 'ENDED' | 'INTERIM_CUSTODY' | 'REMOVAL_AWAITED' | 'SUSPENDED' | 'UNAUTHORIZED';

export type HoldOutcome = 'APPROVED' | 'REJECTED';

export type ImportRowFilter = {
  readonly ids?: readonly string[] | null;
  readonly kept?: boolean | null;
  readonly state?: readonly ImportRowState[] | null;
};

export type ImportRowState = 'DIFFERENT' | 'FAULTY' | 'NEW' | 'SAME';

export type ImportState = 'CHECKED' | 'CHECKING' | 'DONE' | 'RUNNING' | 'STOPPED' | 'UNDOING' | 'UNDONE' | 'UPLOADED';

export type JointAnswer = 'CONFIRMED' | 'DECLINED' | 'WITHDRAWN';

export type JointDecisionFilter = {
  readonly ids?: readonly string[] | null;
  readonly kind?: readonly JointKind[] | null;
  readonly open?: boolean | null;
  readonly person?: string | null;
};

export type JointKind = 'APPROVE_HOLD' | 'CLEAR_PLATFORM' | 'LIFT_STANDING' | 'LINK_SIGNAL' | 'REJECT_HOLD' | 'RENAME_UNIT' | 'SET_GUARD_LIMITS' | 'UNDO_HOLD' | 'UNDO_SIGNAL' | 'WITHDRAW_CLEARANCE';

export type LossAct = 'REVOKE' | 'SUSPEND';

export type MaintainAccountInput = {
  readonly assessmentId: string;
  readonly id: string;
  readonly reason: string;
  readonly version: number;
};

export type MarkOutOfScopeInput = {
  readonly as: OutOfScopeKind;
  readonly id: string;
  readonly reason: string;
  readonly version: number;
};

export type MoveChange = 'MANAGER' | 'POST' | 'UNIT';

export type NameFocalPointInput = {
  readonly entityId: string;
  readonly fromOn: string;
  readonly personId: string;
  readonly untilOn?: string | null;
};

export type NameServiceAccountOwnerInput = {
  readonly id: string;
  readonly ownerId: string;
  readonly reason: string;
  readonly version: number;
};

export type NamesInput = {
  readonly ar: string;
  readonly en: string;
  readonly es: string;
  readonly fr: string;
  readonly ru: string;
  readonly zh: string;
};

export type NominatePersonInput = {
  readonly accountId: string;
  readonly capacity: PrivilegedCapacity;
  readonly personId: string;
  readonly scopes: readonly AuthorizationScope[];
  readonly version: number;
};

export type OfficialLanguage = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

export type OpenCampaignInput = {
  readonly dueOn: string;
  readonly names: NamesInput;
  readonly scope: ReviewScopeInput;
};

export type OrphanFilter = {
  readonly entity?: string | null;
  readonly ids?: readonly string[] | null;
  readonly open?: boolean | null;
};

export type OutOfScopeKind = 'PERSONAL' | 'STAFF_REPRESENTATIVE_BODY';

export type OverlapAnswerKind = 'DIFFERENT' | 'MERGE' | 'SUCCESSOR';

export type OverlapLikeness = 'FORMER_NAME' | 'HANDLE_EQUAL' | 'HANDLE_FOLDED' | 'HANDLE_LOOK_ALIKE' | 'HANDLE_NEAR' | 'SAME_AUDIENCE' | 'SAME_KEY' | 'TITLE_EQUAL' | 'TITLE_FOLDED' | 'TITLE_LOOK_ALIKE' | 'TITLE_NEAR';

export type OverlapMatch = 'ALIAS' | 'AUDIENCE' | 'CANONICAL_KEY' | 'HANDLE' | 'TITLE';

export type ParkAccountInput = {
  readonly evidence: string;
  readonly id: string;
  readonly parkedOn: string;
  readonly successorId?: string | null;
  readonly version: number;
};

export type PastAccountFilter = {
  readonly entity?: string | null;
  readonly platform?: readonly string[] | null;
  readonly search?: string | null;
  readonly status?: readonly AccountStatus[] | null;
};

export type PastMomentInput = {
  readonly at?: string | null;
  readonly on?: string | null;
};

export type PersonFilter = {
  readonly attestation?: readonly AttestationStatus[] | null;
  readonly entity?: string | null;
  readonly holder?: boolean | null;
  readonly ids?: readonly string[] | null;
  readonly search?: string | null;
  readonly staffType?: readonly StaffType[] | null;
  readonly toAcknowledge?: boolean | null;
};

export type PersonSort = {
  readonly direction: SortDirection;
  readonly field: PersonSortField;
};

export type PersonSortField = 'FUNCTION_TITLE' | 'NAME';

export type PlatformRole = 'ADMINISTRATOR' | 'ADVERTISER' | 'ANALYST' | 'EDITOR' | 'MODERATOR' | 'OWNER';

export type PrepareReviewInput = {
  readonly answers: readonly CriterionAnswerInput[];
  readonly finding: string;
  readonly hoursPerWeek?: number | null;
  readonly id: string;
  readonly lastPostOn?: string | null;
  readonly recommendation: Recommendation;
  readonly version: number;
};

export type PrivilegedCapacity = 'ALTERNATE' | 'AUTHORIZED_OFFICIAL' | 'PUBLISHER';

export type ProcedureTextsInput = {
  readonly ar?: string | null;
  readonly en?: string | null;
  readonly es?: string | null;
  readonly fr?: string | null;
  readonly ru?: string | null;
  readonly zh?: string | null;
};

export type ProposeClearanceInput = {
  readonly clearedOn: string;
  readonly documentReference: string;
  readonly kind: ClearanceKind;
  readonly platform: string;
  readonly reason: string;
  readonly validUntil?: string | null;
};

export type ProposeClearanceWithdrawalInput = {
  readonly kind: ClearanceKind;
  readonly platform: string;
  readonly reason: string;
};

export type ProposeGuardLimitsInput = {
  readonly reason: string;
  readonly suspendWhileHeld: boolean;
  readonly windows: readonly GuardWindowInput[];
};

export type ProposeHoldDecisionInput = {
  readonly approve: boolean;
  readonly holdId: string;
  readonly reason: string;
};

export type ProposeLiftInput = {
  readonly personId: string;
  readonly reason: string;
};

export type ProposeLinkInput = {
  readonly personId: string;
  readonly reason: string;
  readonly signalId: string;
};

export type ProposeRevisionInput = {
  readonly accountId: string;
  readonly audience?: string | null;
  readonly base: number;
  readonly changedOn?: string | null;
  readonly entityId?: string | null;
  readonly languageStatement?: string | null;
  readonly languages?: readonly string[] | null;
  readonly purpose?: string | null;
  readonly replaces?: string | null;
  readonly title?: string | null;
  readonly url?: string | null;
};

export type ProposeUndoInput = {
  readonly holdId?: string | null;
  readonly reason: string;
  readonly signalId?: string | null;
};

export type ProposeUnitRenameInput = {
  readonly code: string;
  readonly entityId: string;
  readonly provider: string;
  readonly reason: string;
};

export type PublishGuidanceInput = {
  readonly fromOn: string;
  readonly id: string;
  readonly version: number;
};

export type QualityFigure = 'CHANGES_ON_TIME' | 'COMPLETE' | 'ON_TIME' | 'ORPHAN_DAYS' | 'REVIEWED' | 'TWO_HOLDERS';

export type ReassignReviewInput = {
  readonly id: string;
  readonly personId: string;
  readonly reason: string;
  readonly version: number;
};

export type Recommendation = 'MAINTAIN' | 'WITHDRAW';

export type RecordCreationInput = {
  readonly createdOn: string;
  readonly id: string;
  readonly overlapAnswers?: readonly HitAnswerInput[] | null;
  readonly url: string;
  readonly version: number;
};

export type RecordCustodyInput = {
  readonly accountId: string;
  readonly changedOn: string;
  readonly connectedApplications: readonly string[];
  readonly custodyModel: CustodyModel;
  readonly detectedOn?: string | null;
  readonly lastRotatedOn?: string | null;
  readonly phoneOwnerId?: string | null;
  readonly recoveryMailbox?: string | null;
  readonly recoveryPhone?: string | null;
  readonly secondFactor: SecondFactorKind;
  readonly secondFactorHolderId?: string | null;
  readonly seen: number;
  readonly vaultReference: string;
};

export type RecordCustodyProcedureInput = {
  readonly documentReference?: string | null;
  readonly entityId: string;
  readonly evidenceUrl?: string | null;
  readonly seen: number;
  readonly texts: ProcedureTextsInput;
};

export type RecordElement = 'LANGUAGES' | 'OFFICIAL' | 'PLATFORM' | 'PURPOSE_AND_AUDIENCE' | 'TITLE';

export type RecordEvidenceInput = {
  readonly evidence: string;
  readonly evidenceUrl?: string | null;
  readonly id: string;
  readonly version: number;
};

export type RecordHeadshipInput = {
  readonly capacity: HeadshipCapacity;
  readonly documentReference: string;
  readonly entityId: string;
  readonly fromOn: string;
  readonly personId: string;
  readonly untilOn?: string | null;
};

export type RecordHoldingInput = {
  readonly accountId: string;
  readonly holdsSharedSecret: boolean;
  readonly isRecoveryContact: boolean;
  readonly personId: string;
  readonly platformRole?: PlatformRole | null;
};

export type RecordOutOfScopeInput = {
  readonly as: OutOfScopeKind;
  readonly entityId: string;
  readonly platform?: string | null;
  readonly reason: string;
  readonly url: string;
};

export type RecordPersonInput = {
  readonly email?: string | null;
  readonly entityId: string;
  readonly functionTitle?: string | null;
  readonly language: OfficialLanguage;
  readonly name: string;
  readonly source: string;
  readonly staffNumber: string;
  readonly staffType: StaffType;
};

export type RecordStableIdInput = {
  readonly id: string;
  readonly platformIdentifier: string;
  readonly version: number;
};

export type ReferenceAccountFilter = {
  readonly ids?: readonly string[] | null;
  readonly open?: boolean | null;
  readonly search?: string | null;
};

export type RefuseAccountInput = {
  readonly id: string;
  readonly reason: string;
  readonly version: number;
};

export type RefuseRevisionInput = {
  readonly id: string;
  readonly reason: string;
};

export type RegisterServiceAccountInput = {
  readonly client: string;
  readonly expiresOn: string;
  readonly ownerId: string;
  readonly provider: string;
  readonly purpose: string;
};

export type RejectHeadshipInput = {
  readonly id: string;
  readonly version: number;
};

export type RemoveEvidenceFileInput = {
  readonly id: string;
};

export type RemoveNominationInput = {
  readonly accountId: string;
  readonly personId: string;
  readonly version: number;
};

export type RemoveReviewFileInput = {
  readonly id: string;
};

export type RenewAuthorizationInput = {
  readonly id: string;
  readonly reason?: string | null;
  readonly scopes?: readonly AuthorizationScope[] | null;
  readonly validUntil?: string | null;
  readonly version: number;
};

export type RenewAuthorizationsInput = {
  readonly authorizations: readonly ChosenAuthorizationInput[];
  readonly reason?: string | null;
  readonly validUntil?: string | null;
};

export type RenewServiceAccountInput = {
  readonly expiresOn: string;
  readonly id: string;
  readonly version: number;
};

export type ReopenAccountInput = {
  readonly id: string;
  readonly reason: string;
  readonly version: number;
};

export type ReplayDeliveryInput = {
  readonly id: string;
};

export type RequestAccountInput = {
  readonly audience: string;
  readonly createdOn?: string | null;
  readonly entityId: string;
  readonly handle?: string | null;
  readonly kind: RequestKind;
  readonly languageStatement: string;
  readonly languages: readonly string[];
  readonly platform?: string | null;
  readonly purpose: string;
  readonly title: string;
  readonly url?: string | null;
};

export type RequestKind = 'EXISTING' | 'NEW';

export type ResumeServiceAccountInput = {
  readonly id: string;
  readonly reason: string;
  readonly version: number;
};

export type ReviewFilter = {
  readonly account?: string | null;
  readonly campaign?: string | null;
  readonly entity?: string | null;
  readonly ids?: readonly string[] | null;
  readonly open?: boolean | null;
  readonly preparer?: string | null;
  readonly status?: readonly ReviewStatus[] | null;
};

export type ReviewScopeInput = {
  readonly criteria?: readonly CriterionName[] | null;
  readonly decidedBefore?: string | null;
  readonly entityId?: string | null;
  readonly includesPending?: boolean | null;
  readonly languages?: readonly OfficialLanguage[] | null;
  readonly platforms?: readonly string[] | null;
};

export type ReviewStatus = 'MAINTAINED' | 'RELEASED' | 'TO_DECIDE' | 'TO_PREPARE' | 'UNANSWERED' | 'WITHDRAWAL_PROPOSED' | 'WITHDRAWN';

export type RevisionStatus = 'APPROVED' | 'PROPOSED' | 'REFUSED' | 'WITHDRAWN';

export type Role = 'ALTERNATE' | 'AUDITOR' | 'AUTHORIZED_OFFICIAL' | 'DGC_ADMINISTRATOR' | 'DGC_ANALYST' | 'FOCAL_POINT' | 'HEAD_OF_ENTITY' | 'PUBLIC' | 'PUBLISHER' | 'REPORTING_CLIENT' | 'SECURITY_OFFICER' | 'STAFF';

export type SaveAssessmentInput = {
  readonly accountId: string;
  readonly answers: readonly CriterionAnswerInput[];
  readonly version: number;
};

export type SaveReviewDraftInput = {
  readonly answers: readonly DraftedAnswerInput[];
  readonly finding: string;
  readonly hoursPerWeek: string;
  readonly id: string;
  readonly lastPostOn: string;
  readonly recommendation?: Recommendation | null;
  readonly version: number;
};

export type SecondFactorKind = 'AUTHENTICATOR_APPLICATION' | 'EMAIL_CODE' | 'NONE' | 'PASSKEY' | 'SECURITY_KEY' | 'TEXT_MESSAGE';

export type SendBackAccountInput = {
  readonly id: string;
  readonly questions?: readonly string[] | null;
  readonly reason: string;
  readonly version: number;
};

export type ServiceAccountFilter = {
  readonly ids?: readonly string[] | null;
  readonly owner?: string | null;
  readonly state?: readonly ServiceAccountState[] | null;
};

export type ServiceAccountState = 'ACTIVE' | 'EXPIRED' | 'EXPIRING' | 'SUSPENDED';

export type SignalChannel = 'BACK_CHANNEL_LOGOUT' | 'DECLARED' | 'KEYCLOAK' | 'SCIM' | 'SESSION_REFRESH' | 'SIGN_IN_CLAIMS';

export type SignalFilter = {
  readonly case?: string | null;
  readonly hold?: string | null;
  readonly ids?: readonly string[] | null;
  readonly person?: string | null;
  readonly receivedFrom?: string | null;
  readonly search?: string | null;
  readonly source?: string | null;
  readonly state?: readonly SignalState[] | null;
  readonly type?: readonly SignalType[] | null;
};

export type SignalState = 'APPLIED' | 'HELD' | 'NO_EFFECT' | 'PROPOSED' | 'REJECTED' | 'UNDONE' | 'UNLINKED' | 'WAITING';

export type SignalType = 'AUTHORIZATIONS_WITHDRAWN' | 'CONTACT_CHANGED' | 'CREDENTIAL_COMPROMISED' | 'DEPARTURE_SCHEDULED' | 'GROUPS_CHANGED' | 'IDENTIFIER_RECYCLED' | 'PERSON_DEPARTED' | 'PERSON_LOCKED_OUT' | 'PERSON_MOVED' | 'PERSON_RETURNED' | 'PERSON_UNLOCKED' | 'SESSIONS_ENDED';

export type SimilarAccountsInput = {
  readonly audience?: string | null;
  readonly entityId?: string | null;
  readonly exceptId?: string | null;
  readonly handle?: string | null;
  readonly languages?: readonly string[] | null;
  readonly platform?: string | null;
  readonly title?: string | null;
  readonly url?: string | null;
};

export type SortDirection = 'ASC' | 'DESC';

export type SourceHealth = 'ALARMED' | 'LIVE' | 'NEVER_HEARD' | 'SILENT';

export type StaffType = 'AGENCY' | 'CONSULTANT' | 'INTERN' | 'STAFF_MEMBER' | 'UNKNOWN' | 'VOLUNTEER';

export type StartImportInput = {
  readonly id: string;
  readonly version: number;
};

export type StopServiceAccountInput = {
  readonly id: string;
  readonly reason: string;
  readonly version: number;
};

export type SubjectKind = 'ACCOUNT' | 'AUTHORIZATION' | 'CAMPAIGN' | 'CASE' | 'DELIVERY' | 'DUE_ITEM' | 'ENTITY' | 'FOCAL_POINT' | 'GUIDANCE' | 'HEADSHIP' | 'HOLD' | 'HOLDING' | 'IMPORT' | 'ORPHAN' | 'PERSON' | 'PROPOSAL' | 'REGISTER' | 'REVIEW' | 'REVISION' | 'SERVICE_ACCOUNT' | 'SESSION' | 'SIGNAL' | 'SOURCE';

export type SubmitRequestInput = {
  readonly id: string;
  readonly version: number;
};

export type SuspensionCause = 'ATTESTATION' | 'DEPARTURE' | 'HOLD' | 'LOCK_OUT' | 'MOVE';

export type TakeCustodyInput = {
  readonly id: string;
  readonly version: number;
};

export type Trust = 'PROPOSE' | 'REVOKE' | 'SUSPEND';

export type UndoImportInput = {
  readonly id: string;
  readonly reason: string;
  readonly version: number;
};

export type UpdateEntityInput = {
  readonly country?: string | null;
  readonly headTitle: string;
  readonly headed: boolean;
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: NamesInput;
  readonly parentId?: string | null;
  readonly timeZone: string;
  readonly version: number;
};

export type UpdateGuidanceInput = {
  readonly id: string;
  readonly texts: GuidanceWordsInput;
  readonly titles: GuidanceWordsInput;
  readonly version: number;
};

export type UpdatePersonInput = {
  readonly email?: string | null;
  readonly functionTitle?: string | null;
  readonly id: string;
  readonly language?: OfficialLanguage | null;
  readonly name?: string | null;
  readonly phone?: string | null;
  readonly version: number;
};

export type UpdateRequestInput = {
  readonly audience?: string | null;
  readonly entityId?: string | null;
  readonly handle?: string | null;
  readonly id: string;
  readonly languageStatement?: string | null;
  readonly languages?: readonly string[] | null;
  readonly purpose?: string | null;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly version: number;
};

export type WithdrawAccountInput = {
  readonly confirmed?: boolean | null;
  readonly id: string;
  readonly reason: string;
  readonly version: number;
};

export type WithdrawAuthorizationInput = {
  readonly id: string;
  readonly reason: string;
  readonly version: number;
};

export type WithdrawAuthorizationsOfInput = {
  readonly personId: string;
  readonly reason: string;
};

export type WithdrawRevisionInput = {
  readonly id: string;
};

export { addDays, addMonths, addMonthsToDay, covers, dayIn, daysBetween, isCalendarDay } from './calendar.ts';
export { accept, refuse, type Accepted, type Decision, type Refusal } from './decision.ts';
export {
  aliasKinds,
  decidingCapacities,
  decisionKinds,
  outOfScopeKinds,
  requestKinds,
  type Account,
  type AccountAlias,
  type AccountDecision,
  type AliasKind,
  type DecidingCapacity,
  type DecisionKind,
  type DecisionQuestion,
  type OutOfScopeKind,
  type RequestKind,
} from './records/account.ts';
export {
  criterionNames,
  overlapAnswers,
  type Assessment,
  type CriterionAnswer,
  type CriterionName,
  type Evidence,
  type EvidenceFile,
  type Overlap,
  type OverlapAnswerKind,
} from './records/assessment.ts';
export { subjectKinds, type FieldChange, type RegisterEvent, type SubjectKind } from './records/audit.ts';
export { contactLeavesAt, type RoleTimes } from './people/contact-erasure.ts';
export {
  secondFactorKinds,
  type AccountCustody,
  type CustodyProcedure,
  type SecondFactorKind,
} from './records/custody.ts';
export { takeCustody, type TakingCustody } from './custody/take-custody.ts';
export {
  recordCustody,
  statusesWithCustody,
  type CustodyFacts,
  type CustodyRecording,
} from './custody/record-custody.ts';
export {
  confirmProcedure,
  recordProcedure,
  type ProcedureRecording,
  type ProcedureWords,
} from './custody/custody-procedure.ts';
export { entityKinds, type Entity, type EntityKind } from './records/entity.ts';
export { headshipCapacities, type Headship, type HeadshipCapacity } from './records/headship.ts';
export {
  authorizationScopes,
  capacities,
  platformRoles,
  type Authorization,
  type AuthorizationScope,
  type Capacity,
  type Holding,
  type Nomination,
  type PlatformRole,
  type PrivilegedCapacity,
} from './records/holding.ts';
export { isOfficialLanguage, officialLanguages, type OfficialLanguage, type Translated } from './records/language.ts';
export {
  staffTypes,
  type Appointment,
  type FocalPoint,
  type Person,
  type PersonIdentifier,
  type StaffType,
} from './records/person.ts';
export {
  dataImportKinds,
  importRowStates,
  importStops,
  type DataImport,
  type DataImportKind,
  type ImportFault,
  type ImportProposal,
  type ImportRow,
  type ImportRowState,
  type ImportStop,
} from './records/data-import.ts';
export {
  checkImport,
  importState,
  importStates,
  startImport,
  stopImport,
  undoImport,
  type Acting,
  type ImportState,
} from './import/data-import.ts';
export type { Revision } from './records/revision.ts';
export { type ReferenceAccount } from './records/reference.ts';
export { groupRoles, roles, type GroupRole, type Role } from './records/roles.ts';
export {
  departureHows,
  moveChanges,
  postChanges,
  signalChannels,
  signalStates,
  signalTypes,
  trustLevels,
  type Contact,
  type DepartureHow,
  type MoveChange,
  type PersonReference,
  type PostChange,
  type Signal,
  type SignalChannel,
  type SignalFact,
  type SignalSource,
  type SignalState,
  type SignalType,
  type Trust,
} from './records/signal.ts';
export {
  holdDimensions,
  jointKinds,
  suspensionCauses,
  type CaseTask,
  type Hold,
  type HoldDimension,
  type JointDecision,
  type JointKind,
  type OffboardingCase,
  type Orphan,
  type PersonStanding,
  type ServiceAccount,
  type Suspension,
  type SuspensionCause,
} from './records/offboarding.ts';
export { addressees, type Addressee, type Told } from './due-items/addressee.ts';
export { dueItemStatus, dueItemStatuses, type DueItemStatus } from './due-items/due-item-status.ts';
export { openedClock, type CalendarTimes } from './due-items/opened-clock.ts';
export { digestDayOf, minuteOf, noticeFault, usualNotices, type NoticeSetting } from './due-items/notice-setting.ts';
export { calendarFile, type CalendarDate, type CalendarHead } from './due-items/calendar-file.ts';
export { noticeUrgency, type NoticeUrgency } from './due-items/notice-urgency.ts';
export { recordedAtOf, recordClockOf, type RecordFacts } from './due-items/record-duty.ts';
export { withoutLinks } from './text/without-links.ts';
export {
  dueItemKinds,
  dueItemSchedules,
  escalationOf,
  openedDueItem,
  spanKinds,
  type SpanKind,
  type DueItem,
  type DueItemKind,
  type DueItemTimes,
  type Escalation,
} from './due-items/due-item.ts';
export {
  custodySteps,
  custodyStepsFor,
  rotationStepsFor,
  type RecordedCustody,
  type CustodyStep,
  type Holder,
} from './offboarding/custody-steps.ts';
export { closesCase, waitedFor, type OpenPart } from './offboarding/case-closing.ts';
export { caseStatus, caseStatuses, type CaseFacts, type CaseStatus } from './offboarding/case-status.ts';
export { deliveryState, deliveryStates, type DeliveryFacts, type DeliveryState } from './offboarding/delivery-state.ts';
export { postChangesOf, type KnownPost } from './offboarding/post-changes.ts';
export {
  clockKinds,
  clockOfAccount,
  clockOfChange,
  clockOfEnding,
  clockRules,
  dueAtOf,
  dueOnOf,
  moveClock,
  startClock,
  type Clock,
  type ClockKind,
  type ClockMove,
  type ClockSince,
  type ClockStart,
} from './clocks/clock.ts';
export {
  changePublicationDay,
  publicationDayId,
  readPublicationDay,
  usualPublicationDay,
  type PublicationDay,
} from './clocks/publication-day.ts';
export { clockStates, clockSum, type ClockState, type ClockSum } from './clocks/clock-sum.ts';
export {
  clockAddressees,
  clockStepOf,
  clockSteps,
  firstStepAt,
  type ClockAddressee,
  type ClockStep,
  type ToldStep,
} from './clocks/clock-steps.ts';
export { endOfDayIn, hasDay, startOfDayIn } from './clocks/day-bounds.ts';
export { changeDelays, changeFault, type ChangeDelays, type RecordedChange } from './clocks/recorded-change.ts';
export { recordEvidence } from './offboarding/record-evidence.ts';
export { looksLikeASecret } from './secrets/secret-text.ts';
export { sourceHealth, sourceHealths, type SourceHealth } from './signals/source-health.ts';
export { isFresh, settings } from './settings.ts';
export { holdsControls, holdsInvisible } from './text/hidden-characters.ts';
export {
  heldSpans,
  spansWithin,
  type AuthorizedFacts,
  type HeldFacts,
  type HeldHistory,
  type HeldSpan,
  type Version,
} from './past/held-spans.ts';
export { pastDays, pastMoment, type AskedMoment, type PastDays, type PastMoment } from './past/past-moment.ts';
export { isSensibleDay } from './text/sensible-day.ts';
export {
  nameServiceAccountOwner,
  registerServiceAccount,
  renewServiceAccount,
  resumeServiceAccount,
  stopServiceAccount,
  type NewServiceAccount,
  type ProposedOwner,
} from './service-accounts/service-account.ts';
export {
  serviceAccountState,
  serviceAccountStates,
  type ServiceAccountState,
} from './service-accounts/service-account-state.ts';
export {
  accountStatus,
  accountStatuses,
  isLive,
  isOfficial,
  isReviewOverdue,
  type AccountFacts,
  type AccountStatus,
} from './status/account-status.ts';
export {
  authorizationStatus,
  authorizationStatuses,
  hasEnded,
  type AuthorizationFacts,
  type AuthorizationStatus,
} from './status/authorization-status.ts';
export { headshipStatus, headshipStatuses, type HeadshipFacts, type HeadshipStatus } from './status/headship-status.ts';
export { holdingStatus, holdingStatuses, type HoldingFacts, type HoldingStatus } from './status/holding-status.ts';
export { revisionStatus, revisionStatuses, type RevisionFacts, type RevisionStatus } from './status/revision-status.ts';
export {
  approveRevision,
  refuseRevision,
  withdrawRevision,
  type Revised,
  type RevisionCase,
  type RevisionDeciding,
} from './revisions/decide-revision.ts';
export { isRevisable, proposeRevision, type Proposing, type RevisionEdit } from './revisions/propose-revision.ts';
export {
  differencesOf,
  isRevisedField,
  isStale,
  revisedFields,
  type Difference,
  type RevisedField,
} from './revisions/stale.ts';
export { caseObstacles, type AccountCase } from './accounts/account-case.ts';
export { concernedBy } from './accounts/concerned.ts';
export {
  authorizeAccount,
  refuseAccount,
  sendBackAccount,
  withdrawAccount,
  type Decided,
  type Deciding,
  type DecisionClock,
} from './accounts/decide-account.ts';
export { decideAs } from './accounts/deciding.ts';
export { maintainAccount, type MaintainBasis } from './accounts/maintain-account.ts';
export { manyWithdrawals, type DayOfWithdrawals } from './accounts/many-withdrawals.ts';
export { answerQuestion, readQuestions, type Answering, type QuestionLimits } from './accounts/questions.ts';
export { markOutOfScope, type ScopeFinding } from './accounts/mark-out-of-scope.ts';
export { reopenAccount, type Reopening } from './accounts/reopen-account.ts';
export { changesOf, editRequest, type RequestEdit } from './accounts/edit-request.ts';
export { recordCreation, type Creation } from './accounts/record-creation.ts';
export { missingElements, recordElements, type RecordElement } from './accounts/record-elements.ts';
export { requestAccount, type AccountRequest } from './accounts/request-account.ts';
export { submitRequest } from './accounts/submit-request.ts';
export {
  authorizePerson,
  withdrawAuthorization,
  type AuthorizationTerms,
  type Authorized,
  type AuthorizingHead,
  type PersonToAuthorize,
  type WithdrawnAuthorization,
} from './authorizations/authorize-person.ts';
export { renewAuthorization, type ToRenew } from './authorizations/renew-authorization.ts';
export {
  accountById,
  platformsWithStableId,
  recordStableId,
  statusesWithStableId,
  stillById,
} from './accounts/record-stable-id.ts';
export { closeAccount, parkAccount, type AccountEnding, type Parking } from './accounts/end-account.ts';
export { acknowledgeLetter, type Acknowledged, type LetterFound } from './authorizations/acknowledge-letter.ts';
export {
  criteria,
  criteriaObstacles,
  unansweredOverlaps,
  type CriteriaObstacle,
  type JudgedAnswer,
} from './criteria/criteria.ts';
export { evidenceLimits } from './evidence/evidence-limits.ts';
export { safeFileName } from './evidence/file-name.ts';
export { detectFile, type Detected, type GivenFile } from './evidence/detect-file.ts';
export { evidenceTypes, type EvidenceType } from './evidence/evidence-types.ts';
export { addEvidenceFile, removeEvidenceFile, type OpenVersion } from './evidence/evidence-file.ts';
export { unpackedFault, type PackedEntry } from './evidence/packed-file.ts';
export { endEntity, type Estate } from './headships/end-entity.ts';
export { endFocalPoint, nameFocalPoint, type NamingOf } from './headships/focal-point.ts';
export { acknowledgeInheritance } from './headships/inheritance.ts';
export { predecessorOf } from './headships/predecessor.ts';
export { decidedIn, movesTo } from './revisions/moves-to.ts';
export { answerOverlap, isFoundSince, type OverlapAnswering } from './overlaps/answer-overlap.ts';
export { compareForOverlap, type Compared } from './overlaps/compare-accounts.ts';
export { compareNames } from './overlaps/compare-names.ts';
export { formerName, sameKey, scoreToAnswer, strongestFirst, type Found } from './overlaps/overlap-kinds.ts';
export type { OverlapLikeness, OverlapMatch } from './overlaps/overlap-kinds.ts';
export { readReferences, type ReadReference } from './overlaps/read-references.ts';
export { addReference, endReference } from './overlaps/reference-account.ts';
export { decidersOf, nearestHeaded, type Decider, type Office, type Offices } from './headships/heads.ts';
export {
  confirmHeadship,
  endHeadship,
  recordHeadship,
  rejectHeadship,
  type Confirmer,
} from './headships/record-headship.ts';
export {
  attestationDays,
  attestationObligations,
  attestationStatus,
  attestationStatuses,
  endsPrivileges,
  isToAttest,
  type Attestation,
  type AttestationFacts,
  type AttestationObligation,
  type AttestationStatus,
  type AttestationTerm,
} from './attestations/attestation.ts';
export {
  attestationTermFault,
  attestationTermId,
  attestationTermLimits,
  attestationTermParts,
  changeAttestationTerm,
  readAttestationTerm,
  usualAttestationTerm,
  type AttestationTermPart,
} from './attestations/attestation-term.ts';
export { attestObligations, type Attesting } from './attestations/attest-obligations.ts';
export {
  guidanceState,
  guidanceStates,
  type GuidanceAcknowledgement,
  type GuidanceNotice,
  type GuidanceState,
  type GuidanceVersion,
} from './guidance/guidance.ts';
export {
  recommendations,
  reviewOutcomes,
  type DraftedAnswer,
  type Recommendation,
  type Review,
  type ReviewCampaign,
  type ReviewDraft,
  type ReviewFile,
  type ReviewOutcome,
  type ReviewScope,
} from './records/review.ts';
export { addReviewFile, removeReviewFile } from './reviews/review-file.ts';
export { keepDraft, type Drafting } from './reviews/review-draft.ts';
export { clockOfPreparing } from './reviews/preparation.ts';
export { campaignFigures, type CampaignFigures } from './reviews/campaign-figures.ts';
export { campaignScopeFault, endCampaign, openCampaign, type OpeningCampaign } from './reviews/campaign.ts';
export {
  isReviewLate,
  reviewStatus,
  reviewStatuses,
  type ReviewFacts,
  type ReviewStatus,
} from './reviews/review-status.ts';
export {
  answerOf,
  endReview,
  escalateReview,
  eventOfReview,
  prepareReview,
  reassignReview,
  type Preparing,
  type ReviewEnding,
} from './reviews/review.ts';
export { acknowledgementFault, draftGuidance, publishGuidance, type GuidanceWords } from './guidance/write-guidance.ts';
export { accountKey, accountKeys, accountUrl, foldHandle } from './platforms/account-key.ts';
export {
  clearanceFault,
  clearanceState,
  clearanceStates,
  missingClearances,
  proposedClearanceFault,
  readClearanceSlot,
  readProposedClearance,
  type ClearanceState,
  type Clearing,
  type ProposedClearance,
} from './clearances/clearances.ts';
export { clearanceKinds, type ClearanceKind, type PlatformClearance } from './records/platform-clearance.ts';
export { canonicalHandle } from './platforms/canonical-handle.ts';
export {
  accountKinds,
  custodyModels,
  platformCodes,
  type AccountKind,
  type CustodyModel,
  type Platform,
  type PlatformCode,
} from './platforms/platform.ts';
export { platforms } from './platforms/platforms.ts';
export {
  maximumAddressLength,
  type Recognition,
  type RecognitionRefusal,
  type RecognizedAccount,
} from './platforms/recognition.ts';
export { recognizeAccount } from './platforms/recognize-account.ts';
export { recognitionRefusals, type RecognitionRefusalReason } from './platforms/refusal-reasons.ts';
export {
  cellFaults,
  tableRefusals,
  type CellFault,
  type TableFaultCode,
  type TableRefusal,
} from './import/table-faults.ts';
export { isTimeZone } from './clocks/time-zone-name.ts';
export { type ColumnForm, type ImportColumn } from './import/import-columns.ts';
export { importColumn, importColumns, importKinds, type ImportKind } from './import/import-kinds.ts';
export { foldWord, lookUpKey } from './import/fold-word.ts';
export { guessMapping, mappingFault, type Mapping, type MappingFault } from './import/guess-mapping.ts';
export { faultMessage, importFaults, mappingFaults } from './import/fault-message.ts';
export { mapRow, type MappedRow, type RowFault, type RowPlan } from './import/row-plan.ts';
export { type PeopleKnown, type PlannedPerson } from './import/plan-people.ts';
export {
  planAccountRow,
  planAccountRows,
  type AccountRowContext,
  type KnownAccount,
  type PlannedAccount,
} from './import/plan-account-row.ts';
export { planEntityRow, planEntityRows, type EntityRowContext, type KnownEntity } from './import/plan-entity-row.ts';
export { type PlannedEntity } from './import/planned-entity.ts';
export {
  isSameHeadship,
  planHeadshipRow,
  planHeadshipRows,
  refusedHeadship,
  type HeadshipRowContext,
  type PlannedHeadship,
} from './import/plan-headship-row.ts';
export { entityDepths } from './import/entity-depths.ts';
export { readDay } from './import/read-day.ts';

import { outboxTable } from '../platform/outbox/outbox.table.ts';
import {
  accountAliasTable,
  accountDecisionTable,
  accountTable,
  decisionQuestionTable,
  nominationTable,
} from './accounts/account.table.ts';
import { attestationTable } from './attestations/attestation.table.ts';
import { auditEntryTable } from './audit/audit-entry.table.ts';
import { authorizationTable } from './authorizations/authorization.table.ts';
import { caseTable, caseTaskTable } from './cases/case.table.ts';
import { assessmentTable, criterionAnswerTable, overlapTable } from './criteria/assessment.table.ts';
import { accountCustodyTable, custodyProcedureTable } from './custody/custody.table.ts';
import { dueItemTable } from './due-items/due-item.table.ts';
import { entityTable } from './entities/entity.table.ts';
import { guidanceAcknowledgementTable, guidanceNoticeTable, guidanceVersionTable } from './guidance/guidance.table.ts';
import { evidenceFileTable } from './evidence/evidence.table.ts';
import { focalPointTable } from './focal-points/focal-point.table.ts';
import { headshipTable } from './headships/headship.table.ts';
import { dataImportTable, importProposalTable, importRowTable } from './imports/import.table.ts';
import { holdTable, jointDecisionTable } from './holds/hold.table.ts';
import { letterAcknowledgementTable, letterTable } from './letters/letter.table.ts';
import { holdingTable } from './holdings/holding.table.ts';
import { referenceAccountTable } from './overlaps/reference-account.table.ts';
import { orphanTable } from './orphans/orphan.table.ts';
import { appointmentTable, personIdentifierTable, personTable } from './people/person.table.ts';
import { clearanceTable } from './platforms/clearance.table.ts';
import { platformTable } from './platforms/platform.table.ts';
import { serviceAccountTable } from './service-accounts/service-account.table.ts';
import { campaignTable } from './reviews/campaign.table.ts';
import { reviewFileTable } from './reviews/review-file.table.ts';
import { reviewDraftTable } from './reviews/review-draft.table.ts';
import { reviewTable } from './reviews/review.table.ts';
import { revisionTable } from './revisions/revision.table.ts';
import { signalSourceTable, signalTable } from './signals/signal.table.ts';
import { personStandingTable, suspensionTable } from './signals/standing.table.ts';

/** Every table that a record is kept in. */
export const tables = [
  accountTable,
  accountAliasTable,
  accountDecisionTable,
  decisionQuestionTable,
  revisionTable,
  nominationTable,
  accountCustodyTable,
  custodyProcedureTable,
  assessmentTable,
  criterionAnswerTable,
  evidenceFileTable,
  overlapTable,
  referenceAccountTable,
  authorizationTable,
  letterTable,
  letterAcknowledgementTable,
  holdingTable,
  headshipTable,
  entityTable,
  personTable,
  personIdentifierTable,
  appointmentTable,
  focalPointTable,
  platformTable,
  clearanceTable,
  auditEntryTable,
  outboxTable,
  signalSourceTable,
  signalTable,
  suspensionTable,
  personStandingTable,
  serviceAccountTable,
  caseTable,
  caseTaskTable,
  holdTable,
  jointDecisionTable,
  dueItemTable,
  orphanTable,
  attestationTable,
  guidanceNoticeTable,
  guidanceVersionTable,
  guidanceAcknowledgementTable,
  campaignTable,
  reviewTable,
  reviewDraftTable,
  reviewFileTable,
  dataImportTable,
  importRowTable,
  importProposalTable,
] as const;

export const tableSchemas = tables.map(({ schema }) => schema);

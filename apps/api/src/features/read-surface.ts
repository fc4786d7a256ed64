import './accounts/account-enums.graphql.ts';
import './accounts/account-parts.graphql.ts';
import './accounts/account.graphql.ts';
import './authorizations/authorization.graphql.ts';
import './cases/case-enums.graphql.ts';
import './evidence/evidence-file.graphql.ts';
import './criteria/assessment.graphql.ts';
import './entities/entity-enums.graphql.ts';
import './focal-points/focal-point.graphql.ts';
import './holds/hold-enums.graphql.ts';
import './holdings/holding-enums.graphql.ts';
import './holdings/holding.graphql.ts';
import './people/person-enums.graphql.ts';
import './signals/signal-enums.graphql.ts';
import './signals/signal.graphql.ts';
import './signals/signal-source.graphql.ts';
import './cases/case.graphql.ts';
import './holds/hold.graphql.ts';
import type { ReadShape } from '../platform/graphql/read-compiler/read-shape.ts';
import { AccountQueries } from './accounts/accounts.graphql.ts';
import { accountReads, accountShapes } from './accounts/account.read.ts';
import { PreviewWithdrawalQuery } from './offboarding/preview-withdrawal.graphql.ts';
import { PreviewDecisionsQuery } from './accounts/preview-decisions.graphql.ts';
import { PublicationDayQuery } from './due-items/publication-day.graphql.ts';
import { AttestationTermQuery } from './attestations/attestation-term.graphql.ts';
import { RecognizeAccountQuery } from './accounts/recognize-account.graphql.ts';
import { AuditQueries } from './audit/audit-entry.graphql.ts';
import { auditReads, auditShapes } from './audit/audit-entry.read.ts';
import { authorizationShapes } from './authorizations/authorization.read.ts';
import { caseReads, caseShapes } from './cases/case.read.ts';
import { CaseQueries } from './cases/cases.graphql.ts';
import './custody/custody.graphql.ts';
import { custodyShapes } from './custody/custody.read.ts';
import './attestations/attestation.graphql.ts';
import { attestationShapes } from './attestations/attestation.read.ts';
import { assessmentShapes } from './criteria/assessment.read.ts';
import { DeliveryQueries } from './deliveries/delivery.graphql.ts';
import { deliveryReads, deliveryShapes } from './deliveries/delivery.read.ts';
import { DueItemQueries } from './due-items/due-item.graphql.ts';
import { dueItemReads, dueItemShapes } from './due-items/due-item.read.ts';
import { EntityQueries } from './entities/entity.graphql.ts';
import { entityReads, entityShapes } from './entities/entity.read.ts';
import { HeadshipQueries } from './headships/headship.graphql.ts';
import './guidance/guidance.graphql.ts';
import { GuidanceQueries } from './guidance/guidance-notices.graphql.ts';
import { guidanceReads, guidanceShapes } from './guidance/guidance.read.ts';
import { headshipReads, headshipShapes } from './headships/headship.read.ts';
import { holdReads, holdShapes } from './holds/hold.read.ts';
import { HoldQueries } from './holds/holds.graphql.ts';
import { JointDecisionQueries } from './holds/joint-decision.graphql.ts';
import { holdingShapes } from './holdings/holding.read.ts';
import { ReferenceAccountQueries } from './overlaps/reference-account.graphql.ts';
import { referenceAccountReads, referenceAccountShapes } from './overlaps/reference-account.read.ts';
import { SimilarAccountsQuery } from './overlaps/similar-accounts.graphql.ts';
import { MyNoticesQuery } from './notices/my-notices.graphql.ts';
import { OrphanQueries } from './orphans/orphan.graphql.ts';
import { orphanReads, orphanShapes } from './orphans/orphan.read.ts';
import { DataImportQueries } from './imports/data-import.graphql.ts';
import { importReads, importShapes } from './imports/data-import.read.ts';
import { MeQuery } from './people/me.graphql.ts';
import { meReads, meShapes } from './people/me.read.ts';
import { focalPointShapes } from './focal-points/focal-point.read.ts';
import { PastQueries } from './past/past-queries.graphql.ts';
import { QualityQueries } from './quality/quality.graphql.ts';
import { PersonQueries } from './people/person.graphql.ts';
import { personReads, personShapes } from './people/person.read.ts';
import { PlatformQueries } from './platforms/platform.graphql.ts';
import { platformReads, platformShapes } from './platforms/platform.read.ts';
import './service-accounts/service-account.graphql.ts';
import './reviews/campaign.graphql.ts';
import './reviews/review.graphql.ts';
import './reviews/review-draft.graphql.ts';
import './reviews/review-file.graphql.ts';
import { campaignReads, campaignShapes } from './reviews/campaign.read.ts';
import { PreviewCampaignQuery } from './reviews/preview-campaign.graphql.ts';
import { reviewReads, reviewShapes } from './reviews/review.read.ts';
import { ReviewQueries } from './reviews/reviews.graphql.ts';
import './revisions/revision.graphql.ts';
import { revisionShapes } from './revisions/revision.read.ts';
import { serviceAccountReads, serviceAccountShapes } from './service-accounts/service-account.read.ts';
import { ServiceAccountQueries } from './service-accounts/service-accounts.graphql.ts';
import { signalReads, signalShapes } from './signals/signal.read.ts';
import { signalSourceReads, signalSourceShapes } from './signals/signal-source.read.ts';
import { SignalQueries } from './signals/signals.graphql.ts';
import { standingShapes } from './signals/standing.read.ts';

/** Every query: all but the recognition of a pasted address and the search beside it are read as one statement. */
export const queryResolvers = [
  AccountQueries,
  AttestationTermQuery,
  PublicationDayQuery,
  AuditQueries,
  CaseQueries,
  DataImportQueries,
  DeliveryQueries,
  DueItemQueries,
  EntityQueries,
  GuidanceQueries,
  HeadshipQueries,
  HoldQueries,
  JointDecisionQueries,
  MeQuery,
  MyNoticesQuery,
  OrphanQueries,
  PastQueries,
  QualityQueries,
  PersonQueries,
  PlatformQueries,
  PreviewCampaignQuery,
  PreviewDecisionsQuery,
  PreviewWithdrawalQuery,
  RecognizeAccountQuery,
  ReferenceAccountQueries,
  ReviewQueries,
  ServiceAccountQueries,
  SimilarAccountsQuery,
  SignalQueries,
] as const;

const queryShape: ReadShape = {
  type: 'Query',
  fields: {
    ...accountReads,
    ...auditReads,
    ...campaignReads,
    ...caseReads,
    ...deliveryReads,
    ...dueItemReads,
    ...entityReads,
    ...guidanceReads,
    ...headshipReads,
    ...holdReads,
    ...importReads,
    ...meReads,
    ...orphanReads,
    ...personReads,
    ...platformReads,
    ...referenceAccountReads,
    ...reviewReads,
    ...serviceAccountReads,
    ...signalReads,
    ...signalSourceReads,
  },
};

/** Where the rows of every type of the contract are found. */
export const readShapes: readonly ReadShape[] = [
  queryShape,
  ...accountShapes,
  ...assessmentShapes,
  ...auditShapes,
  ...authorizationShapes,
  ...campaignShapes,
  ...caseShapes,
  ...custodyShapes,
  ...deliveryShapes,
  ...dueItemShapes,
  ...entityShapes,
  ...attestationShapes,
  ...guidanceShapes,
  ...focalPointShapes,
  ...headshipShapes,
  ...holdShapes,
  ...importShapes,
  ...holdingShapes,
  ...meShapes,
  ...orphanShapes,
  ...personShapes,
  ...platformShapes,
  ...referenceAccountShapes,
  ...reviewShapes,
  ...revisionShapes,
  ...serviceAccountShapes,
  ...signalShapes,
  ...signalSourceShapes,
  ...standingShapes,
];

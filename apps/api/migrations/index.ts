import { KeepThePastOfMany20261128012000 } from './20261128012000-keep-the-past-of-many.ts';
import { CreateTheRegister20261121120000 } from './20261121120000-create-the-register.ts';
import { CountAttempts20261121123000 } from './20261121123000-count-attempts.ts';
import { FactsDoNotContradict20261121131500 } from './20261121131500-facts-do-not-contradict.ts';
import { WhoSentTheRequest20261121132500 } from './20261121132500-who-sent-the-request.ts';
import { Signals20261127110000 } from './20261127110000-signals.ts';
import { Scim20261127111000 } from './20261127111000-scim.ts';
import { Directories20261127112000 } from './20261127112000-directories.ts';
import { SealTheAudit20261127113000 } from './20261127113000-seal-the-audit.ts';
import { SessionRefresh20261127113500 } from './20261127113500-session-refresh.ts';
import { MailsByRecipient20261127114000 } from './20261127114000-mails-by-recipient.ts';
import { LastDayIsADay20261127114500 } from './20261127114500-last-day-is-a-day.ts';
import { RolesAtSignIn20261127116000 } from './20261127116000-roles-at-sign-in.ts';
import { GuidanceAndAttestations20261127122000 } from './20261127122000-guidance-and-attestations.ts';
import { Letters20261127120000 } from './20261127120000-letters.ts';
import { OverlapSearch20261127121000 } from './20261127121000-overlap-search.ts';
import { ScopeAndEvidenceFiles20261127123000 } from './20261127123000-scope-and-evidence-files.ts';
import { ClosingAndParking20261127142000 } from './20261127142000-closing-and-parking.ts';
import { RestsByIndex20261127143000 } from './20261127143000-rests-by-index.ts';
import { QuestionsAndInheritance20261127124000 } from './20261127124000-questions-and-inheritance.ts';
import { KeepThePast20261127154000 } from './20261127154000-keep-the-past.ts';
import { ReviewFiles20261128013200 } from './20261128013200-review-files.ts';
import { ReviewDrafts20261128013100 } from './20261128013100-review-drafts.ts';
import { PreparingReviews20261128013000 } from './20261128013000-preparing-reviews.ts';
import { RoomForTheNextVersion20261127157000 } from './20261127157000-room-for-the-next-version.ts';
import { SourcesStay20261128016000 } from './20261128016000-sources-stay.ts';
import { SearchImported20261128023000 } from './20261128023000-search-imported.ts';
import { QualityByMonth20261127154500 } from './20261127154500-quality-by-month.ts';
import { Revisions20261127130000 } from './20261127130000-revisions.ts';
import { NamedStrategy20261127134000 } from './20261127134000-named-strategy.ts';
import { Renewals20261127131000 } from './20261127131000-renewals.ts';
import { PlatformClearances20261127140000 } from './20261127140000-platform-clearances.ts';
import { MovesByProposal20261127155000 } from './20261127155000-moves-by-proposal.ts';
import { Custody20261127153000 } from './20261127153000-custody.ts';
import { Clocks20261127150000 } from './20261127150000-clocks.ts';
import { ReviewCampaigns20261127152000 } from './20261127152000-review-campaigns.ts';
import { Imports20261127151000 } from './20261127151000-imports.ts';
import { InterimCustody20261127153300 } from './20261127153300-interim-custody.ts';
import { ImportsThatStop20261128011000 } from './20261128011000-imports-that-stop.ts';
import { ImportedEntities20261128010000 } from './20261128010000-imported-entities.ts';

export const migrations = [
  CreateTheRegister20261121120000,
  CountAttempts20261121123000,
  FactsDoNotContradict20261121131500,
  WhoSentTheRequest20261121132500,
  Signals20261127110000,
  Scim20261127111000,
  Directories20261127112000,
  SealTheAudit20261127113000,
  SessionRefresh20261127113500,
  MailsByRecipient20261127114000,
  LastDayIsADay20261127114500,
  RolesAtSignIn20261127116000,
  GuidanceAndAttestations20261127122000,
  Letters20261127120000,
  OverlapSearch20261127121000,
  ScopeAndEvidenceFiles20261127123000,
  QuestionsAndInheritance20261127124000,
  Revisions20261127130000,
  NamedStrategy20261127134000,
  Renewals20261127131000,
  PlatformClearances20261127140000,
  ClosingAndParking20261127142000,
  RestsByIndex20261127143000,
  MovesByProposal20261127155000,
  Custody20261127153000,
  Clocks20261127150000,
  KeepThePast20261127154000,
  ReviewCampaigns20261127152000,
  Imports20261127151000,
  InterimCustody20261127153300,
  QualityByMonth20261127154500,
  RoomForTheNextVersion20261127157000,
  PreparingReviews20261128013000,
  ImportsThatStop20261128011000,
  ReviewDrafts20261128013100,
  ImportedEntities20261128010000,
  SourcesStay20261128016000,
  KeepThePastOfMany20261128012000,
  ReviewFiles20261128013200,
  SearchImported20261128023000,
] as const;

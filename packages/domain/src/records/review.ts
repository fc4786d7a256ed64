import type { PlatformCode } from '../platforms/platform.ts';
import type { CriterionName } from './assessment.ts';
import type { OfficialLanguage, Translated } from './language.ts';

/** Which accounts a campaign asks about; what is left out does not narrow it. */
export type ReviewScope = {
  /** This entity and everything below it. */
  readonly entityId: string | null;
  readonly platforms: readonly PlatformCode[];
  /** Any of these content languages. */
  readonly languages: readonly OfficialLanguage[];
  /** Last decided on, by authorization or review, on this day or before. */
  readonly decidedBefore: string | null;
  /** Whose assessment in force does not meet one of these criteria of 3.2. */
  readonly criteria: readonly CriterionName[];
  /** Accounts of before the bulletin that are registered and wait for their decision (3.3). */
  readonly includesPending: boolean;
};

/** DGC asks heads whether accounts are to be maintained (3.2, continuous analysis). */
export type ReviewCampaign = ReviewScope & {
  readonly id: string;
  readonly names: Translated;
  readonly dueOn: string;
  readonly openedById: string | null;
  readonly openedAt: Date;
  readonly endedById: string | null;
  readonly endedAt: Date | null;
  readonly endedReason: string | null;
  readonly version: number;
};

export const recommendations = ['maintain', 'withdraw'] as const;
export type Recommendation = (typeof recommendations)[number];

/** How a review ended: by a decision of the head, because nothing is left to decide, or with its campaign. */
export const reviewOutcomes = ['maintained', 'withdrawn', 'released', 'unanswered'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** The question about one account: prepared by those who work with it, answered by its head's decision alone. */
export type Review = {
  readonly id: string;
  readonly campaignId: string;
  readonly accountId: string;
  /** Whose account it was when it was asked about: figures stay where they were counted. */
  readonly entityId: string;
  readonly openedAt: Date;
  readonly dueOn: string;
  /** The end of the due day where the entity is. */
  readonly dueAt: Date;
  /** Who is asked to prepare it; null: the focal points of the entity. */
  readonly preparerId: string | null;
  /** Why somebody else was asked; null: the first who were asked still are. */
  readonly givenReason: string | null;
  readonly preparedById: string | null;
  readonly preparedAt: Date | null;
  /** The version of the assessment that was prepared. */
  readonly assessmentId: string | null;
  readonly lastPostOn: string | null;
  readonly hoursPerWeek: number | null;
  /** What the account does for its stated purpose. */
  readonly finding: string | null;
  readonly recommendation: Recommendation | null;
  /** When its due day had passed without an answer, and its withdrawal was proposed to the head. */
  readonly escalatedAt: Date | null;
  readonly endedAt: Date | null;
  readonly outcome: ReviewOutcome | null;
  /** The decision that answered it. */
  readonly decisionId: string | null;
  readonly version: number;
};

/** What somebody has typed so far of a review that they prepare; nobody else reads it, and nothing rests on it. */
export type ReviewDraft = {
  readonly id: string;
  readonly reviewId: string;
  readonly personId: string;
  readonly savedAt: Date;
  readonly answers: readonly DraftedAnswer[];
  /** As they are typed. */
  readonly lastPostOn: string;
  readonly hoursPerWeek: string;
  readonly finding: string;
  readonly recommendation: Recommendation | null;
  readonly version: number;
};

export type DraftedAnswer = {
  readonly criterion: CriterionName;
  readonly met: boolean | null;
  readonly reason: string;
};

/** A file on which the answer to a review rests, handed out to whoever reads the review. */
export type ReviewFile = {
  readonly id: string;
  readonly reviewId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedById: string | null;
  readonly uploadedAt: Date;
  readonly removedAt: Date | null;
};

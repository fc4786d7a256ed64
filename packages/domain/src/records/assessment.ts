import type { OverlapLikeness, OverlapMatch } from '../overlaps/overlap-kinds.ts';

export const criterionNames = ['need', 'purpose', 'skills', 'risk', 'accuracy'] as const;
export type CriterionName = (typeof criterionNames)[number];

export type Evidence = { readonly text: string; readonly url: string | null };

/** A file that a version of an assessment rests on. What was removed before the version was finished stays as a row. */
export type EvidenceFile = {
  readonly id: string;
  readonly assessmentId: string;
  readonly criterion: CriterionName;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** SHA-256 of the content, in hexadecimal: under it the content is kept, once. */
  readonly sha256: string;
  readonly uploadedById: string | null;
  readonly uploadedAt: Date;
  readonly removedAt: Date | null;
};

export type CriterionAnswer = {
  readonly id: string;
  readonly assessmentId: string;
  readonly criterion: CriterionName;
  readonly met: boolean | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** The strategy that the account follows, by its name: criterion (b) asks for it, no other does. */
  readonly strategy: string | null;
};

/** One version of the study of an account against the five criteria of 3.2. An authorization keeps the one it rests on. */
export type Assessment = {
  readonly id: string;
  readonly accountId: string;
  readonly number: number;
  readonly assessedById: string | null;
  readonly startedAt: Date;
  readonly completedAt: Date | null;
};

export const overlapAnswers = ['different', 'merge', 'successor'] as const;
export type OverlapAnswerKind = (typeof overlapAnswers)[number];

/** An account, here or of another organisation, that the search of 3.2 (a) found beside a requested one, and the answer to it. */
export type Overlap = {
  readonly id: string;
  readonly accountId: string;
  readonly otherId: string | null;
  readonly referenceId: string | null;
  readonly matchedOn: OverlapMatch;
  readonly likeness: OverlapLikeness;
  readonly score: number;
  readonly foundAt: Date;
  readonly answer: OverlapAnswerKind | null;
  readonly reason: string | null;
  readonly answeredById: string | null;
  readonly answeredAt: Date | null;
};

export const criterionNames = ['need', 'purpose', 'skills', 'risk', 'accuracy'] as const;
export type CriterionName = (typeof criterionNames)[number];

export type Evidence = { readonly text: string; readonly url: string | null };

export type CriterionAnswer = {
  readonly id: string;
  readonly assessmentId: string;
  readonly criterion: CriterionName;
  readonly met: boolean | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
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

/** An account that the search of 3.2 (a) found beside a requested one, and what the assessor answered. */
export type Overlap = {
  readonly id: string;
  readonly accountId: string;
  readonly otherId: string;
  readonly matchedOn: 'canonical-key' | 'alias';
  readonly foundAt: Date;
  readonly answer: OverlapAnswerKind | null;
  readonly reason: string | null;
  readonly answeredById: string | null;
  readonly answeredAt: Date | null;
};

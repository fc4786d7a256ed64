import type { PlatformCode } from '../platforms/platform.ts';

export const requestKinds = ['existing', 'new'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** What is no account of an entity (1.1 (a)). */
export const outOfScopeKinds = ['personal', 'staff-representative-body'] as const;
export type OutOfScopeKind = (typeof outOfScopeKinds)[number];

/** An institutional social media account: facts with times; its status is derived from them. */
export type Account = {
  readonly id: string;
  readonly reference: string;
  readonly entityId: string;
  readonly platform: PlatformCode;
  readonly title: string;
  readonly handle: string | null;
  readonly url: string | null;
  readonly stableId: string | null;
  readonly canonicalKey: string | null;
  readonly languages: readonly string[];
  readonly purpose: string;
  readonly audience: string;
  readonly languageStatement: string;
  readonly requestKind: RequestKind;
  readonly requestedById: string | null;
  readonly requestedAt: Date;
  readonly submittedAt: Date | null;
  /** Who sent it to the head: they asked for it as much as whoever began it. */
  readonly submittedById: string | null;
  readonly createdOn: string | null;
  readonly authorizedAt: Date | null;
  readonly creationDueOn: string | null;
  readonly reviewDueOn: string | null;
  readonly refusedAt: Date | null;
  /** The import that brought it was taken back: it ends as a refused request does, leaves the lists and frees its key. */
  readonly undoneAt: Date | null;
  readonly outOfScopeAt: Date | null;
  readonly outOfScopeAs: OutOfScopeKind | null;
  readonly outOfScopeReason: string | null;
  /** Who found it, so that nobody has to examine it twice. */
  readonly outOfScopeById: string | null;
  /** The record that was found out of scope by mistake, which this request takes up again. */
  readonly reopensId: string | null;
  readonly withdrawnAt: Date | null;
  readonly parkedAt: Date | null;
  readonly closedAt: Date | null;
  /** The days on which it was parked or closed on the platform, and how that is known (3.8). */
  readonly parkedOn: string | null;
  readonly parkedEvidence: string | null;
  readonly closedOn: string | null;
  readonly closedEvidence: string | null;
  /** The account that took its place. */
  readonly successorId: string | null;
  readonly version: number;
};

export const aliasKinds = ['key', 'url', 'handle', 'stable-id'] as const;
export type AliasKind = (typeof aliasKinds)[number];

/** Every form under which an account was known. Live ones are unique over the whole register. */
export type AccountAlias = {
  readonly id: string;
  readonly accountId: string;
  readonly kind: AliasKind;
  readonly value: string;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
};

export const decisionKinds = ['establish', 'maintain', 'refuse', 'send-back', 'withdraw'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const decidingCapacities = ['head', 'officer-in-charge', 'head-above', 'head-of-dgc'] as const;
export type DecidingCapacity = (typeof decidingCapacities)[number];

/** A recorded strategic decision (2.1): who, in what capacity, when, on what evidence. */
export type AccountDecision = {
  readonly id: string;
  readonly accountId: string;
  readonly kind: DecisionKind;
  readonly decidedById: string;
  readonly capacity: DecidingCapacity;
  readonly headshipId: string;
  readonly assessmentId: string | null;
  readonly reason: string | null;
  readonly secondFactorAt: Date;
  readonly decidedAt: Date;
};

/** What a head asked when they sent a request back, and what was answered before it came again. */
export type DecisionQuestion = {
  readonly id: string;
  readonly accountId: string;
  readonly decisionId: string;
  /** Its place among the questions of that decision. */
  readonly number: number;
  readonly text: string;
  readonly answer: string | null;
  readonly answeredById: string | null;
  readonly answeredAt: Date | null;
};

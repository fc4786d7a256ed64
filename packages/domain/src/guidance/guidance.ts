import type { Translated } from '../records/language.ts';

/** Guidance of 3.1 (b): of DGC for all entities, or of a head for the own entity and what it heads. */
export type GuidanceNotice = {
  readonly id: string;
  /** Null: for all entities. */
  readonly entityId: string | null;
  readonly createdById: string | null;
  readonly createdAt: Date;
  readonly version: number;
};

/** A version is a draft until it is published, and is never changed afterwards: what was acknowledged stays readable. */
export type GuidanceVersion = {
  readonly id: string;
  readonly noticeId: string;
  readonly number: number;
  readonly titles: Translated;
  readonly texts: Translated;
  readonly draftedById: string | null;
  readonly draftedAt: Date;
  /** The day from which it is in force, and when that day begins in the entity's time zone. */
  readonly fromOn: string | null;
  readonly inForceAt: Date | null;
  readonly publishedById: string | null;
  readonly publishedAt: Date | null;
};

/** That a person has read a version. */
export type GuidanceAcknowledgement = {
  readonly id: string;
  readonly versionId: string;
  readonly personId: string;
  readonly acknowledgedAt: Date;
};

export const guidanceStates = ['draft', 'coming', 'in-force', 'superseded'] as const;
export type GuidanceState = (typeof guidanceStates)[number];

export type GuidanceVersionFacts = Pick<GuidanceVersion, 'number' | 'inForceAt'>;

/** Where a version stands among those of its notice: of those in force the latest counts. */
export const guidanceState = (
  version: GuidanceVersionFacts,
  all: readonly GuidanceVersionFacts[],
  now: Date,
): GuidanceState => {
  if (version.inForceAt === null) return 'draft';
  const isReplaced = all.some((each) => each.number > version.number && each.inForceAt && each.inForceAt <= now);
  if (isReplaced) return 'superseded';
  return version.inForceAt > now ? 'coming' : 'in-force';
};

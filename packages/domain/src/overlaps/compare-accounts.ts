import type { PlatformCode } from '../platforms/platform.ts';
import { compareNames, type AlikeNames } from './compare-names.ts';
import type { Found, OverlapLikeness, OverlapMatch } from './overlap-kinds.ts';

/** What the search compares; an account of another organisation has neither entity nor audience here. */
export type Compared = {
  readonly entityId: string | null;
  readonly platform: PlatformCode;
  readonly title: string;
  readonly handle: string | null;
  readonly languages: readonly string[];
  readonly audience: string;
};

/** One name on several platforms is how an entity should be found: shown, and below what has to be answered. */
const sisterShare = 0.6;
const audienceShare = 0.85;

const isSister = (one: Compared, other: Compared): boolean =>
  one.entityId !== null && one.entityId === other.entityId && one.platform !== other.platform;

type Names = { readonly matchedOn: 'title' | 'handle'; readonly share: number; readonly alike: AlikeNames | null };

const onNames = ({ matchedOn, share, alike }: Names): readonly Found[] =>
  alike === null
    ? []
    : [{ matchedOn, likeness: `${matchedOn}-${alike.likeness}`, score: Math.floor(alike.score * share) }];

const sharesLanguage = (one: Compared, other: Compared): boolean =>
  one.languages.some((language) => other.languages.includes(language));

const onAudience = (one: Compared, other: Compared): readonly Found[] => {
  const samePlace = one.entityId !== null && one.entityId === other.entityId && one.platform === other.platform;
  if (!samePlace || !sharesLanguage(one, other)) return [];
  const alike = compareNames(one.audience, other.audience);
  const matchedOn: OverlapMatch = 'audience';
  const likeness: OverlapLikeness = 'same-audience';
  return alike === null ? [] : [{ matchedOn, likeness, score: Math.floor(alike.score * audienceShare) }];
};

/** The strongest likeness of two accounts: their names, or whom they serve; null: nothing that needs an answer. */
export const compareForOverlap = (one: Compared, other: Compared): Found | null => {
  const share = isSister(one, other) ? sisterShare : 1;
  const found = [
    ...onNames({ matchedOn: 'title', share, alike: compareNames(one.title, other.title) }),
    ...onNames({ matchedOn: 'handle', share, alike: compareNames(one.handle ?? '', other.handle ?? '') }),
    ...onAudience(one, other),
  ];
  const [strongest] = found.toSorted((left, right) => right.score - left.score);
  return strongest ?? null;
};

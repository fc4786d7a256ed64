import { canonicalHandle, compareNames, platformCodes } from '@mandat/domain';
import type { ComparedAccount } from '../graphql/generated/requests.ts';

export const verdicts = ['same', 'near', 'different', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];
export const comparedElements = ['title', 'platform', 'languages', 'audience', 'entity'] as const;
export type ComparedElement = (typeof comparedElements)[number];

type Shared = { readonly shared: number; readonly all: number };

const shareOf = (left: ReadonlySet<string>, right: ReadonlySet<string>): Shared => ({
  shared: [...left].filter((each) => right.has(each)).length,
  all: new Set([...left, ...right]).size,
});

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLocaleLowerCase('en')
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** As the search for duplication compares; near also: at least half of all words, of both texts together, stand in both. */
export const compareTexts = (one: string, other: string): Verdict => {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.size === 0 || right.size === 0) return 'unknown';
  const alike = compareNames(one, other);
  if (alike) return alike.likeness === 'near' ? 'near' : 'same';
  const { shared, all } = shareOf(left, right);
  if (shared === all) return 'same';
  return shared * 2 >= all ? 'near' : 'different';
};

export const compareLists = (one: readonly string[], other: readonly string[]): Verdict => {
  if (one.length === 0 || other.length === 0) return 'unknown';
  const { shared, all } = shareOf(new Set(one), new Set(other));
  if (shared === all) return 'same';
  return shared > 0 ? 'near' : 'different';
};

type Placed = Pick<ComparedAccount, 'platform' | 'handle'>;

const keyOf = ({ platform, handle }: Placed): string | null => {
  const code = platformCodes.find((each) => each === platform.code);
  const found = code && handle ? canonicalHandle(code, handle) : null;
  return found?.ok ? found.key : null;
};

export const comparePlaces = (one: Placed, other: Placed): Verdict => {
  if (one.platform.code !== other.platform.code) return 'different';
  const [left, right] = [keyOf(one), keyOf(other)];
  return left !== null && left === right ? 'same' : 'near';
};

/** How a request and an account found beside it relate, element by element; what it means is the assessor's answer. */
export const compareAccounts = (one: ComparedAccount, other: ComparedAccount): Record<ComparedElement, Verdict> => ({
  title: compareTexts(one.title, other.title),
  platform: comparePlaces(one, other),
  languages: compareLists(one.languages, other.languages),
  audience: compareTexts(one.audience ?? '', other.audience ?? ''),
  entity: one.entity.id === other.entity.id ? 'same' : 'different',
});

import { useState } from 'react';
import { mostAtOnce } from '../decisions/bulk-kinds.ts';
import { Reviews, type ReviewRow } from '../graphql/generated/reviews.ts';
import type { ReviewFilter } from '../graphql/generated/schema.ts';
import { graphql } from '../providers/data/register.ts';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { faultFrom } from '../providers/data/use-mutation.ts';

/** Whether the reader may answer it: an open one about an account that they decide on. */
export const isToAnswer = ({ endedAt, account }: ReviewRow): boolean =>
  endedAt === null && (account?.can.maintain ?? false);

/** Every review that matches, asked for page by page; one that moves to another page meanwhile is still one. */
const gather = async (filter: ReviewFilter, onProgress: (done: number) => void): Promise<readonly ReviewRow[]> => {
  const found = new Map<string, ReviewRow>();
  for (let offset = 0, total = 1; offset < total; offset += mostAtOnce) {
    const { reviews } = await graphql(Reviews, { first: mostAtOnce, offset, filter });
    reviews.nodes.forEach((review) => found.set(review.id, review));
    total = reviews.totalCount;
    onProgress(found.size);
  }
  return [...found.values()];
};

/** What is ticked, over all pages that were seen; of all that match, those that the reader may answer. */
export const useReviewChoice = (filter: ReviewFilter, shown: readonly ReviewRow[]) => {
  const [ticked, setTicked] = useState<readonly ReviewRow[]>([]);
  const [gathered, setGathered] = useState<number | null>(null);
  const [fault, setFault] = useState<GraphqlFault | null>(null);
  // A row that was read again meanwhile is decided as it is now.
  const known = new Map([...ticked, ...shown].map((review) => [review.id, review]));
  const reviews = ticked.map((review) => known.get(review.id) ?? review);
  const tick = (ids: readonly string[]): void => setTicked(ids.flatMap((id) => known.get(id) ?? []));
  const all = async (): Promise<void> => {
    setFault(null);
    setGathered(0);
    try {
      setTicked((await gather(filter, setGathered)).filter(isToAnswer));
    } catch (error) {
      setFault(faultFrom(error));
    } finally {
      setGathered(null);
    }
  };
  return { reviews, tick, all, gathered, fault, clear: () => setTicked([]) };
};

export type ReviewChoice = ReturnType<typeof useReviewChoice>;

import type { DueItemRow } from '../graphql/generated/due-items.ts';
import { wordOf } from '../graphql/words.ts';
import { useReader } from '../providers/Reader.tsx';

/** Why somebody is asked about a move: another unit, post or manager. */
export const MovedIn = ({ item: { moved } }: { readonly item: Pick<DueItemRow, 'moved'> }) => {
  const { translate, list } = useReader();
  return moved ? <p>{list(moved.map((each) => translate(`due.moved.${wordOf(each)}`)))}</p> : null;
};

import { postChanges, type PostChange } from '../records/signal.ts';

/** What a source calls somebody's post and manager; null: it says nothing of it. */
export type KnownPost = Readonly<Record<PostChange, string | null>>;

const said = (text: string | null): string => text?.trim() ?? '';

/** In what somebody is another one than before. A first value is no move, and neither is none any more. */
export const postChangesOf = (before: KnownPost, now: KnownPost): readonly PostChange[] =>
  postChanges.filter((each) => {
    const [was, is] = [said(before[each]), said(now[each])];
    return was !== '' && is !== '' && was !== is;
  });

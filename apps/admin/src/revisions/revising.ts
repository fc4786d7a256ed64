import type { RevisionShown } from '../graphql/generated/revisions.ts';

/** What a proposal may change of an account, as it is typed. */
export type Words = {
  readonly title: string;
  readonly languages: readonly string[];
  readonly purpose: string;
  readonly audience: string;
  readonly languageStatement: string;
  readonly url: string;
};
export type WordsField = keyof Words;
export const wordsFields = ['title', 'languages', 'purpose', 'audience', 'languageStatement', 'url'] as const;

/** Where the writing began, what is written, what is approved now, and what waits for the writer's choice. */
export type Revising = {
  readonly was: Words;
  readonly mine: Words;
  readonly now: Words;
  readonly conflicts: readonly WordsField[];
};

type Recorded = { readonly [Field in WordsField]: Words[Field] | null };
type Proposed = Pick<RevisionShown, 'differences'>;

export const isSame = (one: Words, other: Words, field: WordsField): boolean =>
  JSON.stringify(one[field]) === JSON.stringify(other[field]);

const take = (to: Words, from: Words, field: WordsField): Words => ({ ...to, [field]: from[field] });

export const wordsOf = (record: Recorded): Words => ({
  title: record.title ?? '',
  languages: record.languages ?? [],
  purpose: record.purpose ?? '',
  audience: record.audience ?? '',
  languageStatement: record.languageStatement ?? '',
  url: record.url ?? '',
});

const over = (words: Words, { differences }: Proposed, which: 'before' | 'after'): Words =>
  differences.reduce<Words>((all, difference) => {
    const field = wordsFields.find((each) => each === difference.field);
    const json = difference[which];
    return field && json !== null ? { ...all, [field]: JSON.parse(json) ?? '' } : all;
  }, words);

/** What is typed stays; what only somebody else changed is taken over; where both did, differently, it is a conflict. */
const merged = ({ was, mine }: Pick<Revising, 'was' | 'mine'>, now: Words): Revising => {
  const typed = wordsFields.filter((field) => !isSame(was, mine, field));
  const conflicts = typed.filter((field) => !isSame(was, now, field) && !isSame(mine, now, field));
  return { was, now, conflicts, mine: typed.reduce((words, field) => take(words, mine, field), now) };
};

/** From the approved record, or from one's own proposal that still waits, which rests on the record as it then was. */
export const startRevising = (record: Recorded, own: Proposed | null): Revising => {
  const now = wordsOf(record);
  return own
    ? merged({ was: over(now, own, 'before'), mine: over(now, own, 'after') }, now)
    : merged({ was: now, mine: now }, now);
};

/** Somebody's change was approved while this one was written. */
export const absorb = (revising: Revising, record: Recorded): Revising => {
  const now = wordsOf(record);
  if (wordsFields.every((field) => isSame(revising.now, now, field))) return revising;
  const next = merged({ was: revising.now, mine: revising.mine }, now);
  const waiting = revising.conflicts.filter((field) => !isSame(next.mine, now, field));
  const conflicts = wordsFields.filter((field) => waiting.includes(field) || next.conflicts.includes(field));
  // Where the writing began stays shown, however often the record changes meanwhile.
  return { ...next, conflicts, was: waiting.reduce((words, field) => take(words, revising.was, field), next.was) };
};

export const choose = (revising: Revising, field: WordsField, keep: 'theirs' | 'mine'): Revising => ({
  ...revising,
  mine: keep === 'theirs' ? take(revising.mine, revising.now, field) : revising.mine,
  conflicts: revising.conflicts.filter((each) => each !== field),
});

/** What goes to the register: only what differs from the approved record. */
export const changedWords = ({ mine, now }: Revising): Partial<Words> =>
  wordsFields.reduce<Partial<Words>>(
    (changed, field) => (isSame(mine, now, field) ? changed : { ...changed, [field]: mine[field] }),
    {},
  );

/** Why it cannot be sent yet. */
export const problemOf = (revising: Revising, moves = false): 'revision.chooseFirst' | 'revision.none' | null => {
  if (revising.conflicts.length > 0) return 'revision.chooseFirst';
  return !moves && Object.keys(changedWords(revising)).length === 0 ? 'revision.none' : null;
};

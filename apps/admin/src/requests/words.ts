/** The way back of `wordOf`: what the rules call `under-review` is written `UNDER_REVIEW` to the register. */
export type Enumerated<Word extends string> = Uppercase<Underscored<Word>>;
type Underscored<Word extends string> = Word extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Word;

export const enumeratedOf = <Word extends string>(word: Word): Enumerated<Word> =>
  word.toUpperCase().replaceAll('-', '_') as Enumerated<Word>;

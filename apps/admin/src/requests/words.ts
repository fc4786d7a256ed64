/** The contract writes `UNDER_REVIEW` where the rules and the catalogues say `under-review`. */
export const wordOf = <Word extends string>(words: readonly Word[], value: string): Word => {
  const wanted = value.toLowerCase().replaceAll('_', '-');
  const word = words.find((each) => each === wanted);
  if (word === undefined) throw new Error(`The contract has a word that the rules do not know: ${value}`);
  return word;
};

export type Enumerated<Word extends string> = Word extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${Enumerated<Tail>}`
  : Uppercase<Word>;

export const enumeratedOf = <Word extends string>(word: Word): Enumerated<Word> =>
  word.toUpperCase().replaceAll('-', '_') as Enumerated<Word>;

/** Letters of other scripts, and digits, that are read as the Latin letter (after UTS 39, confusables). */
const readAs: Readonly<Record<string, string>> = {
  a: 'аɑα4',
  b: 'ьβв8',
  c: 'сϲ',
  d: 'ԁɗđ',
  e: 'еεєҽ3',
  f: 'ƒϝ',
  g: 'ɡց',
  h: 'һнհħη',
  k: 'кκĸ',
  l: 'iіιıӏɩɪ1|łǀ',
  m: 'мμ',
  n: 'ոпν',
  o: 'оοօσø0',
  p: 'рρϸ',
  q: 'ԛ',
  r: 'гɾ',
  s: 'ѕʂ5',
  t: 'тτŧ7',
  u: 'սυʋц',
  v: 'ѵ',
  w: 'ԝωшա',
  x: 'хχ',
  y: 'уγү',
  z: 'ʐ',
};

const plainLetters = new Map(
  Object.entries(readAs).flatMap(([plain, alike]) => [...alike].map((character) => [character, plain] as const)),
);

/** What a hurried reader sees: accents gone, look-alike letters as one, `rn` as `m`, `vv` as `w`. */
export const skeletonOf = (text: string): string => {
  const bare = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const plain = [...bare].map((character) => plainLetters.get(character) ?? character).join('');
  return plain.replaceAll('rn', 'm').replaceAll('vv', 'w');
};

const withoutAt = (text: string, index: number): string => text.slice(0, index) + text.slice(index + 1);

const swapped = (one: string, other: string, at: number): boolean =>
  one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);

/** One letter added, lost, replaced, or two neighbours exchanged. */
export const isOneSlipAway = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (one.length > other.length) return withoutAt(one, at) === other;
  if (one.length < other.length) return withoutAt(other, at) === one;
  return one.slice(at + 1) === other.slice(at + 1) || swapped(one, other, at);
};

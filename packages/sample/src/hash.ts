// Taken once: to look up a global within a test's own context costs more than the multiplication.
const { imul } = Math;

const finish = (hash: number): number => {
  let mixed = hash;
  mixed = imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/** 32 bits of a text (FNV-1a, finished as murmur3 does). Not for secrets. */
export const hash32 = (text: string, salt = 0): number => {
  let hash = 0x811c9dc5 ^ salt;
  for (let index = 0; index < text.length; index += 1) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  return finish(hash ^ salt);
};

const hex = (number: number) => number.toString(16).padStart(8, '0');

export const hexOf = (text: string): string =>
  [1, 2, 3, 4].map((salt) => hex(hash32(text, salt * 0x9e3779b9))).join('');

/** A UUID of version 8 (RFC 9562 §5.8: made by a rule of one's own) that depends on the text alone. */
export const uuidOf = (text: string): string => {
  const digits = hexOf(text);
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`];
  return [...parts, `${variant}${digits.slice(17, 20)}`, digits.slice(20)].join('-');
};

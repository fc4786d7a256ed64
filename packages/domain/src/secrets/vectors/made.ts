/** Signs in no order, the same in every run: so the repository holds no key that a scanner would take for a real one. */
const alphabets = {
  base62: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  hex: '0123456789abcdef',
  capitals: 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
  small: 'abcdefghijklmnopqrstuvwxyz0123456789',
  digits: '0123456789',
} as const;

export const made = (length: number, of: keyof typeof alphabets = 'base62', seed = 7): string => {
  const alphabet = alphabets[of];
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return alphabet[Math.floor((state / 2_147_483_648) * alphabet.length)];
  }).join('');
};

/** What stands behind the first letters of a key. */
export const key = (first: string, length: number, of: keyof typeof alphabets = 'base62'): string =>
  `${first}${made(length, of)}`;

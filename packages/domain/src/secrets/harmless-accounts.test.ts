import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differentAccounts, sameAccounts } from '../platforms/vectors.ts';
import { looksLikeASecret } from './secret-text.ts';

const spellings = [
  ...sameAccounts.flatMap((account) => account.spellings),
  ...differentAccounts.flat().map((each) => (typeof each === 'string' ? each : each[0])),
];

test('no spelling of an account on any platform is taken for a secret', () => {
  expect(spellings.length).toBeGreaterThan(200);
  expect(spellings.filter((each) => looksLikeASecret(each))).toEqual([]);
});

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const id = (length: number) =>
  fc
    .string({ unit: fc.constantFrom(...signs), minLength: length, maxLength: length })
    .filter((text) => /^\w/u.test(text));

test('ids that platforms show to everybody are none, whatever letters they have', () => {
  fc.assert(
    fc.property(id(22), fc.bigInt({ min: 1n, max: 10n ** 18n }), (opaque, number) => {
      const shown = [
        `UC${opaque}`,
        `https://www.youtube.com/channel/UC${opaque}`,
        `https://open.spotify.com/show/${opaque}`,
        `MS4wLjABAAAA${opaque}${opaque}`,
        String(number),
        `https://www.facebook.com/profile.php?id=${number}`,
        `https://discord.com/channels/${number}`,
        `https://t.me/c/${number}/1`,
      ];
      expect(shown.filter((each) => looksLikeASecret(each))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

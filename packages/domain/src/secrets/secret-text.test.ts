import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { namedForms } from './named-values.ts';
import { plain, references } from './plain-values.ts';
import { looksLikeASecret } from './secret-text.ts';
import { tokenForms } from './token-forms.ts';
import { latinProse } from './vectors/harmless-prose.ts';
import { otherProse } from './vectors/harmless-prose-in-other-letters.ts';
import { harmlessSigns } from './vectors/harmless-signs.ts';
import { secretVectors } from './vectors/secrets.ts';

const harmlessProse: Readonly<Record<string, readonly string[]>> = { ...latinProse, ...otherProse };
const secrets = Object.values(secretVectors).flat();
const harmless = [...harmlessSigns, ...Object.values(harmlessProse).flat()];

describe.each(Object.entries(secretVectors))('refuses %s', (_kind, texts) => {
  test.each(texts)('%s', (text) => {
    expect(looksLikeASecret(text)).toBe(true);
  });
});

describe.each([['signs', harmlessSigns] as const, ...Object.entries(harmlessProse)])('takes %s', (_language, texts) => {
  test.each(texts)('%s', (text) => {
    expect(looksLikeASecret(text)).toBe(false);
  });
});

test('more than a hundred secrets and two hundred harmless texts stand for both, each once', () => {
  expect(new Set(secrets).size).toBe(secrets.length);
  expect(secrets.length).toBeGreaterThanOrEqual(100);
  expect(new Set(harmless).size).toBe(harmless.length);
  expect(harmless.length).toBeGreaterThanOrEqual(200);
});

/** What a form may repeat without end, outside of brackets that hold signs. */
const unbounded = (form: RegExp): boolean =>
  /[*+]|\{\d+,\}/u.test(form.source.replaceAll(/\\./gu, '_').replaceAll(/\[[^\]]*\]/gu, '_'));

test('no form repeats anything without end: the work grows with the length of a text and not faster', () => {
  const forms = [...[...tokenForms, ...namedForms].map(({ form }) => form), ...plain, ...references];
  expect(forms.length).toBeGreaterThan(40);
  expect(forms.filter(unbounded)).toEqual([]);
  expect([/a+/u, /a*/u, /a{2,}/u, /(?:a|b)+c/u].every(unbounded)).toBe(true);
});

test.each([
  ['words of letters', 'password '.repeat(550)],
  ['one word', 'a'.repeat(5_000)],
  ['beginnings of tokens', 'eyJ'.repeat(1_600)],
  ['groups without a digit', 'ABCD-'.repeat(1_000)],
  ['space behind a name', `password${' '.repeat(4_900)}`],
  ['names without a value', 'mot de passe : '.repeat(330)],
])('a text of nothing but %s is judged, and holds no secret', (_what, text) => {
  expect(looksLikeASecret(text)).toBe(false);
});

test('a secret is found wherever it stands among harmless words', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(secretVectors['private keys'] ?? []), ...(secretVectors['tokens of services'] ?? [])),
      fc.constantFrom(...harmless),
      fc.constantFrom(...harmless),
      (secret, before, after) => {
        expect(looksLikeASecret(`${before}\n${secret}\n${after}`)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test('what is harmless by itself is harmless line by line', () => {
  for (const [at, text] of harmless.entries()) {
    expect(looksLikeASecret(`${text}\n${harmless[(at + 1) % harmless.length]}`)).toBe(false);
  }
});

/** As Chinese and Japanese keyboards write them. */
const widened = (text: string): string =>
  text.replaceAll(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

test.each(secrets)('in wide letters it is the same secret: %s', (text) => {
  expect(looksLikeASecret(widened(text))).toBe(true);
});

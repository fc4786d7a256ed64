import { webcrypto } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyLetter, webMeans, type LetterFacts } from '@mandat/letter';
import { locales, type Locale } from '@mandat/messages';
import { letterSigner } from '../../apps/api/src/platform/keys/letter-signer.ts';
import { openRegisterKeys } from '../../apps/api/src/platform/keys/register-keys.ts';
import { expectedLetter } from '../../apps/api/src/testing/papers/expected-letter.ts';
import { issuedLetter, printedCase } from '../../apps/api/src/testing/papers/issued.ts';
import { letterShapes } from '../../apps/api/src/testing/papers/letter-shapes.ts';
import { drawPage, scan, textOf, validate } from './java.ts';

const folder = mkdtempSync(join(tmpdir(), 'mandat-papers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const keys = openRegisterKeys(join(folder, 'keys'));
const signer = letterSigner('https://mandat.example', keys);

const shapes: readonly (readonly [string, LetterFacts])[] = Object.entries(letterShapes);
const languagesOf = (language: Locale): readonly [Locale, ...Locale[]] =>
  language === 'en' ? ['en'] : [language, 'en'];
const fileOf = (name: string, language: string): string =>
  join(folder, `${name.replaceAll(/\W/gu, '-')}.${language}.pdf`);

beforeAll(() => {
  for (const language of locales) {
    for (const [name, facts] of shapes)
      writeFileSync(fileOf(name, language), issuedLetter(signer, facts, languagesOf(language)));
    writeFileSync(fileOf('case', language), printedCase(language));
  }
});

const papers = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.pdf'));

test('veraPDF passes every letter and case proof as PDF/UA-1, in six languages and every shape', () => {
  const files = papers().map((name) => join(folder, name));
  const { verdicts, told } = validate(files);
  expect(files).toHaveLength(locales.length * (shapes.length + 1));
  expect(verdicts.filter(({ passed }) => passed)).toHaveLength(files.length);
  expect(told).not.toContain('FAIL');
});

const spaceless = (text: string): string => text.replaceAll(/\s/gu, '');

test.each(locales.filter((language) => language !== 'ar'))(
  'another reader of PDF reads a letter in %s and English from its first word to its last, in order',
  (language) => {
    const facts = letterShapes.short;
    const read = spaceless(textOf(fileOf('short', language)));
    const expected = expectedLetter(facts, languagesOf(language)).map(spaceless);
    expect(read.replaceAll(/L-2026-000123·\d\/\d/gu, '')).toContain(expected.join(''));
  },
);

test('another reader finds the Arabic lines of a letter whole, from the title to the verification', () => {
  const file = join(folder, 'arabic-alone.pdf');
  writeFileSync(file, issuedLetter(signer, letterShapes['right to left'], ['ar']));
  const read = spaceless(textOf(file, ['-sort']));
  const lines = expectedLetter(letterShapes['right to left'], ['ar'])
    .filter((line) => !/[\p{Nd}()]|(?!\p{Script=Arabic})\p{L}/u.test(line))
    .map(spaceless);
  const places = lines.map((line) => read.indexOf(line));
  expect(lines.length).toBeGreaterThan(15);
  expect(places).not.toContain(-1);
});

test('the code on the drawn page is scanned, also that of the longest facts, and verifies the letter off-line', async () => {
  const drawn = [letterShapes.longest, letterShapes['right to left']];
  drawPage(fileOf('longest', 'fr'), 2, join(folder, 'longest'));
  drawPage(fileOf('right to left', 'ar'), 1, join(folder, 'right-to-left'));
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const codes = [...scan(folder, pictures).values()];
  const means = { ...webMeans(webcrypto.subtle), keys: keys.published(), now: new Date(), ask: async () => null };
  const found = await Promise.all(codes.map((code) => verifyLetter(code, means)));
  expect(found.map(({ verdict }) => verdict)).toEqual(['genuine', 'genuine']);
  expect(found.map(({ facts }) => facts?.person).toSorted()).toEqual(drawn.map(({ person }) => person).toSorted());
});

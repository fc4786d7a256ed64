import { webcrypto } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { verifyLetter, webMeans } from '@mandat/letter';
import { locales, type Locale } from '@mandat/messages';
import readCode from 'jsqr';
import { letterSigner } from '../../platform/keys/letter-signer.ts';
import { openRegisterKeys } from '../../platform/keys/register-keys.ts';
import { someFacts, someLetter } from '../../testing/letter-facts.ts';
import { expectedLetter } from '../../testing/papers/expected-letter.ts';
import { issuedLetter } from '../../testing/papers/issued.ts';
import { letterShapes } from '../../testing/papers/letter-shapes.ts';
import { pdfMetadata, pdfText } from '../../testing/pdf-text.ts';
import { qrCode } from './qr-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'mandat-letter-'));
afterAll(() => rmSync(folder, { recursive: true }));
const keys = openRegisterKeys(folder);
const signer = letterSigner('https://mandat.example', keys);
const facts = someFacts();
const means = { ...webMeans(webcrypto.subtle), keys: keys.published(), now: new Date(), ask: async () => null };

const issued = (...languages: [Locale, ...Locale[]]): Uint8Array => issuedLetter(signer, facts, languages);

const spaceless = (text: string): string => text.replaceAll(/\s/gu, '');

/** All pages, without their numbers. */
const readThrough = (pdf: Uint8Array): string =>
  pdfText(pdf)
    .map((page) => spaceless(page).replace(/L-2026-000123·\d\/\d$/u, ''))
    .join('');

test.each(locales)(
  'in %s a letter is tagged for everybody, and read from its first word to its last in order, whatever way its words go',
  (language) => {
    const languages: [Locale, ...Locale[]] = language === 'en' ? ['en'] : [language, 'en'];
    for (const shape of [letterShapes.short, letterShapes.longest, letterShapes['right to left']]) {
      const pdf = issuedLetter(signer, shape, languages);
      expect(readThrough(pdf)).toBe(spaceless(expectedLetter(shape, languages).join('')));
      expect(pdfMetadata(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(Buffer.from(pdf).includes('/StructTreeRoot')).toBe(true);
    }
  },
);

test('what no font can draw is marked on the paper, says so, and is whole in what was signed', async () => {
  const shape = letterShapes['letters that no font has'];
  const pdf = issuedLetter(signer, shape, ['fr', 'en']);
  expect(readThrough(pdf)).toContain('\uFFFDremplaceuncaractère');
  expect(await verifyLetter(Uint8Array.from(pdf), means)).toEqual({ verdict: 'genuine', facts: shape, asked: false });
});

test.each(['김민수', 'דוד כהן', 'สมชาย', 'የኔ ሰው', 'რუსთაველი', 'Արմեն', 'রহিম'])(
  'the name %s is not drawn as empty marks: the paper says that it is in what was signed, and there it is',
  async (person) => {
    const shape = { ...letterShapes['names in letters that no font has'], person };
    const pdf = issuedLetter(signer, shape, ['fr', 'en']);
    const read = readThrough(pdf);
    expect(read).not.toContain('\uFFFD');
    expect(read).toContain('autorise(écritencaractèresquecedocumentn’apas');
    expect(await verifyLetter(Uint8Array.from(pdf), means)).toEqual({ verdict: 'genuine', facts: shape, asked: false });
  },
);

test.each(['राजेश कुमार', 'さくら 山田', '陳國龍', 'محمد علی', 'Γιώργος', 'Đặng Thị Ánh'])(
  'the name %s is drawn as it is written',
  (person) => {
    const read = readThrough(issuedLetter(signer, { ...facts, person }, ['en']));
    expect(read).toContain(spaceless(`authorizes ${person} to create`));
  },
);

test('a letter stands in the language of the head beside English, and verifies as a file without asking anybody', async () => {
  const pdf = issued('fr', 'en');
  expect(readThrough(pdf)).toContain('AutorisationécriteWrittenauthorization');
  expect(await verifyLetter(Uint8Array.from(pdf), means)).toEqual({ verdict: 'genuine', facts, asked: false });
});

test('a changed byte anywhere in the file is found, also where only people would read it', async () => {
  const pdf = issued('en');
  const verdicts = new Set<string>();
  for (let n = 0; n < 100; n += 1) {
    const changed = Uint8Array.from(pdf);
    const at = Math.floor((n * pdf.length) / 100);
    changed[at] = (changed[at] ?? 0) ^ (1 << (n % 8));
    verdicts.add((await verifyLetter(changed, means)).verdict);
  }
  expect([...verdicts]).not.toContain('genuine');
  expect([...verdicts]).toContain('file-changed');
});

const modulePixels = 4;

/** What a scanner sees: the path of the code, drawn dark on white. */
const pixelsOf = (svg: string) => {
  const size = Number(/viewBox="0 0 (\d+)/u.exec(svg)?.[1]) * modulePixels;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  const [, runs = ''] = /z"\/><path d="([^"]*)"/u.exec(svg) ?? [];
  for (const [, x, y, width] of runs.matchAll(/M(\d+) (\d+)h(\d+)/gu)) {
    for (let row = 0; row < modulePixels; row += 1) {
      const start = ((Number(y) * modulePixels + row) * size + Number(x) * modulePixels) * 4;
      for (let at = 0; at < Number(width) * modulePixels; at += 1) pixels.set([0, 0, 0, 255], start + at * 4);
    }
  }
  return { pixels, size };
};

const scanned = (svg: string): string | undefined => {
  const { pixels, size } = pixelsOf(svg);
  const scan = readCode as unknown as { default: typeof readCode.default };
  return (scan.default ?? readCode)(pixels, size, size)?.data;
};

test('the code on the paper is scanned as the signature, and that is enough to verify the letter', async () => {
  // Longer than usual: the reader of this test knows every size of code but the usual one, 109 modules.
  const long = someFacts({ person: 'Zoë Nakamura-Ångström of the United Nations Office at Nairobi' });
  const { jws } = someLetter(long, signer);
  const text = scanned(qrCode(jws)) ?? '';
  expect(text).toBe(jws);
  expect(await verifyLetter(text, means)).toMatchObject({ verdict: 'genuine', facts: { person: long.person } });
});

test('the longest facts in the widest script fit into one code', () => {
  const wide = (characters: number): string => '𠀀'.repeat(characters);
  const longest = someFacts({
    person: wide(80),
    account: { title: wide(80), platform: 'Instagram', at: `https://example.org/${'x'.repeat(180)}` },
    head: { name: wide(80), office: wide(80), capacity: 'officer-in-charge' },
    scopes: ['create', 'administer', 'publish'],
  });
  expect(scanned(qrCode(someLetter(longest, signer).jws))).toHaveLength(someLetter(longest, signer).jws.length);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, jest, test } from '@jest/globals';
import { verdicts } from '@mandat/letter';
import { locales } from '@mandat/messages';
import { letterSigner } from '../platform/keys/letter-signer.ts';
import { openRegisterKeys } from '../platform/keys/register-keys.ts';
import { attachmentOf } from '../signals/letters/describe-letter.ts';
import { someFacts, someLetter } from '../testing/letter-facts.ts';
import { issuedLetter } from '../testing/papers/issued.ts';
import { tellVerification } from './tell-verification.ts';
import { verifyLetter } from './verify-letter.ts';

const folder = mkdtempSync(join(tmpdir(), 'mandat-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));
const keys = openRegisterKeys(folder);
const signer = letterSigner('https://mandat.example', keys);
const facts = someFacts();
const letter = someLetter(facts, signer);

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const keysFile = file('keys.json', JSON.stringify({ keys: keys.published() }));

let said: string[] = [];
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});

test('the command verifies the PDF, the JSON and the text of the code, from a file or as it was scanned', async () => {
  const shown = [
    file('letter.pdf', issuedLetter(signer, facts, ['ar', 'en'])),
    file('letter.json', attachmentOf(letter)),
    file('letter.txt', `${letter.jws}\n`),
    letter.jws,
  ];
  for (const each of shown) {
    expect(await verifyLetter([each, '--keys', keysFile])).toBe(true);
    expect(said[0]).toBe('letter: genuine');
    expect(said.join('\n')).toContain('The register could not be asked whether the authorization was withdrawn since.');
    expect(said.join('\n')).toContain(`Person: ${facts.person}`);
    said = [];
  }
});

test('what is not as it was issued ends with another code than 0, and says which', async () => {
  const pdf = issuedLetter(signer, facts, ['en']);
  pdf[pdf.length >> 1] = (pdf[pdf.length >> 1] ?? 0) ^ 1;
  expect(await verifyLetter([file('changed.pdf', pdf), '--keys', keysFile])).toBe(false);
  expect(said[0]).toBe('letter: file-changed');
  const past = someLetter(someFacts({ validUntil: '2026-11-02T00:00:00.000Z' }), signer);
  expect(await verifyLetter([past.jws, '--keys', keysFile, '--language', 'fr'])).toBe(false);
  expect(said).toContain('Signée par le registre, mais arrivée à échéance');
});

test('without keys, with a language that there is not, or with no letter it says how it is used', async () => {
  for (const wrong of [[], [letter.jws], ['--keys', keysFile], [letter.jws, '--keys', keysFile, '--language', 'xx']])
    await expect(verifyLetter(wrong)).rejects.toThrow('usage: verify-letter FILE --keys FILE');
  await expect(verifyLetter([letter.jws, '--keys', file('none.json', '[]')])).rejects.toThrow('is no set of keys');
});

test.each(locales)('in %s every verdict is one sentence of its own, and only what is signed is told', (language) => {
  const told = verdicts.map((verdict) => tellVerification({ verdict, facts: null, asked: false }, language));
  expect(told.map((lines) => lines.length)).toEqual(verdicts.map(() => 2));
  expect(new Set(told.map(([, sentence]) => sentence)).size).toBe(verdicts.length);
  expect(tellVerification({ verdict: 'file-changed', facts, asked: false }, language)).toHaveLength(17);
});

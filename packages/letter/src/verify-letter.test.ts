import { expect, test } from '@jest/globals';
import { factsOf, jsonOf, letterOf, meansOf, pdfOf, registerOf } from './testing/register.ts';
import { distinct, isDeceived, tamperedLetters } from './testing/tampering.ts';
import { letterStatuses, verifyLetter, type LetterStatus, type Shown } from './verify-letter.ts';

const register = registerOf('key-2026');
const older = registerOf('key-2025');
const keys = [register.key, older.key];
const facts = factsOf();
const jws = letterOf(facts, register);
const verdictOf = async (shown: Shown, more = {}) => (await verifyLetter(shown, meansOf(keys, more))).verdict;

test('a letter is genuine as text of its code, as JSON and as PDF, and its facts are told', async () => {
  const shown: readonly Shown[] = [
    jws,
    `\n ${jws} \n`,
    jsonOf(facts, jws),
    JSON.stringify({ jws, facts }),
    await pdfOf(facts, register),
  ];
  for (const each of shown) {
    expect(await verifyLetter(each, meansOf(keys))).toEqual({ verdict: 'genuine', facts, asked: false });
  }
  expect(await verdictOf(new TextEncoder().encode(jsonOf(facts, jws)))).toBe('genuine');
});

test('after a rotation the older letters stay genuine; a key that is not published verifies nothing', async () => {
  const before = letterOf(facts, older);
  expect(await verdictOf(before)).toBe('genuine');
  expect(await verdictOf(before, { keys: [register.key] })).toBe('unknown-key');
  expect(await verdictOf(jws, { keys: [] })).toBe('unknown-key');
});

test('before its first and from its last moment a letter is not valid, to the millisecond', async () => {
  const at = (time: string) => verdictOf(jws, { now: new Date(time) });
  expect(await at('2026-11-27T09:59:59.999Z')).toBe('not-yet-valid');
  expect(await at('2026-11-27T10:00:00.000Z')).toBe('genuine');
  expect(await at('2028-11-27T09:59:59.999Z')).toBe('genuine');
  expect(await at('2028-11-27T10:00:00.000Z')).toBe('expired');
});

test('asked on-line, only what stands is genuine; nobody to ask leaves the dates, and says so', async () => {
  const expected = {
    'in-force': 'genuine',
    'not-yet': 'not-yet-valid',
    suspended: 'suspended',
    lapsed: 'expired',
    replaced: 'replaced',
    withdrawn: 'withdrawn',
    unknown: 'not-in-the-register',
  } as const satisfies Record<LetterStatus, string>;
  for (const status of letterStatuses) {
    const found = await verifyLetter(jws, meansOf(keys, { ask: async () => status }));
    expect(found).toEqual({ verdict: expected[status], facts, asked: true });
  }
  expect(await verdictOf(jws, { ask: async () => 'in-force', now: new Date('2030-01-01') })).toBe('expired');
});

test('facts of another letter, and a page that is not as it was issued, are told apart', async () => {
  const another = letterOf(factsOf({ person: 'Somebody Else' }), register);
  expect(await verdictOf(jsonOf(facts, another))).toBe('facts-of-another-letter');
  const page = Buffer.from(await pdfOf(facts, register))
    .toString('latin1')
    .replace('Authorized: Zoe', 'Authorized: Ann');
  expect(await verdictOf(Uint8Array.from(Buffer.from(page, 'latin1')))).toBe('file-changed');
  expect(await verdictOf(Uint8Array.from(Buffer.from('%PDF-1.7 of somebody else')))).toBe('not-a-letter');
});

test('a signature that is cut, lengthened or misspelt is wrong, and what never was a letter is none', async () => {
  for (const wrong of [jws.slice(0, -1), `${jws}x`, `${jws.slice(0, -2)}==`, jws.replace('.', '.*')])
    expect(await verdictOf(wrong)).toBe('signature-wrong');
  for (const none of ['', 'hello', '{}', 'a.b.c', `${jws}.${jws}`, 'x'.repeat(30_000)])
    expect(await verdictOf(none)).toBe('not-a-letter');
});

test('of 200 letters with one changed byte, and of every forgery thought of, none is accepted', async () => {
  const all = distinct(await tamperedLetters(facts, register, 200));
  const accepted: string[] = [];
  for (const { how, shown } of all) {
    if (isDeceived(await verifyLetter(shown, meansOf(keys)), facts)) accepted.push(how);
  }
  expect(accepted).toEqual([]);
  expect(all.length).toBeGreaterThan(450);
});

test('a page that was changed is called so, and what the register signed is told beside it', async () => {
  const page = Buffer.from(await pdfOf(facts, register))
    .toString('latin1')
    .replace('Authorized: Zoe', 'Authorized: Ann');
  const found = await verifyLetter(Uint8Array.from(Buffer.from(page, 'latin1')), meansOf(keys));
  expect(found).toEqual({ verdict: 'file-changed', facts, asked: false });
});

test('a file that says something twice, or more than the register writes, is no letter; spaces are nothing', async () => {
  const text = jsonOf(facts, jws);
  expect(await verdictOf(JSON.stringify(JSON.parse(text), null, 2))).toBe('genuine');
  expect(await verdictOf(text.replace('{', `{"jws":"${jws}",`))).toBe('not-a-letter');
  expect(await verdictOf(text.replace('{', '{"note":"",'))).toBe('not-a-letter');
  expect(await verdictOf(`{"facts":{"a":${'['.repeat(9000)}${']'.repeat(9000)}},"jws":"${jws}"}`)).toBe(
    'facts-of-another-letter',
  );
});

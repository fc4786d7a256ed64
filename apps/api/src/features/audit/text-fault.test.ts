import { expect, test } from '@jest/globals';
import { looksLikeASecret, officialLanguages } from '@mandat/domain';
import { catalogueOf } from '@mandat/messages/server';
import { textFault } from './text-fault.ts';

test.each([
  ['half a surrogate pair', { purpose: 'a\ud800b' }, 'text-with-control-characters', 'purpose'],
  ['half a surrogate pair deep inside', { answers: [{ evidence: [{ text: '\udfff' }] }] }, undefined, undefined],
  ['a character that turns the direction', { purpose: 'a\u202eb' }, 'text-with-control-characters', 'purpose'],
  ['a title longer than a line', { title: '字'.repeat(301) }, 'text-too-long', 'title'],
  ['a title of two lines', { title: 'Alerts\nBcc: x' }, 'text-with-control-characters', 'title'],
  ['a name longer than a line, in any language', { names: { zh: '字'.repeat(301) } }, 'text-too-long', 'names.zh'],
  ['a staff number longer than a line', { staffNumber: '1'.repeat(301) }, 'text-too-long', 'staffNumber'],
  ['a text longer than any', { purpose: 'a'.repeat(5001) }, 'text-too-long', 'purpose'],
  ['a text that hides a character', { purpose: 'a\u200bb' }, 'text-with-invisible-characters', 'purpose'],
  ['a handle that hides a character', { handle: 'a\u2060b' }, 'address-invisible-characters', 'handle'],
  ['a C1 control', { purpose: 'a\u0085b' }, 'text-with-control-characters', 'purpose'],
  ['a code of two lines', { code: 'A\nB' }, 'text-with-control-characters', 'code'],
  ['a day before there was a Charter', { createdOn: '0001-01-01' }, 'date-out-of-range', 'createdOn'],
  ['a last day after this century', { lastDay: '9999-12-31' }, 'date-out-of-range', 'lastDay'],
  ['a time after this century', { validUntil: new Date('9999-12-31') }, 'date-out-of-range', 'validUntil'],
  ['a list longer than a choice', { windows: Array.from({ length: 5001 }, () => 1) }, 'list-too-long', 'windows'],
  ['an id that is none', { accountId: "' or true" }, 'not-found', 'accountId'],
])('%s is refused', (_rule, input, code = 'text-with-control-characters', field = 'answers.0.evidence.0.text') => {
  expect(textFault(input)).toMatchObject({ ok: false, code, field });
});

test.each([
  { purpose: '字'.repeat(5000) },
  { title: '👩‍🚀 مرحبا \u200e' },
  { title: '字'.repeat(300) },
  { at: new Date() },
])('a text that can be kept and read is taken (%#)', (input) => {
  expect(textFault(input)).toBeNull();
});

test.each(officialLanguages)('nothing that the register itself says is taken for a secret: %s', (language) => {
  const texts = Object.values(catalogueOf(language)).flatMap((text) =>
    typeof text === 'string' ? [text] : Object.values(text),
  );
  expect(texts.length).toBeGreaterThan(2_000);
  expect(texts.filter((text) => looksLikeASecret(text))).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';
import { officialLanguages, type Translated } from '../records/language.ts';
import { guidanceState, type GuidanceNotice, type GuidanceVersion } from './guidance.ts';
import { acknowledgementFault, draftGuidance, publishGuidance } from './write-guidance.ts';

const now = new Date('2026-11-27T12:00:00Z');
const at = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
const all = (text: string): Translated => ({ ar: text, zh: text, en: text, fr: text, ru: text, es: text });
const notice: GuidanceNotice = { id: 'n', entityId: 'e', createdById: 'p', createdAt: now, version: 1 };
const draft: GuidanceVersion = {
  id: 'v',
  noticeId: 'n',
  number: 1,
  titles: all('Title'),
  texts: all('Text'),
  draftedById: 'p',
  draftedAt: now,
  fromOn: null,
  inForceAt: null,
  publishedById: null,
  publishedAt: null,
};
const published = { ...draft, fromOn: '2026-11-01', inForceAt: at(-26), publishedById: 'p', publishedAt: at(-27) };
const drafting = { words: { titles: all('A'), texts: all('B') }, newId: 'w', byId: 'q', now };
const publishing = { fromOn: '2026-11-27', today: '2026-11-27', inForceAt: at(-0.5), byId: 'q', now };

test.each([
  ['not published is a draft', { number: 2, inForceAt: null }, 'draft'],
  ['from a later day is coming', { number: 2, inForceAt: at(1) }, 'coming'],
  ['is in force from its moment', { number: 2, inForceAt: now }, 'in-force'],
  ['with a later one in force is superseded', { number: 0, inForceAt: at(-9) }, 'superseded'],
  ['that would come after a later one is superseded already', { number: 0, inForceAt: at(9) }, 'superseded'],
] as const)('a version %s', (_title, version, state) => {
  expect(
    guidanceState(version, [version, { number: 1, inForceAt: at(-5) }, { number: 3, inForceAt: at(5) }], now),
  ).toBe(state);
});

describe('a draft', () => {
  test('begins with version 1 and may lack languages', () => {
    const words = { titles: { ...all(''), fr: ' Titre ' }, texts: all('') };
    const decision = draftGuidance(notice, { ...drafting, words, latest: null });
    expect(decision).toMatchObject({ ok: true, next: { id: 'w', number: 1, titles: { fr: 'Titre', en: '' } } });
  });
  test('without a word is refused', () => {
    const words = { titles: all(' '), texts: all('\n') };
    expect(draftGuidance(notice, { ...drafting, words, latest: null })).toMatchObject({ code: 'guidance-empty' });
  });
  test('is written over until it is published', () => {
    expect(draftGuidance(notice, { ...drafting, latest: draft })).toMatchObject({ next: { id: 'v', number: 1 } });
  });
  test('after a published version is the next one, and leaves that as it is', () => {
    const decision = draftGuidance(notice, { ...drafting, latest: published });
    expect(decision).toMatchObject({ next: { id: 'w', number: 2, publishedAt: null, inForceAt: null, fromOn: null } });
  });
});

describe('a version is published', () => {
  test('in all six languages, from a day', () => {
    expect(publishGuidance(notice, draft, publishing)).toMatchObject({
      ok: true,
      next: { fromOn: '2026-11-27', publishedById: 'q', publishedAt: now },
      events: [{ type: 'guidance-published', entityId: 'e' }],
    });
  });
  test.each(officialLanguages.flatMap((language) => [[`titles.${language}`], [`texts.${language}`]]))(
    'not without %s',
    (field) => {
      const [part, language] = field.split('.') as ['titles' | 'texts', 'en'];
      const lacking = { ...draft, [part]: { ...draft[part], [language]: '' } };
      expect(publishGuidance(notice, lacking, publishing)).toMatchObject({ code: 'guidance-language-missing', field });
    },
  );
  test.each([
    ['of yesterday', draft, '2026-11-26', 'date-in-the-past'],
    ['that is no day', draft, '2026-02-30', 'date-form'],
    ['where there is no draft', null, '2026-11-27', 'guidance-no-draft'],
    ['a second time', published, '2026-11-27', 'guidance-no-draft'],
  ])('not %s', (_title, version, fromOn, code) => {
    expect(publishGuidance(notice, version, { ...publishing, fromOn })).toMatchObject({ ok: false, code });
  });
});

test.each([
  ['that is not in force', { state: 'superseded', concerned: true, acknowledged: false }, 'guidance-not-in-force'],
  ['that concerns others', { state: 'in-force', concerned: false, acknowledged: false }, 'guidance-not-yours'],
  ['twice', { state: 'in-force', concerned: true, acknowledged: true }, 'guidance-acknowledged'],
])('nobody acknowledges a version %s', (_title, reading, code) => {
  expect(acknowledgementFault(reading)).toMatchObject({ code });
});

test('whom the version in force concerns acknowledges it', () => {
  expect(acknowledgementFault({ state: 'in-force', concerned: true, acknowledged: false })).toBeNull();
});

import { describe, expect, test } from '@jest/globals';
import { formatDate, locales } from '@mandat/messages';
import { mailTemplates } from './mail.ts';
import { renderMail, type MailToRender } from './render-mail.ts';

const full: Omit<MailToRender, 'template' | 'language'> = {
  data: {
    person: 'Marc Delaunay-Issa',
    accounts: ['Alerts in Nairobi', 'Вести'],
    cause: 'person-departed',
    kind: 'orphan',
    reason: 'Separated',
    source: 'practice-scim',
    reference: 'H-2026-7',
    people: 1234,
    lastDay: '2026-12-31',
    at: '2026-11-27T10:00:00Z',
  },
  caseId: '00000000-0000-4000-8000-000000000001',
  entity: 'UN-Habitat',
  timeZone: 'Africa/Nairobi',
  publicUrl: 'https://mandat.example.org',
};

describe.each(locales)('in %s', (language) => {
  test.each(mailTemplates)('%s says everything: no placeholder, no key, no missing fact', (template) => {
    const { subject, text } = renderMail({ ...full, template, language });
    for (const said of [subject, text]) {
      expect(said).not.toMatch(/%\{|mail\.|—|undefined|null/u);
      expect(said.trim()).not.toBe('');
    }
    expect(subject).not.toMatch(/[\r\n]/u);
    expect(text).toContain('https://mandat.example.org/departures/00000000-0000-4000-8000-000000000001');
    expect(text).toContain('13:00');
    expect(text).toContain('UTC+3');
  });
});

test('a name with line breaks starts no header and no line of its own', () => {
  const data = { ...full.data, person: 'A\r\nBcc: x@example.org', accounts: ['Alerts\nBcc: y@example.org'] };
  const { subject, text } = renderMail({ ...full, data, template: 'privileges-revoked-head', language: 'en' });
  expect(subject).not.toMatch(/[\r\n]/u);
  expect(text).not.toMatch(/^Bcc:/mu);
});

test('in Arabic addresses and Latin names keep their own direction', () => {
  const { text } = renderMail({ ...full, template: 'privileges-revoked-head', language: 'ar' });
  expect(text).toContain('\u2066https://mandat.example.org/departures/00000000-0000-4000-8000-000000000001\u2069');
  expect(text).toContain('\u2068Marc Delaunay-Issa\u2069');
  expect(text).toContain('- \u2068Alerts in Nairobi\u2069');
});

test('a head is told until when to confirm: the tenth day, in the time zone of the entity', () => {
  const { lastDay: _none, ...data } = full.data;
  const { text } = renderMail({ ...full, data, template: 'move-to-confirm', language: 'en' });
  expect(text).toContain('by 7 December 2026, 13:00 UTC+3');
});

test('without a case the mail leads into the register', () => {
  const { text } = renderMail({ ...full, caseId: null, template: 'hold-opened', language: 'en' });
  expect(text).toContain('In the register:\nhttps://mandat.example.org/\n');
});

test.each(locales)(
  'a digest in %s tells what is due by which day and how much more there is, and leads into the register alone',
  (language) => {
    const items = [
      { kind: 'record-change', title: 'See https://evil.example now', dueOn: '2026-03-13', late: true },
      { kind: 'close-or-park', title: null, dueOn: '2026-12-01', late: false },
    ];
    const data = { items, count: 31, at: full.data.at };
    const { text } = renderMail({ ...full, data, caseId: null, template: 'due-digest', language });
    for (const { dueOn } of items) expect(text).toContain(formatDate(language, dueOn));
    expect(text).toContain('evil[.]example');
    expect(text).toContain('29');
    expect(text.match(/https?:\/\/[^\s\u2069]+/gu)).toEqual(['https://mandat.example.org/calendar']);
    expect(text).not.toMatch(/%\{|mail\.|dueItem\.|undefined|null/u);
  },
);

import { dueItemSchedules, type OfficialLanguage } from '@mandat/domain';
import { directionOf, findMessage, formatDate, formatDateTime } from '@mandat/messages';
import { mailCatalogueOf, type MailKey } from '@mandat/messages/server';
import type { MailData, MailTemplate } from './mail.ts';

export type MailToRender = {
  readonly template: MailTemplate;
  readonly data: MailData;
  readonly caseId: string | null;
  readonly entity: string | null;
  readonly timeZone: string;
  readonly language: OfficialLanguage;
  readonly publicUrl: string;
};

type Say = (key: MailKey) => string;
type Rendered = { readonly subject: string; readonly text: string };

const unknown = '—';

const dayOf = ({ template, data, language, timeZone }: MailToRender): string => {
  if (data.lastDay) return formatDate(language, data.lastDay);
  if (data.dueAt) return formatDateTime(language, data.dueAt, { timeZone });
  if (template !== 'move-to-confirm') return unknown;
  const due = new Date(Date.parse(data.at) + dueItemSchedules['confirm-move'].dueAfter);
  return formatDateTime(language, due, { timeZone });
};

const coded = (language: OfficialLanguage, family: string, code: string | undefined): string =>
  (code === undefined ? null : findMessage(mailCatalogueOf(language), language, `${family}.${code}`)) ??
  code ??
  unknown;

/** What people and sources wrote stays on its line. */
const inLine = (text: string | null | undefined): string => text?.replace(/\s+/gu, ' ') || unknown;

const parametersOf = (mail: MailToRender): Readonly<Record<string, unknown>> => {
  const { data, language, timeZone, entity } = mail;
  return {
    person: inLine(data.person),
    entity: inLine(entity),
    day: dayOf(mail),
    reference: inLine(data.reference),
    people: data.people ?? unknown,
    source: inLine(data.source),
    item: coded(language, 'dueItem', data.kind),
    cause: coded(language, 'cause', data.cause),
    reason: inLine(data.reason),
    at: formatDateTime(language, data.at, { timeZone }),
  };
};

/** U+2066 and U+2069 keep an address from left to right in a sentence from right to left. */
const isolated = (text: string, language: OfficialLanguage): string =>
  directionOf(language) === 'rtl' ? `\u2066${text}\u2069` : text;

/** Titles are what people wrote: they keep their own direction (U+2068), and a line break in one starts no line of ours. */
const titled = (title: string, language: OfficialLanguage): string => {
  const line = inLine(title);
  return `- ${directionOf(language) === 'rtl' ? `\u2068${line}\u2069` : line}`;
};

const accountLines = ({ data, language }: MailToRender, say: Say): readonly string[] => {
  const titles = data.accounts ?? [];
  return titles.length === 0 ? [] : ['', say('mail.line.accounts'), ...titles.map((title) => titled(title, language))];
};

const factLines = ({ data }: MailToRender, say: Say): readonly string[] => [
  '',
  ...(data.person ? [say('mail.line.person')] : []),
  ...(data.cause ? [say('mail.line.cause')] : []),
  ...(data.reason ? [say('mail.line.reason')] : []),
  say('mail.line.at'),
];

const linkLines = ({ data, caseId, language, publicUrl }: MailToRender, say: Say): readonly string[] => {
  const id = caseId ?? data.caseId ?? null;
  if (id) return ['', say('mail.line.case'), isolated(`${publicUrl}/departures/${id}`, language)];
  if (data.accountId)
    return ['', say('mail.line.account'), isolated(`${publicUrl}/accounts/${data.accountId}`, language)];
  return ['', say('mail.line.register'), isolated(`${publicUrl}/`, language)];
};

/** Plain text, in the recipient's language. A subject is one line, whatever a name contains. */
export const renderMail = (mail: MailToRender): Rendered => {
  const { language, template } = mail;
  const parameters = parametersOf(mail);
  const say: Say = (key) => findMessage(mailCatalogueOf(language), language, key, parameters) ?? key;
  const lines = [
    say(`mail.${template}.body`),
    ...accountLines(mail, say),
    ...factLines(mail, say),
    ...linkLines(mail, say),
    '',
    say('mail.footer'),
  ];
  return { subject: say(`mail.${template}.subject`).replace(/\s+/gu, ' '), text: `${lines.join('\n')}\n` };
};

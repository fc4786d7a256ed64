import { dueItemSchedules, withoutLinks, type OfficialLanguage } from '@mandat/domain';
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

type Say = (key: MailKey, values?: Readonly<Record<string, unknown>>) => string;
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

/** What people and sources wrote stays on its line, and leads nowhere: only the register's own address is a link. */
const inLine = (text: string | null | undefined): string => withoutLinks(text?.replace(/\s+/gu, ' ') ?? '') || unknown;

const parametersOf = (mail: MailToRender): Readonly<Record<string, unknown>> => {
  const { data, language, timeZone, entity } = mail;
  return {
    person: inLine(data.person),
    entity: inLine(entity),
    day: dayOf(mail),
    reference: inLine(data.reference),
    people: data.people ?? unknown,
    count: data.count ?? 0,
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
const isolatedWords = (title: string, language: OfficialLanguage): string => {
  const line = inLine(title);
  return directionOf(language) === 'rtl' ? `\u2068${line}\u2069` : line;
};

const titled = (title: string, language: OfficialLanguage): string => `- ${isolatedWords(title, language)}`;

const accountLines = ({ data, language }: MailToRender, say: Say): readonly string[] => {
  const titles = data.accounts ?? [];
  return titles.length === 0 ? [] : ['', say('mail.line.accounts'), ...titles.map((title) => titled(title, language))];
};

/** "Late: Record the change · Alerts in Nairobi · due 13 March 2026" */
const itemLines = ({ data, language }: MailToRender, say: Say): readonly string[] => {
  const items = data.items ?? [];
  if (items.length === 0) return [];
  const more = (data.count ?? 0) - items.length;
  const lines = items.map(({ kind, title, dueOn, late }) => {
    const named = title === null ? '' : `${isolatedWords(title, language)} · `;
    const due = say(late ? 'mail.line.late' : 'mail.line.due', { day: formatDate(language, dueOn) });
    return `- ${coded(language, 'dueItem', kind)} · ${named}${due}`;
  });
  return ['', ...lines, ...(more > 0 ? [say('mail.line.more', { count: more })] : [])];
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
  if (data.items) return ['', say('mail.line.calendar'), isolated(`${publicUrl}/calendar`, language)];
  if (data.reviewId !== undefined) {
    const place = data.reviewId === null ? '' : `/${data.reviewId}`;
    return ['', say('mail.line.reviews'), isolated(`${publicUrl}/reviews${place}`, language)];
  }
  if (data.accountId)
    return ['', say('mail.line.account'), isolated(`${publicUrl}/accounts/${data.accountId}`, language)];
  return ['', say('mail.line.register'), isolated(`${publicUrl}/`, language)];
};

/** Plain text, in the recipient's language. A subject is one line, whatever a name contains. */
export const renderMail = (mail: MailToRender): Rendered => {
  const { language, template } = mail;
  const parameters = parametersOf(mail);
  const say: Say = (key, values) =>
    findMessage(mailCatalogueOf(language), language, key, { ...parameters, ...values }) ?? key;
  const lines = [
    say(`mail.${template}.body`),
    ...accountLines(mail, say),
    ...itemLines(mail, say),
    ...factLines(mail, say),
    ...linkLines(mail, say),
    '',
    say('mail.footer'),
  ];
  return { subject: say(`mail.${template}.subject`).replace(/\s+/gu, ' '), text: `${lines.join('\n')}\n` };
};

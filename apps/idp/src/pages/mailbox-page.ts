import { formatDateTime } from '@mandat/messages';
import type { OfficialLanguage } from '@mandat/domain';
import type { KeptMail, MailLine } from '../mailbox/mail.ts';
import { wordsOf } from '../words/choose-language.ts';
import type { MailboxWords } from '../words/desk/words.ts';
import { fill, html, type Html, type Part } from './html.ts';
import { page, type PageFrame } from './layout.ts';

export type MailboxView = {
  readonly recipient: string;
  readonly mails: readonly MailLine[];
  readonly recipients: readonly string[];
};

const addressOfMail = ({ messageId }: MailLine, language: OfficialLanguage): string =>
  `/mailbox/mail?${new URLSearchParams({ id: messageId, lang: language })}`;

const line = (mail: MailLine, words: MailboxWords, language: OfficialLanguage): Html =>
  html`<li class="row">
    <span class="margin">${formatDateTime(language, mail.firstAt, { style: 'short', seconds: true })}</span>
    <div>
      <a href="${addressOfMail(mail, language)}"><bdi>${mail.subject || words.noSubject}</bdi></a>
      <p class="caption">${words.to} <bdi dir="ltr">${mail.recipients.join(', ')}</bdi></p>
    </div>
  </li>`;

const filterForm = ({ recipient, recipients }: MailboxView, words: MailboxWords, language: OfficialLanguage): Html =>
  html`<form class="line" method="get" action="/mailbox">
    <input type="hidden" name="lang" value="${language}" />
    <div>
      <label for="to">${words.recipient}</label>
      <input id="to" name="to" type="email" dir="ltr" value="${recipient}" list="recipients" maxlength="320" />
      <datalist id="recipients">${recipients.map((each) => html`<option value="${each}"></option>`)}</datalist>
    </div>
    <button class="button main">${words.filter}</button>
  </form>`;

export const mailboxPage = (frame: PageFrame, view: MailboxView): string => {
  const { language } = frame;
  const words = wordsOf[language].mailbox;
  const main = html`<div class="stack wide">
    <h1>${words.title}</h1>
    <p>${words.lead}</p>
    ${filterForm(view, words, language)}
    ${view.recipient !== '' && html`<p><a href="/mailbox?lang=${language}">${words.all}</a></p>`}
    ${
      view.mails.length === 0
        ? html`<p>${words.empty}</p>`
        : html`<ol class="ledger">
            ${view.mails.map((mail) => line(mail, words, language))}
          </ol>`
    }
  </div>`;
  return page(frame, { title: words.title, main });
};

const fact = (term: string, value: Part): Html =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

/** The text of a mail, as text: whatever markup it holds is shown and never run. */
export const mailPage = (frame: PageFrame, mail: KeptMail): string => {
  const { language } = frame;
  const words = wordsOf[language].mailbox;
  const title = mail.subject || words.noSubject;
  const main = html`<article class="stack wide">
    <p><a href="/mailbox?lang=${language}">${words.back}</a></p>
    <h1 dir="auto">${title}</h1>
    <dl class="facts">
      ${fact(words.from, html`<bdi dir="ltr">${mail.sender}</bdi>`)}
      ${fact(words.to, html`<bdi dir="ltr">${mail.recipients.join(', ')}</bdi>`)}
      ${fact(words.time, formatDateTime(language, mail.firstAt, { seconds: true }))}
    </dl>
    ${mail.received > 1 && html`<p class="hint">${fill(words.received, { count: mail.received })}</p>`}
    <div class="sheet mail" dir="auto">${mail.body}</div>
  </article>`;
  return page(frame, { title, main });
};

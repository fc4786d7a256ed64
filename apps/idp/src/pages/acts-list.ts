import { formatDate, formatTime } from '@mandat/messages';
import type { OfficialLanguage } from '@mandat/domain';
import { stillWaits, type ToldAct, type ToldExchange } from '../desk/told-acts.ts';
import type { DeskWords } from '../words/desk/words.ts';
import { fill, html, isolated, type Html, type Part } from './html.ts';

type Reader = { readonly language: OfficialLanguage; readonly words: DeskWords };

const valueOf = (name: string, value: string | number, language: OfficialLanguage): Part =>
  name === 'lastDay' ? formatDate(language, String(value)) : html`<bdi>${value}</bdi>`;

const sentence = ({ kind, detail, personName, login }: ToldAct, { language, words }: Reader): Part => {
  const values = Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [name, valueOf(name, value, language)] as const),
  );
  const shown = isolated(personName ?? '');
  const name = login === null ? shown : html`<a href="${personAddress(login, language)}">${shown}</a>`;
  return fill(words.done[kind], { name, ...values });
};

export const personAddress = (login: string, language: OfficialLanguage): string =>
  `/desk/person?${new URLSearchParams({ login, lang: language })}`;

const exchangeLine = (exchange: ToldExchange, { language, words }: Reader): Html => {
  const { method, path, status, milliseconds, location, body } = exchange;
  return html`<li>
    <span class="margin">${formatTime(language, exchange.sentAt, { seconds: true, zone: true })}</span>
    <span class="exchange">
      <code dir="ltr">${method} ${path}</code>
      <span class="${status < 300 ? 'fine' : 'wrong-word'}"><bdi dir="ltr">${status}</bdi></span>
      <span>${fill(words.took, { count: milliseconds })}</span>
      ${location !== null && html`<code dir="ltr">Location: ${location}</code>`}
      ${
        body !== null &&
        html`<details>
          <summary>${words.content}</summary>
          <pre dir="ltr" tabindex="0"><code>${JSON.stringify(body, null, 2)}</code></pre>
        </details>`
      }
    </span>
  </li>`;
};

const standing = (act: ToldAct, { words }: Reader): Part => {
  const { messages, accepted, refused, fault } = act;
  if (messages === 0) return words.nothingSent;
  const waits = stillWaits(act) && (fault === null || refused > 0 ? words.waiting : null);
  return [
    fill(words.progress, { accepted, messages }),
    refused > 0 && [' · ', html`<span class="wrong-word">${fill(words.refusedCount, { count: refused })}</span>`],
    waits && [' · ', waits],
    fault !== null && [
      ' · ',
      stillWaits(act) && refused === 0
        ? fill(words.tryingAgain, { fault: html`<bdi>${fault}</bdi>` })
        : html`<bdi>${fault}</bdi>`,
    ],
  ];
};

const actItem = (act: ToldAct, reader: Reader): Html =>
  html`<li class="row">
    <span class="margin">${formatTime(reader.language, act.actedAt, { seconds: true, zone: true })}</span>
    <div class="stack">
      <p><strong>${sentence(act, reader)}</strong></p>
      <p class="caption">${standing(act, reader)}</p>
      ${
        act.exchanges.length > 0 &&
        html`<details ${act.messages < 5 && html`open`}>
          <summary>${fill(reader.words.latest, { count: act.exchanges.length })}</summary>
          <ol class="exchanges">
            ${act.exchanges.map((exchange) => exchangeLine(exchange, reader))}
          </ol>
        </details>`
      }
    </div>
  </li>`;

/** Each act with what was sent because of it; the newest first. */
export const actsList = (acts: readonly ToldAct[], reader: Reader & { readonly here: string }): Html =>
  html`<section class="told" aria-labelledby="sent">
    <h2 id="sent">${reader.words.sent}</h2>
    ${acts.some(stillWaits) && html`<p><a href="${reader.here}">${reader.words.reload}</a></p>`}
    ${
      acts.length === 0
        ? html`<p>${reader.words.nothingYet}</p>`
        : html`<ol class="ledger">
            ${acts.map((act) => actItem(act, reader))}
          </ol>`
    }
  </section>`;

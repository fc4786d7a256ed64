import { wordsOf } from '../words/choose-language.ts';
import type { Words } from '../words/words.ts';
import { html } from './html.ts';
import { page, type PageFrame } from './layout.ts';

export type Notice = {
  readonly title: string;
  readonly lead: string;
  readonly mandatUrl: string;
  /** What a developer looks for; it stays in English, as the protocols have it. */
  readonly detail?: string | undefined;
};

export const noticePage = (frame: PageFrame, { title, lead, mandatUrl, detail }: Notice): string => {
  const words: Words = wordsOf[frame.language];
  const main = html`<div class="narrow stack">
    <h1>${title}</h1>
    <p>${lead}</p>
    <p><a class="button main" href="${mandatUrl}/">${words.backToApplication}</a></p>
    ${
      detail &&
      html`<details>
        <summary>${words.fault.detail}</summary>
        <p><code lang="en" dir="ltr">${detail}</code></p>
      </details>`
    }
  </div>`;
  return page(frame, { title, main });
};

import { officialLanguages, type OfficialLanguage } from '@mandat/domain';
import { directionOf, languageNames, wordsOf } from '../words/choose-language.ts';
import { html, type Html, type Part } from './html.ts';

export type PageFrame = {
  readonly language: OfficialLanguage;
  /** Where the same page is found in another language; pages that answer a form have no such address. */
  readonly inLanguage?: ((language: OfficialLanguage) => string) | undefined;
};

const mark = html`<svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
  <rect class="mark-ground" x="1" y="1" width="26" height="26" rx="6" />
  <path class="mark-line" d="M7 20.5V8.5l7 8 7-8v12" />
  <rect class="mark-point" x="12.2" y="19" width="3.6" height="3.6" rx=".6" />
</svg>`;

const languageLinks = ({ language, inLanguage }: PageFrame): Part =>
  inLanguage &&
  html`<nav class="six" aria-label="${wordsOf[language].language}">
    ${officialLanguages.map(
      (other) =>
        html`<a
          href="${inLanguage(other)}"
          lang="${other}"
          hreflang="${other}"
          ${other === language && html`aria-current="true"`}
          >${languageNames[other]}</a
        >`,
    )}
  </nav>`;

export type PageContent = { readonly title: string; readonly refused?: boolean; readonly main: Html };

/** Every page is made here, so every page says what this tool is. */
export const page = (frame: PageFrame, { title, refused, main }: PageContent): string => {
  const { language } = frame;
  const words = wordsOf[language];
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${refused && `${words.errorPrefix} `}${title} · ${words.toolName}</title>
        <link rel="stylesheet" href="/practice.css" />
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <div class="entry">
          <header class="letter">
            <p class="brand">${mark}<span>${words.toolName}</span></p>
            ${languageLinks(frame)}
          </header>
          <aside class="practice" aria-label="${words.toolName}"><p>${words.warning}</p></aside>
          <main id="main" tabindex="-1">${main}</main>
        </div>
      </body>
    </html> `.markup;
};

import type { OfficialLanguage } from '@mandat/domain';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (character) => escapes[character] ?? '');

export type Page = {
  readonly language: OfficialLanguage;
  readonly title: string;
  /** HTML whose texts are escaped already. */
  readonly body: string;
  readonly nonce: string;
  readonly script?: string;
};

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; margin: 0; min-height: 100vh; display: grid; place-items: center; }
main { max-width: 34rem; padding: 1.5rem; }
h1 { font-size: 1.4rem; margin: 0 0 .75rem; }
a, button { color: inherit; font: inherit; font-weight: 600; }
a { text-underline-offset: .2em; }
button { padding: .6rem 1.2rem; border: 2px solid currentcolor; border-radius: .4rem; background: transparent; cursor: pointer; }
ul { list-style: none; padding: 0; display: grid; gap: .6rem; }
code { font-size: .85rem; opacity: .8; }
:focus-visible { outline: 3px solid currentcolor; outline-offset: 3px; }
`;

/** A whole small page without the console: for what people meet before they are signed in. */
export const renderPage = ({ language, title, body, nonce, script }: Page): string => `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Mandat</title>
<style nonce="${escapeHtml(nonce)}">${style}</style>
${script ? `<script src="${escapeHtml(script)}" defer></script>` : ''}
</head>
<body><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body>
</html>
`;

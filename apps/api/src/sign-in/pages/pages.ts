import type { OfficialLanguage } from '@mandat/domain';
import { escapeHtml, renderPage } from '../../platform/http/page.ts';
import type { ProviderSettings } from '../../platform/providers/provider-settings.ts';
import type { FaultCode } from '../sign-in-fault.ts';
import { sentenceOf, wordsOf } from './words.ts';

export type PageFor = { readonly language: OfficialLanguage; readonly nonce: string };

const link = (href: string, text: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

export const doneScriptPath = '/auth/done.js';

export type FaultShown = { readonly code: FaultCode; readonly requestId: string };

export const faultPage = (reader: PageFor, { code, requestId }: FaultShown): string => {
  const words = wordsOf(reader.language);
  const body = `<p>${escapeHtml(words(sentenceOf[code]))}</p>
<p>${link('/auth/sign-in', words('signInPage.again'))} · ${link('/', words('signInPage.home'))}</p>
<p><code>${escapeHtml(`${code} · ${requestId}`)}</code></p>`;
  return renderPage({ ...reader, title: words('signInPage.failed'), body });
};

export type Choice = { readonly providers: readonly ProviderSettings[]; readonly query: URLSearchParams };

export const choicePage = (reader: PageFor, { providers, query }: Choice): string => {
  const items = providers.map(({ name, label }) => {
    const target = new URLSearchParams(query);
    target.set('provider', name);
    return `<li>${link(`/auth/sign-in?${target.toString()}`, label[reader.language])}</li>`;
  });
  return renderPage({
    ...reader,
    title: wordsOf(reader.language)('signInPage.choose'),
    body: `<ul>${items.join('')}</ul>`,
  });
};

export const donePage = (reader: PageFor, returnTo: string): string => {
  const words = wordsOf(reader.language);
  const body = `<p>${link(returnTo, words('signInPage.goOn'))}</p>`;
  return renderPage({ ...reader, title: words('signInPage.done'), body, script: doneScriptPath });
};

/** Tells the pages of this register that the session changed, and closes the window that it opened. */
export const doneScript = `const channel = new BroadcastChannel('mandat-session');
channel.postMessage({ type: 'session-changed' });
channel.close();
window.close();
`;

export const signOutPage = (reader: PageFor, token: string): string => {
  const words = wordsOf(reader.language);
  const body = `<form method="post" action="/auth/sign-out"><input type="hidden" name="token" value="${escapeHtml(token)}">
<button>${escapeHtml(words('signInPage.signOut'))}</button></form><p>${link('/', words('signInPage.home'))}</p>`;
  return renderPage({ ...reader, title: words('signInPage.signOutQuestion'), body });
};

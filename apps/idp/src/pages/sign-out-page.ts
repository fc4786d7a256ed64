import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Directory } from '../directory/directory.ts';
import { wordsOf } from '../words/choose-language.ts';
import { withLanguageLinks } from './frame-of-context.ts';
import { fill, html, isolated } from './html.ts';
import { page, type PageFrame } from './layout.ts';
import { noticePage } from './notice-page.ts';

export type SignOutView = { readonly action: string; readonly proof: string; readonly name: string | undefined };

export const signOutPage = (frame: PageFrame, { action, proof, name }: SignOutView): string => {
  const { signOut } = wordsOf[frame.language];
  const lead = name === undefined ? signOut.leadUnnamed : fill(signOut.lead, { name: isolated(name) });
  const main = html`<div class="narrow stack">
    <h1>${signOut.title}</h1>
    <p>${lead}</p>
    <form class="stack" method="post" action="${action}">
      <input type="hidden" name="xsrf" value="${proof}" />
      <button class="button main" name="logout" value="yes">${signOut.submit}</button>
      <button class="button">${signOut.stay}</button>
    </form>
  </div>`;
  return page(frame, { title: signOut.title, main });
};

export const showSignOut = async (context: KoaContextWithOIDC, directory: Directory): Promise<void> => {
  const { session } = context.oidc;
  const person = session?.accountId ? await directory.personBySubject(session.accountId) : undefined;
  context.body = signOutPage(withLanguageLinks(context), {
    action: context.oidc.urlFor('end_session_confirm'),
    proof: String(session?.state?.secret),
    name: person?.name,
  });
};

export const showSignedOut = (context: KoaContextWithOIDC, mandatUrl: string): void => {
  const frame = withLanguageLinks(context);
  const { doneTitle, doneLead } = wordsOf[frame.language].signOut;
  context.type = 'html';
  context.body = noticePage(frame, { title: doneTitle, lead: doneLead, mandatUrl });
};

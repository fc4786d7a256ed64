import { wordsOf } from '../words/choose-language.ts';
import { fill, html, isolated } from './html.ts';
import { page, type PageFrame } from './layout.ts';

export type SecondFactorView = { readonly name: string; readonly code: string; readonly wrong?: boolean };

export const secondFactorPage = (frame: PageFrame, { name, code, wrong }: SecondFactorView): string => {
  const words = wordsOf[frame.language];
  const { secondFactor, signIn } = words;
  const main = html`<div class="narrow stack">
    <h1>${secondFactor.title}</h1>
    <p>${fill(secondFactor.lead, { name: isolated(name) })}</p>
    <form class="sheet stack" method="post">
      ${wrong && html`<p class="wrong" id="refusal" role="alert">${fill(secondFactor.wrongCode, { name: isolated(name) })}</p>`}
      <p class="hint" id="hint">${fill(secondFactor.hint, { code: html`<code dir="ltr">${code}</code>` })}</p>
      <div>
        <label for="code">${secondFactor.code}</label>
        <input
          id="code"
          name="code"
          dir="ltr"
          inputmode="numeric"
          autocomplete="one-time-code"
          required
          autofocus
          aria-describedby="${wrong && 'refusal '}hint"
          ${wrong && html`aria-invalid="true"`}
        />
      </div>
      <button class="button main">${secondFactor.submit}</button>
    </form>
    <form method="post">
      <button class="quiet" name="other-person" value="yes">${secondFactor.otherPerson}</button>
    </form>
    <form method="post"><button class="quiet" name="give-up" value="yes">${signIn.giveUp}</button></form>
  </div>`;
  return page(frame, { title: secondFactor.title, refused: wrong === true, main });
};

import type { ShownPerson } from '../directory/person.ts';
import { wordsOf } from '../words/choose-language.ts';
import type { Words } from '../words/words.ts';
import { fill, html, isolated, type Html, type Part } from './html.ts';
import { page, type PageFrame } from './layout.ts';

export type SignInRefusal = 'wrongPassword' | 'gonePerson';

export type SignInView = {
  readonly people: readonly ShownPerson[];
  readonly refusal?: SignInRefusal | undefined;
  readonly login?: string | undefined;
};

const personButton = ({ name, login, entity }: ShownPerson): Html =>
  html`<li>
    <button class="button person" name="person" value="${login}">
      ${isolated(name)} ${entity && html`<span class="caption">${isolated(entity)}</span>`}
    </button>
  </li>`;

const peopleByRole = (people: readonly ShownPerson[], words: Words): Part =>
  [...Map.groupBy(people, ({ role }) => role)].map(
    ([role, members]) =>
      html`<div>
        <h3>${words.roles[role]}</h3>
        <ul>
          ${members.map(personButton)}
        </ul>
      </div>`,
  );

const passwordForm = (words: Words, { refusal, login }: SignInView): Html => {
  const wrong = refusal === 'wrongPassword' && html`aria-invalid="true" aria-describedby="refusal"`;
  const { signIn } = words;
  return html`<form class="sheet stack" method="post" aria-labelledby="by-password">
    <h2 id="by-password">${signIn.byPassword}</h2>
    ${refusal && html`<p class="wrong" id="refusal" role="alert">${signIn[refusal]}</p>`}
    <div>
      <label for="login">${signIn.login}</label>
      <input
        id="login"
        name="login"
        value="${login}"
        dir="ltr"
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
        required
        ${wrong}
        ${refusal && html`autofocus`}
      />
    </div>
    <div>
      <label for="password">${signIn.password}</label>
      <input
        id="password"
        name="password"
        type="password"
        dir="ltr"
        autocomplete="current-password"
        required
        ${wrong}
      />
    </div>
    <p class="caption">${fill(signIn.passwordHint, { file: html`<code dir="ltr">ready.json</code>` })}</p>
    <button class="button main">${signIn.submit}</button>
  </form>`;
};

export const signInPage = (frame: PageFrame, view: SignInView): string => {
  const words = wordsOf[frame.language];
  const { signIn } = words;
  const main = html`<h1>${signIn.title}</h1>
    <p>${signIn.lead}</p>
    <div class="desk">
      <section aria-labelledby="people">
        <h2 id="people">${signIn.choose}</h2>
        <form class="roles" method="post" aria-labelledby="people">${peopleByRole(view.people, words)}</form>
      </section>
      <div class="stack">
        ${passwordForm(words, view)}
        <form method="post"><button class="quiet" name="give-up" value="yes">${signIn.giveUp}</button></form>
      </div>
    </div>`;
  return page(frame, { title: signIn.title, refused: view.refusal !== undefined, main });
};

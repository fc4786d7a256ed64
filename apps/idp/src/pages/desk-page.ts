import { formatDate } from '@mandat/messages';
import type { OfficialLanguage } from '@mandat/domain';
import { dialects, type DeskPerson, type Dialect } from '../desk/acts.ts';
import type { Refusal } from '../desk/outcome.ts';
import type { ToldAct } from '../desk/told-acts.ts';
import { wordsOf } from '../words/choose-language.ts';
import type { DeskWords } from '../words/desk/words.ts';
import { actsList, personAddress } from './acts-list.ts';
import { fill, html, isolated, type Html, type Part } from './html.ts';
import { page, type PageFrame } from './layout.ts';

export type DeskView = {
  readonly text: string;
  readonly people: readonly DeskPerson[];
  readonly units: readonly string[];
  readonly dialect: Dialect;
  readonly acts: readonly ToldAct[];
  readonly refusal?: Refusal | undefined;
};

export const stateOf = (person: DeskPerson, words: DeskWords, language: OfficialLanguage): Part => {
  if (person.deleted) return words.states.deleted;
  if (!person.active) return words.states.left;
  if (person.locked) return words.states.locked;
  return person.lastDay === null
    ? words.states.active
    : fill(words.states.leaving, { day: formatDate(language, person.lastDay) });
};

export const refusalLine = (refusal: Refusal | undefined, words: DeskWords): Part =>
  refusal && html`<p class="wrong" id="refusal" role="alert">${words.refusals[refusal]}</p>`;

const personLine = (person: DeskPerson, words: DeskWords, language: OfficialLanguage): Html =>
  html`<li>
    <a href="${personAddress(person.login, language)}">${isolated(person.name)}</a>
    <span class="caption"><bdi>${person.unit}</bdi> · ${stateOf(person, words, language)}</span>
  </li>`;

const peopleSection = ({ text, people }: DeskView, words: DeskWords, language: OfficialLanguage): Html =>
  html`<section aria-labelledby="people">
    <h2 id="people">${words.people}</h2>
    <form class="line" method="get" action="/desk" role="search">
      <input type="hidden" name="lang" value="${language}" />
      <div>
        <label for="q">${words.searchLabel}</label>
        <input id="q" name="q" type="search" value="${text}" maxlength="100" />
      </div>
      <button class="button main">${words.search}</button>
    </form>
    ${
      people.length === 0
        ? html`<p>${fill(words.nobody, { text: html`<bdi>${text}</bdi>` })}</p>`
        : html`<ul class="found">
            ${people.map((person) => personLine(person, words, language))}
          </ul>`
    }
  </section>`;

/** Codes to choose from, for any field that takes one. */
export const unitChoices = (units: readonly string[]): Html =>
  html`<datalist id="units">${units.map((unit) => html`<option value="${unit}"></option>`)}</datalist>`;

const renameForm = (words: DeskWords): Html =>
  html`<form class="sheet stack" method="post" aria-labelledby="rename">
    <h3 id="rename">${words.renameTitle}</h3>
    <div>
      <label for="from">${words.renameFrom}</label>
      <input id="from" name="from" dir="ltr" list="units" maxlength="60" required />
    </div>
    <div>
      <label for="to">${words.renameTo}</label>
      <input id="to" name="to" dir="ltr" maxlength="60" required />
    </div>
    <button class="button" name="act" value="rename-unit">${words.rename}</button>
  </form>`;

const leaversForm = (words: DeskWords): Html =>
  html`<form class="sheet stack" method="post" aria-labelledby="leavers">
    <h3 id="leavers">${words.leaversTitle}</h3>
    <p class="caption" id="leavers-hint">${words.leaversHint}</p>
    <div>
      <label for="count">${words.count}</label>
      <input
        id="count"
        name="count"
        dir="ltr"
        inputmode="numeric"
        value="500"
        required
        aria-describedby="leavers-hint"
      />
    </div>
    <div>
      <label for="whose">${words.whose}</label>
      <select id="whose" name="whose">
        <option value="anybody">${words.anybody}</option>
        <option value="officials-first">${words.officialsFirst}</option>
      </select>
    </div>
    <button class="button" name="act" value="leavers">${words.sendLeavers}</button>
  </form>`;

const provisionForm = (words: DeskWords): Html =>
  html`<form class="sheet stack" method="post" aria-labelledby="provision">
    <h3 id="provision">${words.provisionTitle}</h3>
    <p class="caption">${words.provisionHint}</p>
    <button class="button" name="act" value="provision">${words.provision}</button>
  </form>`;

const dialectForm = (words: DeskWords, dialect: Dialect): Html =>
  html`<form class="sheet stack" method="post" aria-labelledby="dialects">
    <h3 id="dialects">${words.dialectTitle}</h3>
    <div>
      <label for="dialect">SCIM</label>
      <select id="dialect" name="dialect">
        ${dialects.map((each) => html`<option value="${each}" ${each === dialect && html`selected`}>${words.dialects[each]}</option>`)}
      </select>
    </div>
    <button class="button" name="act" value="choose-dialect">${words.chooseDialect}</button>
  </form>`;

export const deskPage = (frame: PageFrame, view: DeskView): string => {
  const { language } = frame;
  const words = wordsOf[language].desk;
  const main = html`<h1>${words.title}</h1>
    <p>${words.lead}</p>
    ${refusalLine(view.refusal, words)}
    <div class="desk">
      <div class="stack wide">
        ${peopleSection(view, words, language)}
        ${actsList(view.acts, { language, words, here: `/desk?lang=${language}` })}
      </div>
      <section class="stack" aria-labelledby="organisation">
        <h2 id="organisation">${words.organisation}</h2>
        ${unitChoices(view.units)} ${leaversForm(words)} ${renameForm(words)} ${provisionForm(words)}
        ${dialectForm(words, view.dialect)}
      </section>
    </div>`;
  return page(frame, { title: words.title, refused: view.refusal !== undefined, main });
};

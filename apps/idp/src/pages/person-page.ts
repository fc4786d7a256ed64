import type { DeskPerson, PersonAct } from '../desk/acts.ts';
import type { Refusal } from '../desk/outcome.ts';
import { personRules, type PersonRule } from '../desk/person-rules.ts';
import type { ToldAct } from '../desk/told-acts.ts';
import { wordsOf } from '../words/choose-language.ts';
import type { DeskWords } from '../words/desk/words.ts';
import { actsList, personAddress } from './acts-list.ts';
import { refusalLine, stateOf, unitChoices } from './desk-page.ts';
import { fill, html, isolated, type Html, type Part } from './html.ts';
import { page, type PageFrame } from './layout.ts';

export type PersonView = {
  readonly person: DeskPerson;
  readonly units: readonly string[];
  readonly acts: readonly ToldAct[];
  readonly refusal?: Refusal | undefined;
};

const fact = (term: string, value: Part): Html =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

const facts = (person: DeskPerson, words: DeskWords, language: PageFrame['language']): Html =>
  html`<dl class="facts">
    ${fact(words.state, stateOf(person, words, language))}
    ${fact(words.facts.unit, html`<bdi dir="ltr">${person.unit}</bdi>`)}
    ${fact(words.facts.login, html`<code dir="ltr">${person.login}</code>`)}
    ${fact(words.facts.staffNumber, html`<code dir="ltr">${person.staffNumber}</code>`)}
    ${person.groups.length > 0 && fact(words.facts.groups, html`<bdi dir="ltr">${person.groups.join(', ')}</bdi>`)}
  </dl>`;

const mayHappen = (act: PersonAct, person: DeskPerson): boolean => {
  const rule: PersonRule = personRules[act];
  return rule.possible(person);
};

const plainActs = [
  'leave',
  'return',
  'lock',
  'unlock',
  'call-off',
  'leave-groups',
  'reset-password',
  'delete',
] as const;

/** One filled button: the act that the desk is there for. */
const plainButton = (act: (typeof plainActs)[number], words: DeskWords): Html =>
  html`<button class="button ${(act === 'leave' || act === 'return') && 'main'}" name="act" value="${act}">
    ${words.acts[act]}
  </button>`;

const moveForm = (words: DeskWords): Html =>
  html`<form class="line" method="post">
    <div>
      <label for="unit">${words.newUnit}</label>
      <input id="unit" name="value" dir="ltr" list="units" maxlength="60" required />
    </div>
    <button class="button" name="act" value="move">${words.acts.move}</button>
  </form>`;

const scheduleForm = (words: DeskWords, lastDay: string | null): Html =>
  html`<form class="line" method="post">
    <div>
      <label for="last-day">${words.lastDay}</label>
      <input id="last-day" name="value" type="date" value="${lastDay}" required />
    </div>
    <button class="button" name="act" value="schedule">${words.acts.schedule}</button>
  </form>`;

const whatHappens = ({ person, units }: PersonView, words: DeskWords): Html =>
  html`<section class="sheet stack" aria-labelledby="acts">
    <h2 id="acts">${fill(words.whatHappens, { name: isolated(person.name) })}</h2>
    <form class="stack" method="post">
      ${plainActs.filter((act) => mayHappen(act, person)).map((act) => plainButton(act, words))}
    </form>
    ${unitChoices(units)} ${mayHappen('move', person) && moveForm(words)}
    ${mayHappen('schedule', person) && scheduleForm(words, person.lastDay)}
  </section>`;

export const personPage = (frame: PageFrame, view: PersonView): string => {
  const { language } = frame;
  const words = wordsOf[language].desk;
  const { person, acts, refusal } = view;
  const main = html`<p><a href="/desk?lang=${language}">${words.backToDesk}</a></p>
    <h1>${isolated(person.name)}</h1>
    ${refusalLine(refusal, words)} ${facts(person, words, language)}
    <div class="desk">
      ${actsList(acts, { language, words, here: personAddress(person.login, language) })} ${whatHappens(view, words)}
    </div>`;
  return page(frame, { title: `${person.name} · ${words.title}`, refused: refusal !== undefined, main });
};

import './verifier.css';
import { verifyLetter, webMeans, type Shown, type Verification } from '@mandat/letter';
import { directionOf, formatDateTime, isLocale, languageNames, locales, type Locale } from '@mandat/messages';
import { askRegister } from './ask-register.ts';
import { element } from './elements.ts';
import { readRegisterData, type RegisterData } from './register-data.ts';
import { showVerification, type Say } from './show-verification.ts';

const sayIn =
  ({ texts }: RegisterData, language: Locale): Say =>
  (key, parameters = {}) =>
    (texts[language][key] ?? key).replaceAll(
      /%\{(\w+)\}/gu,
      (_, name: string) => `\u2068${parameters[name] ?? ''}\u2069`,
    );

const verify = (data: RegisterData, shown: Shown): Promise<Verification> =>
  verifyLetter(shown, { ...webMeans(crypto.subtle), keys: data.keys, now: new Date(), ask: askRegister });

type Page = { readonly data: RegisterData; readonly root: HTMLElement; language: Locale; last: Verification | null };

const languageField = (page: Page, say: Say): HTMLElement => {
  const options = locales.map((code) =>
    element('option', { value: code, lang: code, selected: code === page.language }, languageNames[code]),
  );
  const choice = element('select', { id: 'language' }, ...options);
  choice.addEventListener('change', () => {
    if (isLocale(choice.value)) page.language = choice.value;
    draw(page);
    document.getElementById('language')?.focus();
  });
  return element(
    'p',
    { class: 'language' },
    element('label', { for: 'language' }, say('verifyLetter.language')),
    ' ',
    choice,
  );
};

/** What was found stands in a live region: a screen reader tells it. */
const showResult = (page: Page, say: Say): void => {
  const place = document.getElementById('result');
  if (!place) return;
  place.replaceChildren(...(page.last ? showVerification(page.last, { say, language: page.language }) : []));
};

const take = async (page: Page, shown: Shown): Promise<void> => {
  page.last = await verify(page.data, shown);
  showResult(page, sayIn(page.data, page.language));
};

const takeFile = async (page: Page, file: File | undefined): Promise<void> => {
  if (file) await take(page, new Uint8Array(await file.arrayBuffer()));
};

const takeText = async (page: Page, say: Say): Promise<void> => {
  const field = document.getElementById('text') as HTMLTextAreaElement | null;
  if (field && field.value.trim() !== '') return take(page, field.value);
  document.getElementById('result')?.replaceChildren(element('p', {}, say('verifyLetter.nothing')));
  field?.focus();
};

const form = (page: Page, say: Say): HTMLElement => {
  const file = element('input', { id: 'file', type: 'file', accept: '.pdf,.json,.txt', 'aria-describedby': 'drop' });
  file.addEventListener('change', () => void takeFile(page, file.files?.[0]));
  const made = element(
    'form',
    {},
    element('label', { for: 'file' }, say('verifyLetter.file')),
    file,
    element('p', { id: 'drop' }, say('verifyLetter.drop')),
    element('label', { for: 'text' }, say('verifyLetter.text')),
    element('textarea', { id: 'text', rows: '4', dir: 'ltr', spellcheck: 'false', autocomplete: 'off' }),
    element('button', { type: 'submit' }, say('verifyLetter.check')),
  );
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    void takeText(page, say);
  });
  return made;
};

const keysLine = ({ data, language }: Page, say: Say): string =>
  data.keys.length === 0
    ? say('verifyLetter.noKeys')
    : say('verifyLetter.keys', { register: data.register, time: formatDateTime(language, data.now) });

const draw = (page: Page): void => {
  const say = sayIn(page.data, page.language);
  document.documentElement.lang = page.language;
  document.documentElement.dir = directionOf(page.language);
  document.title = `${say('verifyLetter.title')} · Mandat`;
  page.root.replaceChildren(
    languageField(page, say),
    element('h1', {}, say('verifyLetter.title')),
    element('p', {}, say('verifyLetter.lead')),
    form(page, say),
    element('div', { id: 'result', role: 'status' }),
    element('p', { class: 'keys' }, keysLine(page, say)),
  );
  showResult(page, say);
};

const start = (root: HTMLElement): void => {
  const data = readRegisterData(root.dataset['register'] ?? '');
  const page: Page = { data, root, language: data.language, last: null };
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    void takeFile(page, event.dataTransfer?.files[0]);
  });
  draw(page);
};

const root = document.getElementById('verifier');
if (root) start(root);

import type { LetterFacts } from '@mandat/letter';
import { formatDate, formatDateTime, formatList, translate, type Locale, type MessageKey } from '@mandat/messages';
import { mailCatalogueOf, type MailKey } from '@mandat/messages/server';
import { entityNames } from './issued.ts';

type Say = (key: MessageKey | MailKey, parameters?: Readonly<Record<string, string>>) => string;

const sayIn =
  (language: Locale): Say =>
  (key, parameters = {}) =>
    translate(mailCatalogueOf(language), language, key as MessageKey, parameters).replaceAll(/[\u2066-\u2069]/gu, '');

type Voice = { readonly language: Locale; readonly say: Say };
type Value = (voice: Voice) => string;

const inEach = (voices: readonly Voice[], text: Value): readonly string[] => [...new Set(voices.map(text))];

const time =
  (at: string | null): Value =>
  ({ language, say }) =>
    at ? formatDateTime(language, at) : say('letter.unknown');

const scopes =
  ({ scopes: all }: LetterFacts): Value =>
  ({ language, say }) =>
    formatList(
      language,
      all.map((scope) => say(`scope.${scope}` as MessageKey)),
    );

const rows = (facts: LetterFacts, voices: readonly Voice[]): readonly string[] => {
  const values: readonly (readonly [MessageKey | MailKey, Value])[] = [
    ['field.personId', () => facts.person],
    ['letter.account', () => `${facts.account.title} (${facts.account.platform})`],
    ['field.url', () => facts.account.at ?? '–'],
    ['field.scopes', scopes(facts)],
    ['field.validFrom', time(facts.validFrom)],
    ['field.validUntil', time(facts.validUntil)],
  ];
  return values.flatMap(([label, value]) => [...voices.map(({ say }) => say(label)), ...inEach(voices, value)]);
};

const duties = ({ say }: Voice): readonly string[] => [
  say('rule.4-1.title'),
  ...(['a', 'b', 'c', 'd', 'e'] as const).map((letter) => `(${letter})${say(`rule.4-1-${letter}.text`)}`),
  say('letter.textsTitle'),
  `•${say('letter.bulletin', { symbol: 'ST/SGB/2019/5' })}`,
  `•${say('letter.regulations')}`,
  `•${say('letter.staffRule')}`,
  `•${say('letter.bulletin', { symbol: 'ST/SGB/2016/9' })}`,
];

const signature = (facts: LetterFacts, voices: readonly Voice[]): readonly string[] => {
  const line = (label: MailKey, at: string | null) =>
    inEach(voices, (voice) => voice.say('letter.line', { label: voice.say(label), value: time(at)(voice) }));
  return [
    facts.head.name,
    facts.head.office,
    ...inEach(voices, ({ say }) => say(`account.capacity.${facts.head.capacity}` as MessageKey)),
    ...line('letter.signedAt', facts.signedAt),
    ...line('letter.stepUpAt', facts.stepUpAt),
  ];
};

/** The letter as somebody would read it aloud: written down here by hand, line after line, not taken from what lays it out. */
export const expectedLetter = (facts: LetterFacts, languages: readonly [Locale, ...Locale[]]): readonly string[] => {
  const [first] = languages;
  const voices = languages.map((language) => ({ language, say: sayIn(language) }));
  const { name: head, office } = facts.head;
  return [
    ...inEach(voices, ({ language }) => entityNames[language]),
    sayIn(first)('letter.subtitle', { number: facts.number }),
    formatDate(first, facts.signedAt),
    ...voices.map(({ say }) => say('letter.title')),
    ...voices.flatMap(({ say }) => [
      say('letter.intro', { head, office, person: facts.person }),
      say('letter.precedence'),
    ]),
    ...rows(facts, voices),
    ...voices.flatMap(duties),
    ...signature(facts, voices),
    ...voices.flatMap(({ say }) => [
      say('letter.verifyTitle'),
      say('letter.verify', { address: `${facts.register}/verify/letter` }),
    ]),
  ];
};

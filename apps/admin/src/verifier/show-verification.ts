import type { LetterFacts, Verification } from '@mandat/letter';
import { formatDateTime, formatList, type Locale } from '@mandat/messages';
import { element } from './elements.ts';

export type Say = (key: string, parameters?: Readonly<Record<string, string>>) => string;
export type Words = { readonly say: Say; readonly language: Locale };

type Row = readonly [key: string, value: string];

const rowsOf = (facts: LetterFacts, { say, language }: Words): readonly Row[] => {
  const time = (at: string | null): string => (at ? formatDateTime(language, at) : say('letter.unknown'));
  return [
    ['field.personId', facts.person],
    ['field.entityId', facts.entity],
    ['letter.account', `${facts.account.title} (${facts.account.platform})`],
    ['field.url', facts.account.at ?? '–'],
    [
      'field.scopes',
      formatList(
        language,
        facts.scopes.map((scope) => say(`scope.${scope}`)),
      ),
    ],
    ['field.validFrom', time(facts.validFrom)],
    ['field.validUntil', time(facts.validUntil)],
    ['letter.head', facts.head.name],
    ['letter.office', facts.head.office],
    ['letter.capacity', say(`account.capacity.${facts.head.capacity}`)],
    ['letter.stepUpAt', time(facts.stepUpAt)],
    ['letter.signedAt', time(facts.signedAt)],
    ['letter.textsTitle', facts.texts.join(' · ')],
    ['letter.precedenceTitle', facts.precedence],
  ];
};

const factsOf = (facts: LetterFacts, words: Words): HTMLElement =>
  element(
    'section',
    {},
    element('h2', {}, words.say('verifyLetter.facts')),
    element('p', {}, words.say('letter.subtitle', { number: facts.number })),
    element('p', {}, words.say('verifyLetter.compare')),
    element(
      'dl',
      {},
      ...rowsOf(facts, words).flatMap(([key, value]) => [
        element('dt', {}, words.say(key)),
        element('dd', {}, element('bdi', {}, value)),
      ]),
    ),
  );

/** The verdict first, then whether the register was asked (not for a file that was changed), then what was signed. */
export const showVerification = ({ verdict, facts, asked }: Verification, words: Words): readonly HTMLElement[] => [
  element(
    'p',
    { class: verdict === 'genuine' ? 'verdict good' : 'verdict bad', 'data-verdict': verdict },
    words.say(`verdict.${verdict}`),
  ),
  ...(facts && verdict !== 'file-changed'
    ? [
        element(
          'p',
          { class: asked ? '' : 'open' },
          words.say(asked ? 'verifyLetter.asked' : 'verifyLetter.couldNotAsk'),
        ),
      ]
    : []),
  ...(facts ? [factsOf(facts, words)] : []),
];

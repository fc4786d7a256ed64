import {
  directionOf,
  formatDateTime,
  formatList,
  isMessageKey,
  translate,
  type Catalogue,
  type Locale,
} from '@mandat/messages';
import { mailCatalogueOf, type MailKey } from '@mandat/messages/server';
import { canonicalJson, type LetterFacts } from '@mandat/letter';
import type { LetterToShow } from '../../features/letters/letter.repository.ts';
import { qrCode } from './qr-code.ts';

type Row = readonly [string, string];
type Key = keyof Catalogue | MailKey;

const sayIn =
  (language: Locale) =>
  (key: Key, parameters = {}): string =>
    translate(mailCatalogueOf(language), language, key as keyof Catalogue, parameters);

/** A code of the register in the reader's words; unknown ones stand as they are. */
const codedIn =
  (language: Locale) =>
  (family: string, code: string): string => {
    const key = `${family}.${code}`;
    const catalogue = mailCatalogueOf(language);
    return isMessageKey(catalogue, key) ? translate(catalogue, language, key) : code;
  };

const staffRegulationsAndRules = 'https://undocs.org/ST/SGB/2023/1';
const documentOf = (symbol: string): string => `https://undocs.org/${symbol}`;

type Say = ReturnType<typeof sayIn>;

const textsIn = (say: Say): readonly { readonly title: string; readonly url: string }[] => [
  ...['ST/SGB/2019/5', 'ST/SGB/2016/9'].map((symbol) => ({
    title: say('letter.bulletin', { symbol }),
    url: documentOf(symbol),
  })),
  { title: say('letter.regulations'), url: staffRegulationsAndRules },
  { title: say('letter.staffRule'), url: staffRegulationsAndRules },
];

type Told = { readonly facts: LetterFacts; readonly entityNames: Readonly<Record<string, string>> };

const rowsIn = ({ facts, entityNames }: Told, language: Locale): readonly Row[] => {
  const [say, coded] = [sayIn(language), codedIn(language)];
  const time = (at: string | null): string => (at ? formatDateTime(language, at) : say('letter.unknown'));
  return [
    [say('field.personId'), facts.person],
    [say('field.entityId'), entityNames[language] ?? facts.entity],
    [say('letter.account'), `${facts.account.title} (${facts.account.platform})`],
    [say('field.url'), facts.account.at ?? '–'],
    [
      say('field.scopes'),
      formatList(
        language,
        facts.scopes.map((scope) => coded('scope', scope)),
      ),
    ],
    [say('field.validFrom'), time(facts.validFrom)],
    [say('field.validUntil'), time(facts.validUntil)],
    [say('letter.head'), facts.head.name],
    [say('letter.office'), facts.head.office],
    [say('letter.capacity'), coded('account.capacity', facts.head.capacity)],
    [say('letter.stepUpAt'), time(facts.stepUpAt)],
    [say('letter.signedAt'), time(facts.signedAt)],
  ];
};

/** One language's page of the letter: only words and rows, no markup. */
const partIn = (told: Told, language: Locale) => {
  const say = sayIn(language);
  const { facts } = told;
  return {
    lang: language,
    dir: directionOf(language),
    title: say('letter.title'),
    subtitle: say('letter.subtitle', { number: facts.number }),
    intro: say('letter.intro', { head: facts.head.name, office: facts.head.office, person: facts.person }),
    rows: rowsIn(told, language),
    textsTitle: say('letter.textsTitle'),
    texts: textsIn(say),
    precedenceTitle: say('letter.precedenceTitle'),
    precedence: say('letter.precedence'),
    verifyTitle: say('letter.verifyTitle'),
    verify: say('letter.verify', { address: `${facts.register}/verify/letter` }),
    codeAlt: say('letter.codeAlt', { number: facts.number }),
  };
};

/** What is attached for machines: the signed facts, and their signature. */
export const attachmentOf = ({ facts, jws }: Pick<LetterToShow, 'facts' | 'jws'>): string =>
  canonicalJson({ facts: JSON.parse(facts) as unknown, jws });

/** The letter in one language after the other. */
export const describeLetter = (letter: LetterToShow, languages: readonly [Locale, ...Locale[]]) => {
  const told = { facts: JSON.parse(letter.facts) as LetterFacts, entityNames: letter.entityNames };
  const parts = languages.map((language) => partIn(told, language));
  const say = sayIn(languages[0]);
  return {
    title: `${say('letter.subtitle', { number: letter.number })} · ${told.facts.person}`,
    lang: languages[0],
    parts,
    code: qrCode(letter.jws),
    attachment: attachmentOf(letter),
    attachmentName: `${letter.number}.json`,
    attachmentText: say('letter.attachment'),
  };
};

import { formatDate, formatDateTime, formatList, type Locale } from '@mandat/messages';
import { canonicalJson, type LetterFacts } from '@mandat/letter';
import type { LetterToShow } from '../../features/letters/letter.repository.ts';
import { drawable, isLegible, replacement } from '../../platform/pdf/glyphs.ts';
import { governingLinks } from './governing-links.ts';
import { qrCode } from './qr-code.ts';
import { voiceIn, type Said, type Voice } from '../../platform/pdf/voice.ts';

type Row = readonly [labels: readonly Said[], values: readonly Said[]];

/** A name in letters that no font of the papers has is not drawn as marks: the paper says where it stands. */
const named = ({ say }: Voice, name: string): string => (isLegible(name) ? name : say('letter.nameAttached'));

const legible = (name: string): string => (isLegible(name) ? name : '');

/** Whether the paper has to draw a mark for a letter. */
const hasMarks = (facts: LetterFacts): boolean => {
  const head = { ...facts.head, name: legible(facts.head.name) };
  return drawable(JSON.stringify({ ...facts, person: legible(facts.person), head })).includes(replacement);
};

type Told = {
  readonly facts: LetterFacts;
  readonly entityNames: Readonly<Record<string, string>>;
  readonly voices: readonly Voice[];
};

/** In each language; once, where both say the same. */
const inEach = (voices: readonly Voice[], text: (voice: Voice) => string): readonly Said[] => {
  const texts = voices.map(text);
  return voices.flatMap((voice, n) => (texts.indexOf(texts[n] ?? '') === n ? [voice.said(texts[n] ?? '')] : []));
};

const timeIn = ({ lang, say }: Voice, at: string | null): string =>
  at ? formatDateTime(lang, at) : say('letter.unknown');

const scopesIn = ({ lang, coded }: Voice, scopes: readonly string[]): string =>
  formatList(
    lang,
    scopes.map((scope) => coded('scope', scope)),
  );

const rowsOf = ({ facts, voices }: Told): readonly Row[] => {
  const row = (label: Parameters<Voice['say']>[0], value: (voice: Voice) => string): Row => [
    voices.map((voice) => voice.said(voice.say(label))),
    inEach(voices, value),
  ];
  return [
    row('field.personId', (voice) => named(voice, facts.person)),
    row('letter.account', () => `\u2068${facts.account.title}\u2069 (\u2068${facts.account.platform}\u2069)`),
    row('field.url', () => facts.account.at ?? '–'),
    row('field.scopes', (voice) => scopesIn(voice, facts.scopes)),
    row('field.validFrom', (voice) => timeIn(voice, facts.validFrom)),
    row('field.validUntil', (voice) => timeIn(voice, facts.validUntil)),
  ];
};

/** Who signed, as what, when, and how they proved who they are. */
const signatureOf = ({ facts, voices }: Told): readonly (readonly Said[])[] => {
  const line = (label: Parameters<Voice['say']>[0], value: (voice: Voice) => string) =>
    inEach(voices, (voice) => voice.say('letter.line', { label: voice.say(label), value: value(voice) }));
  return [
    inEach(voices, () => facts.head.office),
    inEach(voices, ({ coded }) => coded('account.capacity', facts.head.capacity)),
    line('letter.signedAt', (voice) => timeIn(voice, facts.signedAt)),
    line('letter.stepUpAt', (voice) => timeIn(voice, facts.stepUpAt)),
  ];
};

const obligations = ['a', 'b', 'c', 'd', 'e'] as const;

/** One language's column of the letter: only words, no markup. */
const partIn =
  ({ facts }: Told) =>
  (voice: Voice) => {
    const { lang, dir, say, written, heading } = voice;
    const [head, person] = [named(voice, facts.head.name), named(voice, facts.person)];
    return {
      lang,
      dir,
      title: heading(say('letter.title')),
      intro: written(say('letter.intro', { head, office: facts.head.office, person })),
      precedence: written(say('letter.precedence')),
      obligationsTitle: heading(say('rule.4-1.title')),
      obligations: obligations.map((letter) => written(say(`rule.4-1-${letter}.text`))),
      textsTitle: heading(say('letter.textsTitle')),
      texts: governingLinks(lang, say).map(({ title, url }) => ({ title: written(title), url })),
      verifyTitle: heading(say('letter.verifyTitle')),
      verify: written(say('letter.verify', { address: `${facts.register}/verify/letter` })),
    };
  };

/** What is attached for machines: the signed facts, and their signature. */
export const attachmentOf = ({ facts, jws }: Pick<LetterToShow, 'facts' | 'jws'>): string =>
  canonicalJson({ facts: JSON.parse(facts) as unknown, jws });

/** The letter in one language, or in two beside each other; and what is not drawn but handed on exactly. */
export const describeLetter = (letter: LetterToShow, languages: readonly [Locale, ...Locale[]]) => {
  const facts = JSON.parse(letter.facts) as LetterFacts;
  const first = voiceIn(languages[0]);
  const voices = [first, ...languages.slice(1).map(voiceIn)];
  const told = { facts, entityNames: letter.entityNames, voices };
  const data = {
    title: `${first.say('letter.subtitle', { number: letter.number })} · ${named(first, facts.person)}`,
    lang: first.lang,
    dir: first.dir,
    entity: inEach(voices, ({ lang }) => letter.entityNames[lang] ?? facts.entity),
    reference: letter.number,
    number: first.said(first.say('letter.subtitle', { number: letter.number })),
    date: first.said(formatDate(first.lang, facts.signedAt)),
    parts: voices.map(partIn(told)),
    facts: rowsOf(told),
    head: first.said(named(first, facts.head.name)),
    signature: signatureOf(told),
    notDrawn: hasMarks(facts) ? inEach(voices, ({ say }) => say('letter.notDrawn')) : [],
    codeAlt: first.say('letter.codeAlt', { number: facts.number }),
    attachmentName: `${letter.number}.json`,
    attachmentText: first.say('letter.attachment'),
  };
  return { data, exact: { attachment: attachmentOf(letter), code: qrCode(letter.jws) } };
};

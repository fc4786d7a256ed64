import type { LetterFacts, Verification } from '@mandat/letter';
import { formatDateTime, formatList, isMessageKey, translate, type Locale, type MessageKey } from '@mandat/messages';
import { mailCatalogueOf, type MailKey } from '@mandat/messages/server';

const wordsIn = (language: Locale) => {
  const catalogue = mailCatalogueOf(language);
  const say = (key: MessageKey | MailKey, parameters = {}): string =>
    translate(catalogue, language, key as MessageKey, parameters);
  return {
    say,
    line: (label: MessageKey | MailKey, value: string): string => say('letter.line', { label: say(label), value }),
    time: (at: string | null): string => (at ? formatDateTime(language, at) : say('letter.unknown')),
    coded: (family: string, code: string): string =>
      isMessageKey(catalogue, `${family}.${code}`) ? say(`${family}.${code}` as MessageKey) : code,
  };
};

const factsIn = (facts: LetterFacts, language: Locale): readonly string[] => {
  const { say, line, time, coded } = wordsIn(language);
  const scopes = facts.scopes.map((scope) => coded('scope', scope));
  return [
    say('verifyLetter.facts'),
    say('letter.subtitle', { number: facts.number }),
    line('field.personId', facts.person),
    line('field.entityId', facts.entity),
    line('letter.account', `${facts.account.title} (${facts.account.platform})`),
    line('field.url', facts.account.at ?? '–'),
    line('field.scopes', formatList(language, scopes)),
    line('field.validFrom', time(facts.validFrom)),
    line('field.validUntil', time(facts.validUntil)),
    line('letter.head', facts.head.name),
    line('letter.office', facts.head.office),
    line('letter.capacity', coded('account.capacity', facts.head.capacity)),
    line('letter.stepUpAt', time(facts.stepUpAt)),
    line('letter.signedAt', time(facts.signedAt)),
    say('verifyLetter.compare'),
  ];
};

/** The verdict for machines, the same in a sentence, and what was signed; off-line, so nobody was asked. */
export const tellVerification = ({ verdict, facts }: Verification, language: Locale): readonly string[] => {
  const { say } = wordsIn(language);
  const open = facts && verdict !== 'file-changed' ? [say('verifyLetter.couldNotAsk')] : [];
  return [`letter: ${verdict}`, say(`verdict.${verdict}`), ...open, ...(facts ? factsIn(facts, language) : [])];
};

import type { OfficialLanguage } from '@mandat/domain';
import { translate, type MessageKey } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import type { FaultCode } from '../sign-in-fault.ts';

type PageKey = Extract<MessageKey, `signInPage.${string}`>;

export const wordsOf =
  (language: OfficialLanguage) =>
  (key: PageKey): string =>
    translate(catalogueOf(language), language, key);

export const sentenceOf = {
  'unknown-provider': 'signInPage.invalid',
  'provider-unavailable': 'signInPage.unavailable',
  'attempt-unknown': 'signInPage.startAgain',
  'bad-callback': 'signInPage.invalid',
  'refused-by-provider': 'signInPage.refusedByProvider',
  'answer-invalid': 'signInPage.invalid',
  'link-refused': 'signInPage.linkRefused',
  'person-departed': 'signInPage.departed',
  'session-needed': 'signInPage.sessionNeeded',
  'second-factor-missing': 'signInPage.secondFactor',
  'other-person': 'signInPage.otherPerson',
  'step-up-not-configured': 'signInPage.secondFactor',
  'too-many-attempts': 'signInPage.tooMany',
  'bad-request': 'signInPage.invalid',
} as const satisfies Record<FaultCode, PageKey>;

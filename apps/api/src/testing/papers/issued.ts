import type { LetterFacts } from '@mandat/letter';
import type { Locale } from '@mandat/messages';
import type { LetterSigner } from '../../platform/keys/letter-signer.ts';
import { typeset } from '../../platform/pdf/typeset.ts';
import { describeLetter } from '../../signals/letters/describe-letter.ts';
import { letterDocument } from '../../signals/letters/letter-document.ts';
import { describeProof } from '../../signals/proof/describe-proof.ts';
import { proofDocument } from '../../signals/proof/proof-document.ts';
import { someLetter } from '../letter-facts.ts';
import { someCaseProof } from './case-proof.ts';

export const entityNames: Readonly<Record<Locale, string>> = {
  ar: 'برنامج الأمم المتحدة للمستوطنات البشرية',
  en: 'United Nations Human Settlements Programme',
  es: 'Programa de las Naciones Unidas para los Asentamientos Humanos',
  fr: 'Programme des Nations Unies pour les établissements humains',
  ru: 'Программа Организации Объединенных Наций по населенным пунктам',
  zh: '联合国人类住区规划署',
};

/** A letter as the register sends it. */
export const issuedLetter = (
  signer: LetterSigner,
  facts: LetterFacts,
  languages: readonly [Locale, ...Locale[]],
): Uint8Array => {
  const { data, exact } = describeLetter({ ...someLetter(facts, signer), entityNames }, languages);
  return signer.seal(typeset(letterDocument, data, exact), facts.number);
};

export const printedCase = (language: Locale): Uint8Array =>
  typeset(proofDocument, describeProof(someCaseProof, language));

import { canonicalJson, governingTexts, precedence, type LetterFacts } from '@mandat/letter';
import type { LetterToShow } from '../features/letters/letter.repository.ts';
import type { LetterSigner } from '../platform/keys/letter-signer.ts';

const day = (text: string): Date => new Date(`${text}T10:00:00Z`);

/** Facts of a letter as the register signs them, in its dates today and for long. */
export const someFacts = (more: Partial<LetterFacts> = {}): LetterFacts => ({
  v: 1,
  register: 'https://mandat.example',
  id: '0d9a6f1c-7a4e-4c83-9f3f-2b8f8c1f2a10',
  number: 'L-2026-000123',
  person: 'Zoë Nakamura-Ångström',
  entity: 'UN-Habitat',
  account: { title: 'UN-Habitat', platform: 'X', at: 'https://x.com/UNHABITAT' },
  scopes: ['administer', 'publish'],
  validFrom: day('2026-11-01').toISOString(),
  validUntil: day('2036-11-01').toISOString(),
  head: { name: 'Amina Wanjiru', office: 'Executive Director, UN-Habitat', capacity: 'head' },
  stepUpAt: day('2026-11-01').toISOString(),
  signedAt: day('2026-11-01').toISOString(),
  texts: governingTexts,
  precedence,
  ...more,
});

export const someLetter = (facts: LetterFacts, signer: LetterSigner): LetterToShow => {
  const text = canonicalJson(facts);
  return {
    facts: text,
    jws: signer.sign(text).jws,
    number: facts.number,
    accountId: 'a',
    personId: 'p',
    entityId: 'e',
    validFrom: new Date(facts.validFrom),
    validUntil: new Date(facts.validUntil),
    suspendedAt: null,
    withdrawnAt: null,
    replacedAt: null,
    authorizedAs: 'head',
    entityNames: { en: 'United Nations Human Settlements Programme' },
    headLanguage: 'fr',
    acknowledgedAt: null,
  };
};

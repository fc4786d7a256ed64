import { languagesFault } from '../accounts/content-languages.ts';
import { accept, refuse, type Decision } from '../decision.ts';
import type { RecognizedAccount } from '../platforms/recognition.ts';
import type { ReferenceAccount } from '../records/reference.ts';

export type NewReference = Pick<ReferenceAccount, 'id' | 'organisation' | 'title' | 'languages' | 'addedById'> & {
  readonly found: RecognizedAccount;
};

const longestName = 200;

const eventOf = (type: string, { id, canonicalKey }: ReferenceAccount) => ({
  type,
  subject: { kind: 'register' as const, id },
  changes: [{ field: 'referenceAccount', before: null, after: canonicalKey }],
});

const isTold = (text: string): boolean => text.trim() !== '' && text.length <= longestName;

/** An account that another organisation has, by its public address. */
export const addReference = (given: NewReference, now: Date): Decision<ReferenceAccount> => {
  if (!isTold(given.organisation)) return refuse('organisation-missing', { field: 'organisation' });
  if (!isTold(given.title)) return refuse('title-missing', { field: 'title' });
  const fault = given.languages.length === 0 ? null : languagesFault(given.languages);
  if (fault) return fault;
  const { found, ...stated } = given;
  const reference: ReferenceAccount = {
    ...stated,
    organisation: given.organisation.trim(),
    title: given.title.trim(),
    platform: found.platform,
    handle: found.handle ?? null,
    url: found.url,
    canonicalKey: found.key,
    addedAt: now,
    endedAt: null,
    version: 1,
  };
  return accept(reference, eventOf('reference-added', reference));
};

/** It is no longer looked for; answers that were given to it stay. */
export const endReference = (reference: ReferenceAccount, now: Date): Decision<ReferenceAccount> => {
  if (reference.endedAt) return refuse('reference-already-ended');
  return accept({ ...reference, endedAt: now, version: reference.version + 1 }, eventOf('reference-ended', reference));
};

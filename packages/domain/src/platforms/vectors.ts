import { differentAccounts } from './vectors/different-accounts.ts';
import { notAccounts } from './vectors/refused-pages.ts';
import { lookAlikes, refusedTexts, unreadable } from './vectors/refused-texts.ts';
import { linkedinToOther } from './vectors/same-accounts-linkedin-to-other.ts';
import { xToYoutube } from './vectors/same-accounts-x-to-youtube.ts';
import type { Refused, SameAccount } from './vectors/vector.ts';

export const sameAccounts: readonly SameAccount[] = [...xToYoutube, ...linkedinToOther];

export const refused: readonly Refused[] = [...refusedTexts, ...lookAlikes, ...unreadable, ...notAccounts];

export const vectorCount =
  sameAccounts.reduce((sum, { spellings }) => sum + spellings.length, 0) + refused.length + differentAccounts.length;

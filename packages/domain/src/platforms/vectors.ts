import { differentWhatsappToReddit } from './vectors/different-accounts-whatsapp-to-reddit.ts';
import { differentAccounts as differentXToOther } from './vectors/different-accounts.ts';
import { notAccountsViberToReddit } from './vectors/refused-pages-viber-to-reddit.ts';
import { notAccountsWhatsappToLine } from './vectors/refused-pages-whatsapp-to-line.ts';
import { notAccounts } from './vectors/refused-pages.ts';
import { lookAlikes, refusedTexts, unreadable } from './vectors/refused-texts.ts';
import { linkedinToOther } from './vectors/same-accounts-linkedin-to-other.ts';
import { viberToReddit } from './vectors/same-accounts-viber-to-reddit.ts';
import { whatsappToLine } from './vectors/same-accounts-whatsapp-to-line.ts';
import { xToYoutube } from './vectors/same-accounts-x-to-youtube.ts';
import type { DifferentAccounts, Refused, SameAccount } from './vectors/vector.ts';

export const sameAccounts: readonly SameAccount[] = [
  ...xToYoutube,
  ...linkedinToOther,
  ...whatsappToLine,
  ...viberToReddit,
];

export const refused: readonly Refused[] = [
  ...refusedTexts,
  ...lookAlikes,
  ...unreadable,
  ...notAccounts,
  ...notAccountsWhatsappToLine,
  ...notAccountsViberToReddit,
];

export const differentAccounts: readonly DifferentAccounts[] = [...differentXToOther, ...differentWhatsappToReddit];

export const vectorCount =
  sameAccounts.reduce((sum, { spellings }) => sum + spellings.length, 0) + refused.length + differentAccounts.length;

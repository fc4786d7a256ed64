import {
  recognizeAccount,
  refuse,
  stillById,
  type Account,
  type RecognizedAccount,
  type Refusal,
  type RevisionEdit,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { accountsKnownAs } from '../accounts/account.repository.ts';
import { claimAliases } from '../accounts/claim-aliases.repository.ts';

type Place = { readonly ok: true; readonly edit: RevisionEdit };

const recognizeFor = ({ platform, stableId }: Account, url: string): RecognizedAccount | Refusal => {
  const found = recognizeAccount(url, platform === 'other' ? 'other' : undefined);
  if (!found.ok) return refuse(`address-${found.reason}`, { field: 'url' });
  return found.platform === platform ? stillById(found, stableId) : refuse('other-platform', { field: 'url' });
};

/** The account under another address of its platform: what it is compared by follows from the address. */
export const proposedAddress = async (
  tx: Transaction,
  account: Account,
  url: string | null | undefined,
): Promise<Place | Refusal> => {
  if (url === null || url === undefined || url.trim() === account.url) return { ok: true, edit: {} };
  // An account that is still to be created gets its address when its creation is recorded.
  if (account.url === null) return refuse('creation-not-recorded', { field: 'url' });
  const found = recognizeFor(account, url);
  if (!found.ok) return found;
  const known = await accountsKnownAs(tx, found.aliases, account.id);
  if (known.some(({ live }) => live)) return refuse('account-already-registered', { field: 'url' });
  const { handle = null, stableId = null } = found;
  return { ok: true, edit: { url: found.url, handle, stableId, canonicalKey: found.key } };
};

/** The forms of the approved address; somebody else may have registered one of them since it was proposed. */
export const claimApproved = async (
  tx: Transaction,
  context: Context,
  change: { readonly before: Account; readonly after: Account },
): Promise<Refusal | null> => {
  const { before, after } = change;
  if (after.url === null || after.url === before.url) return null;
  const recognized = recognizeFor(after, after.url);
  if (!recognized.ok) return recognized;
  const claim = await claimAliases(tx, context, { account: after, recognized, field: 'url' });
  return claim.ok ? null : claim;
};

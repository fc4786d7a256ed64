import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import type { Platform, PlatformCode } from '../platforms/platform.ts';
import { platforms } from '../platforms/platforms.ts';
import { recognizedAs, type RecognizedAccount } from '../platforms/recognition.ts';
import type { Account } from '../records/account.ts';
import { accountStatus, type AccountStatus } from '../status/account-status.ts';

/** What stands in the register and on the platform: of what has ended, and of what is still to be created, nothing is recorded. */
export const statusesWithStableId = [
  'requested',
  'under-review',
  'authorized',
  'withdrawn',
  'parked',
] as const satisfies readonly AccountStatus[];

const platformOf = (code: PlatformCode): Platform => platforms[code];

/** Platforms that know their accounts by something that stays when a handle changes. */
export const platformsWithStableId: readonly PlatformCode[] = (Object.keys(platforms) as PlatformCode[]).filter(
  (code) => platformOf(code).stableId !== null,
);

/** The same account under its id alone. Where no address has the id in it, the one of a handle would be somebody else's. */
export const accountById = (code: PlatformCode, stableId: string): RecognizedAccount => {
  const found = recognizedAs(code, { stableId });
  return platformOf(code).stableIdUrl === null ? { ...found, aliases: [found.key] } : found;
};

/** An address with another handle is a rename: the account is still the one of its id. */
export const stillById = (found: RecognizedAccount, stableId: string | null): RecognizedAccount => {
  if (stableId === null || found.stableId !== undefined) return found;
  const { key, aliases } = accountById(found.platform, stableId);
  return { ...found, stableId, key, aliases: [...new Set([...aliases, ...found.aliases])] };
};

const isNew = ({ requestKind, createdOn }: Account): boolean => requestKind === 'new' && createdOn === null;

const faultOf = (account: Account, stableId: string, today: string): Refusal | null => {
  const status = accountStatus(account, today);
  const lasting = statusesWithStableId.some((each) => each === status);
  if (!lasting || isNew(account)) return refuse('stable-id-not-now');
  const rule = platformOf(account.platform).stableId;
  if (!rule) return refuse('stable-id-unknown-there', { field: 'platformIdentifier' });
  if (account.stableId !== null) return refuse('stable-id-known', { field: 'platformIdentifier' });
  return rule.pattern.test(stableId) ? null : refuse('stable-id-form', { field: 'platformIdentifier' });
};

/** The platform's own number becomes known later: from then on it is the key, whatever the handle becomes. */
export const recordStableId = (account: Account, text: string, today: string): Decision<Account> => {
  const stableId = text.trim();
  const fault = faultOf(account, stableId, today);
  if (fault) return fault;
  const { key } = accountById(account.platform, stableId);
  return accept(
    { ...account, stableId, canonicalKey: key, version: account.version + 1 },
    {
      type: 'stable-id-recorded',
      subject: { kind: 'account', id: account.id },
      accountId: account.id,
      entityId: account.entityId,
      changes: [{ field: 'stableId', before: null, after: stableId }],
    },
  );
};

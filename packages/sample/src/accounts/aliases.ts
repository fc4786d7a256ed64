import { isLive, recognizeAccount, type Account, type AliasKind } from '@mandat/domain';
import type { World } from '../world.ts';

const formsOf = (account: Account): readonly (readonly [AliasKind, string | null])[] => {
  const { handle, platform, canonicalKey } = account;
  const recognition = handle === null ? null : recognizeAccount(handle, platform);
  const handleKey = recognition?.ok && recognition.key !== canonicalKey ? recognition.key : null;
  return [
    ['key', canonicalKey],
    ['handle', handleKey],
    ['url', account.url],
  ];
};

const endOf = (account: Account): Date | null => account.closedAt ?? account.refusedAt ?? account.outOfScopeAt;

/** Every form under which an account is known, until it is no longer live. */
export const writeAliases = (world: World): void => {
  for (const account of world.records.accounts) {
    for (const [kind, value] of formsOf(account)) {
      if (value === null) continue;
      world.records.aliases.push({
        id: world.nextId('alias'),
        accountId: account.id,
        kind,
        value,
        validFrom: account.requestedAt,
        validUntil: isLive(account) ? null : endOf(account),
      });
    }
  }
};

import { refuse, type Account, type AccountAlias, type RecognizedAccount, type Refusal } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { accountsKnownAs, endAliases, insertAliases, type SameAlias } from './account.repository.ts';
import { aliasKindOf } from './recognized.ts';

export type Claim = { readonly ok: true; readonly hits: readonly SameAlias[] };

/** A live record under the same address refuses the claim; records of the past are hits that the assessor answers (3.2 (a)). */
export const claimAliases = async (
  tx: Transaction,
  context: Context,
  claim: { readonly account: Pick<Account, 'id'>; readonly recognized: RecognizedAccount; readonly field: string },
): Promise<Claim | Refusal> => {
  const known = await accountsKnownAs(tx, claim.recognized.aliases, claim.account.id);
  if (known.some(({ live }) => live)) return refuse('account-already-registered', { field: claim.field });
  await endAliases(tx, claim.account.id, context.now);
  const aliases = claim.recognized.aliases.map((value): AccountAlias => ({
    id: context.world.newId(),
    accountId: claim.account.id,
    kind: aliasKindOf(value, claim.recognized),
    value,
    validFrom: context.now,
    validUntil: null,
  }));
  await insertAliases(tx, aliases);
  return { ok: true, hits: known };
};

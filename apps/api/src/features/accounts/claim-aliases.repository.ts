import { refuse, type Account, type AccountAlias, type RecognizedAccount, type Refusal } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { accountsKnownAs, endAliases, insertAliases, liveAliasesOf, type SameAlias } from './account.repository.ts';
import { aliasKindOf } from './recognized.ts';

export type Claim = { readonly ok: true; readonly hits: readonly SameAlias[] };

type Claimed = {
  readonly account: Pick<Account, 'id'>;
  readonly recognized: RecognizedAccount;
  readonly field: string;
  /** The same account under an id that became known: its handle and addresses stay its own beside the new key. */
  readonly sameAccount?: boolean;
};
type Form = Pick<AccountAlias, 'kind' | 'value'>;

const carriedOver = async (tx: Transaction, { account, recognized }: Claimed): Promise<readonly Form[]> => {
  const live = await liveAliasesOf(tx, account.id);
  return live
    .filter(({ value }) => !recognized.aliases.includes(value))
    .map(({ kind, value }) => ({ value, kind: kind === 'key' ? 'handle' : kind }));
};

/** A live record under the same address refuses the claim; records of the past are hits that the assessor answers (3.2 (a)). */
export const claimAliases = async (tx: Transaction, context: Context, claim: Claimed): Promise<Claim | Refusal> => {
  const known = await accountsKnownAs(tx, claim.recognized.aliases, claim.account.id);
  if (known.some(({ live }) => live)) return refuse('account-already-registered', { field: claim.field });
  const carried = claim.sameAccount ? await carriedOver(tx, claim) : [];
  await endAliases(tx, claim.account.id, context.now);
  const found = claim.recognized.aliases.map((value): Form => ({ kind: aliasKindOf(value, claim.recognized), value }));
  const aliases = [...found, ...carried].map((form): AccountAlias => ({
    ...form,
    id: context.world.newId(),
    accountId: claim.account.id,
    validFrom: context.now,
    validUntil: null,
  }));
  await insertAliases(tx, aliases);
  return { ok: true, hits: known };
};

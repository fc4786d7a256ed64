import { accountStatus, dayIn, refuse, type AccountStatus, type Decision, type Refusal } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { tellTime } from '../../platform/database/tell-time.ts';
import { refusalOf } from '../../platform/database/violations.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { findAccount, nominationsOf } from './account.repository.ts';
import { decisions } from './decide-account.ts';
import { bulkFault, sharesFault, type ChosenAccount, type DecideAccountsInput } from './decide-accounts.ts';

export type PreviewedAccount = {
  readonly id: string;
  readonly refusal: Refusal | null;
  readonly from: AccountStatus | null;
  readonly to: AccountStatus | null;
  readonly reviewDueOn: string | null;
  readonly creationDueOn: string | null;
  /** How many people it gives a written authorization. */
  readonly people: number;
};
export type Preview = { readonly accounts: readonly PreviewedAccount[]; readonly toConfirm: Refusal | null };

/** Carries what would be out of the transaction in which it was tried: nothing of it stays. */
class Tried extends Error {
  readonly found: PreviewedAccount;
  constructor(found: PreviewedAccount) {
    super('tried');
    this.found = found;
  }
}

const nothing = (id: string, refusal: Refusal): PreviewedAccount => ({
  id,
  refusal,
  from: null,
  to: null,
  reviewDueOn: null,
  creationDueOn: null,
  people: 0,
});

/** Whoever looks ahead has not proven themselves again yet; whoever decides will have to. */
const asProven = (context: Context): Context => ({
  ...context,
  actor: { ...context.actor, secondFactorAt: context.now },
});

const tryOne = async (
  tx: Transaction,
  context: Context,
  asked: { readonly input: DecideAccountsInput; readonly chosen: ChosenAccount },
): Promise<PreviewedAccount> => {
  const { input, chosen } = asked;
  const before = await findAccount(tx, chosen.id);
  const named = input.kind === 'establish' ? await nominationsOf(tx, chosen.id) : [];
  // A reason may still be written: what is missing of it is said when it is decided.
  const one = { ...chosen, reason: input.reason?.trim() || '-', confirmed: true };
  const decision = await decisions[input.kind].decide(tx, context, one);
  if (!decision.ok) return nothing(chosen.id, decision);
  const after = await findAccount(tx, chosen.id);
  const entity = after && (await findEntity(tx, after.entityId));
  if (!before || !after || !entity) return nothing(chosen.id, refuse('not-found'));
  const today = dayIn(entity.timeZone, context.now);
  return {
    id: chosen.id,
    refusal: null,
    from: accountStatus(before, today),
    to: accountStatus(after, today),
    reviewDueOn: after.reviewDueOn,
    creationDueOn: after.creationDueOn,
    people: named.length,
  };
};

const previewOne = async (
  context: Context,
  input: DecideAccountsInput,
  chosen: ChosenAccount,
): Promise<PreviewedAccount> => {
  try {
    return await context.database.transaction(async (tx) => {
      await tellTime(sqlOf(tx), context.now);
      throw new Tried(await tryOne(tx, context, { input, chosen }));
    });
  } catch (error) {
    if (error instanceof Tried) return error.found;
    const refusal = refusalOf(error);
    if (refusal) return nothing(chosen.id, refusal);
    throw error;
  }
};

/** The decision itself, tried for each account and taken back: what is shown cannot differ from what will happen. */
export const previewDecisions = async (context: Context, input: DecideAccountsInput): Promise<Decision<Preview>> => {
  const fault = bulkFault(input);
  if (fault) return fault;
  const proven = asProven(context);
  const accounts: PreviewedAccount[] = [];
  for (const chosen of input.accounts) accounts.push(await previewOne(proven, input, chosen));
  const decidable = input.accounts.filter((_, at) => accounts[at]?.refusal === null);
  const toConfirm = await sharesFault(context, { ...input, accounts: decidable });
  return { ok: true, next: { accounts, toConfirm }, events: [] };
};

import { concernedBy, dayIn, decideAs, decidersOf, type Account, type Decider, type Refusal } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { nominationsOf } from '../accounts/account.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { lockLiveHoldings } from '../holdings/holding.repository.ts';
import { officesOf } from './headship.repository.ts';

/** Whose own case it is: what was asked for, or who is official, alternate or publisher on it. */
const concernedIn = async (tx: Transaction, account: Account): Promise<ReadonlySet<string>> => {
  const held = (await lockLiveHoldings(tx, account.id)).filter(({ capacity }) => capacity !== 'none');
  return account.authorizedAt
    ? concernedBy({ requestedById: null, submittedById: null }, held)
    : concernedBy(account, [...(await nominationsOf(tx, account.id)), ...held]);
};

type DeciderFound = { readonly ok: true; readonly decider: Decider; readonly today: string };

/** In which capacity the actor decides on what somebody proposed for this account, or why they may not. */
export const deciderBesides = async (
  tx: Transaction,
  context: Context,
  of: { readonly account: Account; readonly proposerId: string | null },
): Promise<DeciderFound | Refusal> => {
  const { account, proposerId } = of;
  const entity = await findEntity(tx, account.entityId);
  const today = dayIn(entity?.timeZone ?? 'UTC', context.now);
  const concerned = new Set([...(await concernedIn(tx, account)), ...(proposerId === null ? [] : [proposerId])]);
  const deciders = decidersOf(await officesOf(tx, account.entityId), concerned, today);
  const answer = decideAs(context.actor.personId ?? '', deciders, concerned);
  return answer.ok ? { ...answer, today } : answer;
};

/** In which capacity the actor decides on this account now, or why they may not. */
export const deciderFor = (tx: Transaction, context: Context, account: Account): Promise<DeciderFound | Refusal> =>
  deciderBesides(tx, context, { account, proposerId: null });

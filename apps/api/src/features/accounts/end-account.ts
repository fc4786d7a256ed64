import {
  closeAccount as close,
  dayIn,
  parkAccount as park,
  refuse,
  type Account,
  type Decision,
  type Parking,
  type Refusal,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { endDueItems } from '../offboarding/due-item.repository.ts';
import { findAccount, saveAccount } from './account.repository.ts';
import { endWhatIsHeld } from './end-what-is-held.repository.ts';
import { openAccount } from './open-account.repository.ts';

type Ended = {
  readonly id: string;
  readonly version: number;
  readonly evidence: string;
  readonly successorId?: string | null;
};
export type ParkInput = Ended & { readonly parkedOn: string };
export type CloseInput = Ended & { readonly closedOn: string };

const ways = {
  park: { action: 'account:park', decide: park },
  close: { action: 'account:close', decide: close },
} as const;

type Way = keyof typeof ways;

const successorOf = async (tx: Transaction, id: string | null): Promise<Account | null | Refusal> =>
  id === null ? null : ((await findAccount(tx, id)) ?? refuse('successor-not-official', { field: 'successorId' }));

const isRefusal = (found: Account | null | Refusal): found is Refusal => found !== null && 'ok' in found;

const endIn = async (
  tx: Transaction,
  context: Context,
  asked: { readonly way: Way; readonly input: Ended; readonly on: string },
): Promise<Decision<Written>> => {
  const { way, input, on } = asked;
  const { action, decide } = ways[way];
  const opened = await openAccount(tx, context, { ...input, action });
  if (!opened.ok) return opened;
  const { account } = opened;
  const successor = await successorOf(tx, input.successorId ?? null);
  if (isRefusal(successor)) return successor;
  const entity = await findEntity(tx, account.entityId);
  const clock = { now: context.now, today: dayIn(entity?.timeZone ?? 'UTC', context.now) };
  const ending: Parking = { on, evidence: input.evidence, successor };
  const decision = decide(account, ending, clock);
  if (!decision.ok) return decision;
  await saveAccount(tx, decision.next, context.now);
  const done = { now: context.now, byId: context.actor.personId, outcome: way === 'park' ? 'parked' : 'closed' };
  await endDueItems(sqlOf(tx), { kind: 'close-or-park', key: account.id }, done);
  const held = way === 'close' ? await endWhatIsHeld(tx, context, account) : [];
  return { ok: true, next: { id: account.id }, events: [...decision.events, ...held] };
};

/** The second step of 3.8: what was withdrawn is kept secured, so that nobody takes its handle. */
export const parkAccount = (context: Context, input: ParkInput): Promise<Decision<Written>> =>
  write(context, { name: 'parkAccount', input }, (tx) =>
    endIn(tx, context, { way: 'park', input, on: input.parkedOn }),
  );

/** The second step of 3.8, or the third: the account is gone from the platform, and with it what anybody held. */
export const closeAccount = (context: Context, input: CloseInput): Promise<Decision<Written>> =>
  write(context, { name: 'closeAccount', input }, (tx) =>
    endIn(tx, context, { way: 'close', input, on: input.closedOn }),
  );

import {
  dayIn,
  isCalendarDay,
  proposeRevision as propose,
  refuse,
  withdrawRevision,
  type Account,
  type Decision,
  type Refusal,
  type RegisterEvent,
  type Revision,
  type RevisionEdit,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { openAccount } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { recordAndTell } from './tell-revision.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { proposedAddress } from './proposed-address.repository.ts';
import { insertRevision, lockRevision, revisionsOf, saveRevision } from './revision.repository.ts';

export type ProposeRevisionInput = {
  readonly accountId: string;
  readonly base: number;
  readonly entityId?: string | null;
  readonly title?: string | null;
  readonly languages?: readonly string[] | null;
  readonly purpose?: string | null;
  readonly audience?: string | null;
  readonly languageStatement?: string | null;
  readonly url?: string | null;
  readonly changedOn?: string | null;
  /** The proposer's own, which this one takes the place of. */
  readonly replaces?: string | null;
};

const present = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

const editOf = (input: ProposeRevisionInput): RevisionEdit => ({
  entityId: present(input.entityId),
  title: present(input.title),
  languages: present(input.languages),
  purpose: present(input.purpose),
  audience: present(input.audience),
  languageStatement: present(input.languageStatement),
});

type Replaced = { readonly ok: true; readonly events: readonly RegisterEvent[] };

const replaceOwn = async (
  tx: Transaction,
  context: Context,
  asked: { readonly account: Account; readonly id: string | null | undefined },
): Promise<Replaced | Refusal> => {
  if (!asked.id) return { ok: true, events: [] };
  const revision = await lockRevision(tx, asked.id);
  if (revision?.accountId !== asked.account.id) return refuse('not-found', { field: 'replaces' });
  const taken = withdrawRevision(asked.account, revision, { by: context.actor.personId, now: context.now });
  if (!taken.ok) return taken;
  await saveRevision(tx, taken.next);
  return taken;
};

/** An account moves to where somebody may answer for it. */
const moveFault = async (
  tx: Transaction,
  account: Account,
  entityId: string | null | undefined,
): Promise<Refusal | null> => {
  if (!entityId || entityId === account.entityId) return null;
  const entity = await findEntity(tx, entityId);
  return entity && !entity.endedOn ? null : refuse('entity-unknown', { field: 'entityId' });
};

type Asked = { readonly account: Account; readonly by: string; readonly input: ProposeRevisionInput };

/** Beside what waits of the same person already nothing else of theirs waits. */
const proposeOn = async (tx: Transaction, context: Context, asked: Asked): Promise<Decision<Revision>> => {
  const { account, by, input } = asked;
  const { open, ...soFar } = await revisionsOf(tx, account);
  if (open.some((each) => each.proposedById === by)) return refuse('revision-already-proposed', { field: 'replaces' });
  const stray = await moveFault(tx, account, input.entityId);
  if (stray) return stray;
  const address = await proposedAddress(tx, account, input.url);
  if (!address.ok) return address;
  const { now, world } = context;
  const today = dayIn((await findEntity(tx, account.entityId))?.timeZone ?? 'UTC', now);
  const { base, changedOn = null } = input;
  return propose(
    account,
    { ...editOf(input), ...address.edit },
    { id: world.newId(), by, base, changedOn, now, today, ...soFar },
  );
};

const proposeIn = async (
  tx: Transaction,
  context: Context,
  input: ProposeRevisionInput,
): Promise<Decision<Written>> => {
  const opened = await openAccount(tx, context, { id: input.accountId, action: 'revision:propose' });
  if (!opened.ok) return opened;
  const { account } = opened;
  const by = context.actor.personId;
  if (by === null) return refuse('FORBIDDEN');
  if (input.changedOn && !isCalendarDay(input.changedOn)) return refuse('date-form', { field: 'changedOn' });
  const replaced = await replaceOwn(tx, context, { account, id: input.replaces });
  if (!replaced.ok) return replaced;
  const decision = await proposeOn(tx, context, { account, by, input });
  if (!decision.ok) return decision;
  await insertRevision(tx, decision.next);
  const events = [...replaced.events, ...decision.events];
  await recordAndTell(tx, context, { account, revision: decision.next, events });
  return { ok: true, next: { id: account.id }, events: [] };
};

export const proposeRevision = (context: Context, input: ProposeRevisionInput): Promise<Decision<Written>> =>
  write(context, { name: 'proposeRevision', input }, (tx) => proposeIn(tx, context, input));

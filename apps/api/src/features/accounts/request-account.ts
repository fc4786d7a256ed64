import {
  accept,
  dayIn,
  refuse,
  requestAccount as decide,
  type Decision,
  type Account,
  type PlatformCode,
  type RegisterEvent,
  type Refusal,
  type RecognizedAccount,
  type RequestKind,
} from '@mandat/domain';
import { anySubject, can, type Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { lockedClearanceFault } from '../platforms/clearance.repository.ts';
import { refreshOverlaps } from '../overlaps/keep-overlaps.repository.ts';
import { insertAccount, nextReference, type SameAlias } from './account.repository.ts';
import { claimAliases } from './claim-aliases.repository.ts';
import { isRefusal, recognizeNamed } from './recognized.ts';

export type RequestInput = {
  readonly kind: RequestKind;
  readonly entityId: string;
  readonly platform?: PlatformCode | null;
  readonly url?: string | null;
  readonly handle?: string | null;
  readonly createdOn?: string | null;
  readonly title: string;
  readonly languages: readonly string[];
  readonly purpose: string;
  readonly audience: string;
  readonly languageStatement: string;
};

const stated = async (tx: Transaction, context: Context, asked: { input: RequestInput; found: RecognizedAccount }) => ({
  id: context.world.newId(),
  reference: await nextReference(tx, context.now),
  kind: asked.input.kind,
  entityId: asked.input.entityId,
  platform: asked.found.platform,
  handle: asked.found.handle ?? null,
  url: asked.input.kind === 'existing' ? asked.found.url : null,
  stableId: asked.found.stableId ?? null,
  canonicalKey: asked.found.key,
  title: asked.input.title,
  languages: asked.input.languages,
  purpose: asked.input.purpose,
  audience: asked.input.audience,
  languageStatement: asked.input.languageStatement,
  createdOn: asked.input.kind === 'existing' ? (asked.input.createdOn ?? null) : null,
  requestedById: context.actor.personId ?? '',
});

export type Begun = {
  readonly ok: true;
  readonly account: Account;
  readonly hits: readonly SameAlias[];
  readonly events: readonly RegisterEvent[];
};
export type Beginning = { readonly input: RequestInput; readonly action: Action };

/** The record of an account that nobody has decided on yet, under its address. */
export const beginRequest = async (
  tx: Transaction,
  context: Context,
  { input, action }: Beginning,
): Promise<Begun | Refusal> => {
  const entity = await findEntity(tx, input.entityId);
  if (!entity || entity.endedOn) return refuse('entity-unknown', { field: 'entityId' });
  const subject = { ...anySubject, entityIds: [entity.id] };
  if (!can(context.actor, action, subject)) return refuse('FORBIDDEN');
  const found = recognizeNamed(input);
  if (isRefusal(found)) return found;
  const uncleared = input.kind === 'new' ? await lockedClearanceFault(sqlOf(tx), found.platform, context.now) : null;
  if (uncleared) return uncleared;
  const decision = decide(await stated(tx, context, { input, found }), {
    now: context.now,
    today: dayIn(entity.timeZone, context.now),
  });
  if (!decision.ok) return decision;
  await insertAccount(tx, decision.next);
  const field = input.kind === 'existing' ? 'url' : 'handle';
  const claim = await claimAliases(tx, context, { account: decision.next, recognized: found, field });
  if (!claim.ok) return claim;
  return { ok: true, account: decision.next, hits: claim.hits, events: decision.events };
};

const requestIn = async (tx: Transaction, context: Context, input: RequestInput): Promise<Decision<Written>> => {
  const begun = await beginRequest(tx, context, { input, action: 'account:request' });
  if (!begun.ok) return begun;
  await refreshOverlaps(tx, context, begun.account);
  return accept({ id: begun.account.id }, ...begun.events);
};

export const requestAccount = (context: Context, input: RequestInput): Promise<Decision<Written>> =>
  write(context, { name: 'requestAccount', input }, (tx) => requestIn(tx, context, input));

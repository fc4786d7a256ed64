import {
  dayIn,
  refuse,
  requestAccount as decide,
  type Decision,
  type PlatformCode,
  type RecognizedAccount,
  type RequestKind,
} from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { insertOverlaps } from '../criteria/criteria.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { insertAccount, nextReference } from './account.repository.ts';
import { claimAliases, overlapOf } from './claim-aliases.ts';
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

const requestIn = async (tx: Transaction, context: Context, input: RequestInput): Promise<Decision<Written>> => {
  const entity = await findEntity(tx, input.entityId);
  if (!entity || entity.endedOn) return refuse('entity-unknown', { field: 'entityId' });
  const subject = { ...anySubject, entityIds: [entity.id] };
  if (!can(context.actor, 'account:request', subject)) return refuse('FORBIDDEN');
  const found = recognizeNamed(input);
  if (isRefusal(found)) return found;
  const decision = decide(await stated(tx, context, { input, found }), {
    now: context.now,
    today: dayIn(entity.timeZone, context.now),
  });
  if (!decision.ok) return decision;
  await insertAccount(tx, decision.next);
  const field = input.kind === 'existing' ? 'url' : 'handle';
  const claim = await claimAliases(tx, context, { account: decision.next, recognized: found, field });
  if (!claim.ok) return claim;
  await insertOverlaps(
    tx,
    claim.hits.map((hit) => overlapOf(context, decision.next.id, hit)),
  );
  return decision;
};

export const requestAccount = (context: Context, input: RequestInput): Promise<Decision<Written>> =>
  write(context, { name: 'requestAccount', input }, (tx) => requestIn(tx, context, input));

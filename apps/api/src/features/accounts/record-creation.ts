import {
  authorizationStatus,
  dayIn,
  isCalendarDay,
  platforms,
  recordCreation as decide,
  refuse,
  type Account,
  type Creation,
  type Decision,
  type OverlapAnswerKind,
  type Platform,
  type RecognizedAccount,
  type Refusal,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockAuthorization } from '../authorizations/authorization.repository.ts';
import { insertOverlaps, overlapsOf } from '../criteria/criteria.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { lockLiveHolding, lockLiveHoldings } from '../holdings/holding.repository.ts';
import { hitIdOf, hitsOf, overlapOf, unknownAmong } from '../overlaps/keep-overlaps.repository.ts';
import { tellThoseAlike } from '../overlaps/found-since.repository.ts';
import { saveAccount } from './account.repository.ts';
import { claimAliases } from './claim-aliases.repository.ts';
import { openAccount } from './open-account.repository.ts';
import { isRefusal, recognizeNamed } from './recognized.ts';

export type HitAnswer = { readonly otherId: string; readonly answer: OverlapAnswerKind; readonly reason: string };
export type RecordCreationInput = {
  readonly id: string;
  readonly version: number;
  readonly url: string;
  readonly createdOn: string;
  readonly overlapAnswers?: readonly HitAnswer[] | null;
};

/** The authorization on which the holding rests now: an earlier and wider one has been replaced by it. */
const mayCreate = async (tx: Transaction, context: Context, account: Account): Promise<boolean> => {
  const held = context.actor.personId && (await lockLiveHolding(tx, account.id, context.actor.personId));
  const given = held && held.authorizationId ? await lockAuthorization(tx, held.authorizationId) : null;
  return given !== null && given.scopes.includes('create') && authorizationStatus(given, context.now) === 'in-force';
};

const strayAnswer = async (tx: Transaction, answers: readonly HitAnswer[]): Promise<Refusal | null> => {
  const unknown = await unknownAmong(
    tx,
    answers.map(({ otherId }) => otherId),
  );
  const at = answers.findIndex(({ otherId }) => unknown.has(otherId));
  return at < 0 ? null : refuse('not-found', { field: `overlapAnswers.${at}.otherId` });
};

/** Somebody may have been authorized official when the head decided, and no longer be. */
const hasOfficial = async (tx: Transaction, context: Context, accountId: string): Promise<boolean> => {
  const official = (await lockLiveHoldings(tx, accountId)).find(
    ({ capacity, removalAwaitedAt }) => capacity === 'authorized-official' && !removalAwaitedAt,
  );
  const given = official?.authorizationId ? await lockAuthorization(tx, official.authorizationId) : null;
  return given !== null && authorizationStatus(given, context.now) === 'in-force';
};

type Place = { readonly account: Account; readonly found: RecognizedAccount; readonly answers: readonly HitAnswer[] };

/** An address with the id alone does not say that the handle, which is authorized, is another one. */
const isNamedByIdAlone = ({ handle, platform }: RecognizedAccount): boolean => {
  const known: Platform = platforms[platform];
  return handle === undefined && known.handle !== null;
};

const handleOf = (found: RecognizedAccount, account: Account): string | null =>
  isNamedByIdAlone(found) ? account.handle : (found.handle ?? null);

/** The search runs again with the address as it now is: what it finds anew is answered before anything is official. */
const claimAddress = async (tx: Transaction, context: Context, place: Place): Promise<Refusal | null> => {
  const stray = await strayAnswer(tx, place.answers);
  if (stray) return stray;
  const { account, found: recognized } = place;
  const sameAccount = isNamedByIdAlone(recognized);
  const claim = await claimAliases(tx, context, { account, recognized, field: 'url', sameAccount });
  if (!claim.ok) return claim;
  const known = new Set((await overlapsOf(tx, place.account.id)).map(hitIdOf));
  const named = { ...account, handle: handleOf(recognized, account) };
  const fresh = (await hitsOf(tx, named)).filter(({ id }) => !known.has(id));
  const answered = fresh.flatMap((hit) => {
    const given = place.answers.find(({ otherId, reason }) => otherId === hit.id && reason.trim() !== '');
    if (!given) return [];
    const { answer, reason } = given;
    const by = { answeredById: context.actor.personId, answeredAt: context.now };
    return [{ ...overlapOf(context, place.account.id, hit), answer, reason, ...by }];
  });
  if (answered.length < fresh.length) return refuse('overlap-unanswered', { field: 'overlapAnswers' });
  await insertOverlaps(tx, answered);
  return null;
};

const creationOf = ({ found, account }: Omit<Place, 'answers'>, input: RecordCreationInput): Creation => ({
  platform: found.platform,
  handle: handleOf(found, account),
  url: found.url,
  stableId: found.stableId ?? null,
  canonicalKey: found.key,
  createdOn: input.createdOn,
});

const recordIn = async (tx: Transaction, context: Context, input: RecordCreationInput): Promise<Decision<Written>> => {
  const opened = await openAccount(tx, context, { ...input, action: 'account:record-creation' });
  if (!opened.ok) return opened;
  const { account } = opened;
  if (!(await mayCreate(tx, context, account))) return refuse('not-authorized-to-create');
  if (!isCalendarDay(input.createdOn)) return refuse('date-form', { field: 'createdOn' });
  const found = recognizeNamed({ kind: 'existing', platform: account.platform, url: input.url });
  if (isRefusal(found)) return found;
  const entity = await findEntity(tx, account.entityId);
  const today = dayIn(entity?.timeZone ?? 'UTC', context.now);
  const at = { today, hasOfficial: await hasOfficial(tx, context, account.id) };
  const decision = decide(account, creationOf({ found, account }, input), at);
  if (!decision.ok) return decision;
  const refusal = await claimAddress(tx, context, { account, found, answers: input.overlapAnswers ?? [] });
  if (refusal) return refusal;
  await saveAccount(tx, decision.next, context.now);
  const alike = await tellThoseAlike(tx, context, account.id);
  return { ...decision, events: [...decision.events, ...alike] };
};

export const recordCreation = (context: Context, input: RecordCreationInput): Promise<Decision<Written>> =>
  write(context, { name: 'recordCreation', input }, (tx) => recordIn(tx, context, input));

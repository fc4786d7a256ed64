import {
  addMonths,
  authorizePerson,
  refuse,
  settings,
  type AuthorizationTerms,
  type Decider,
  type Decision,
  type Authorized,
  type PersonToAuthorize,
  type RegisterEvent,
  type Refusal,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { endDueItems } from '../offboarding/due-item.repository.ts';
import type { NominationWithStaffType } from '../accounts/account.repository.ts';
import { absenceOf, lockPeople } from '../people/standing.repository.ts';
import { askToAcknowledge, endAsking } from '../letters/ask-to-acknowledge.repository.ts';
import { signLetters } from '../letters/sign-letters.repository.ts';
import { settleByGrant } from './settle-by-grant.repository.ts';
import { insertHolding, lockLiveHolding, saveHolding } from '../holdings/holding.repository.ts';
import { insertAuthorization, lockStanding, saveAuthorization } from './authorization.repository.ts';

export const termsOf = (context: Context, validUntil: Date | null): AuthorizationTerms => ({
  authorizationId: context.world.newId(),
  holdingId: context.world.newId(),
  now: context.now,
  validUntil: validUntil ?? addMonths(context.now, settings.authorizationMonths),
});

export type ByHead = { readonly decider: Decider; readonly validUntil: Date | null };

/** The audit of an entity tells of the people who were authorized there. */
export const inEntity = (events: readonly RegisterEvent[], entityId: string): readonly RegisterEvent[] =>
  events.map((event) => ({ ...event, entityId }));

/** A departure that is under way has been applied, or waits for this to end. */
export const absenceFault = async (tx: Transaction, personId: string): Promise<Refusal | null> => {
  await lockPeople(tx, [personId]);
  const absence = await absenceOf(tx, personId);
  if (absence === 'departed') return refuse('person-departed', { field: 'personId' });
  return absence === 'locked-out' ? refuse('person-locked-out', { field: 'personId' }) : null;
};

/** What the head was asked about this holding has been done by it. */
const endAskingFor = async (
  tx: Transaction,
  { now, actor }: Context,
  { holding, replaced }: Authorized,
): Promise<void> => {
  const sql = sqlOf(tx);
  const ending = { now, byId: actor.personId };
  await endDueItems(sql, { kind: 'unauthorized-holding', key: holding.id }, { ...ending, outcome: 'authorized' });
  if (!replaced) return;
  await endDueItems(sql, { kind: 'renew-authorization', key: replaced.id }, { ...ending, outcome: 'renewed' });
};

/** Rows and letter of what was given: one that nobody can verify is not given at all (3.7). */
export const keepGrant = async (
  tx: Transaction,
  context: Context,
  granted: Authorized,
): Promise<readonly RegisterEvent[] | Refusal> => {
  const { letters } = context.world;
  if (!letters) return refuse('letter-not-signed');
  const { authorization, holding, replaced } = granted;
  // First what stood before: of two that stand for the same person and account the database takes one.
  if (replaced) {
    await saveAuthorization(tx, replaced);
    await endAsking(tx, context, { id: replaced.id, outcome: 'replaced' });
  }
  await insertAuthorization(tx, authorization);
  await (holding.version > 1 ? saveHolding(tx, holding) : insertHolding(tx, holding));
  const signed = await signLetters(tx, { ...context, letters }, [authorization.id]);
  await askToAcknowledge(tx, context, authorization);
  await endAskingFor(tx, context, granted);
  return signed;
};

/** One person's written authorization, and the holding that becomes a privilege with it. */
export const authorizeOne = async (
  tx: Transaction,
  context: Context,
  asked: { readonly person: Omit<PersonToAuthorize, 'existing' | 'standing'>; readonly by: ByHead },
): Promise<Decision<Authorized>> => {
  const { accountId, personId } = asked.person;
  const absence = await absenceFault(tx, personId);
  if (absence) return absence;
  const existing = await lockLiveHolding(tx, accountId, personId);
  const standing = await lockStanding(tx, accountId, personId);
  const { decider } = asked.by;
  const decision = authorizePerson(
    { ...asked.person, existing, standing },
    { authorizedById: decider.personId, authorizedAs: decider.capacity, headshipId: decider.headshipId },
    termsOf(context, asked.by.validUntil),
  );
  if (!decision.ok) return decision;
  const signed = await keepGrant(tx, context, decision.next);
  if ('ok' in signed) return signed;
  const settled = await settleByGrant(tx, asked.person, context);
  return { ...decision, events: [...decision.events, ...signed, ...settled] };
};

export const authorizeNominated = async (
  tx: Transaction,
  context: Context,
  asked: { readonly nominations: readonly NominationWithStaffType[]; readonly decider: Decider },
): Promise<{ readonly ok: true; readonly events: readonly RegisterEvent[] } | Refusal> => {
  const events: RegisterEvent[] = [];
  for (const person of asked.nominations) {
    const decision = await authorizeOne(tx, context, { person, by: { decider: asked.decider, validUntil: null } });
    if (!decision.ok) return decision;
    events.push(...decision.events);
  }
  return { ok: true, events };
};

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
import type { NominationWithStaffType } from '../accounts/account.repository.ts';
import { absenceOf, lockPeople } from '../people/standing.repository.ts';
import { askToAcknowledge } from '../letters/ask-to-acknowledge.repository.ts';
import { signLetters } from '../letters/sign-letters.repository.ts';
import { settleByGrant } from './settle-by-grant.repository.ts';
import { insertHolding, lockLiveHolding, saveHolding } from '../holdings/holding.repository.ts';
import { insertAuthorization } from './authorization.repository.ts';

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

/** One person's written authorization, and the holding that becomes a privilege with it. */
export const authorizeOne = async (
  tx: Transaction,
  context: Context,
  asked: { readonly person: Omit<PersonToAuthorize, 'existing'>; readonly by: ByHead },
): Promise<Decision<Authorized>> => {
  // A departure that is under way has been applied, or waits for this to end.
  await lockPeople(tx, [asked.person.personId]);
  const absence = await absenceOf(tx, asked.person.personId);
  if (absence === 'departed') return refuse('person-departed', { field: 'personId' });
  if (absence === 'locked-out') return refuse('person-locked-out', { field: 'personId' });
  const existing = await lockLiveHolding(tx, asked.person.accountId, asked.person.personId);
  const { decider } = asked.by;
  const decision = authorizePerson(
    { ...asked.person, existing },
    { authorizedById: decider.personId, authorizedAs: decider.capacity, headshipId: decider.headshipId },
    termsOf(context, asked.by.validUntil),
  );
  if (!decision.ok) return decision;
  await insertAuthorization(tx, decision.next.authorization);
  await (existing ? saveHolding(tx, decision.next.holding) : insertHolding(tx, decision.next.holding));
  const signed = await signLetters(tx, context, [decision.next.authorization.id]);
  if (signed.length > 0) await askToAcknowledge(tx, context, decision.next.authorization);
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

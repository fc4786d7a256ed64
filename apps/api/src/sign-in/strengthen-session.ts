import type { Person } from '@mandat/domain';
import { recordEvents } from '../features/audit/audit.repository.ts';
import { findPerson } from '../features/people/person.repository.ts';
import type { Transaction } from '../platform/database/database.ts';
import { sqlOf } from '../platform/database/sql.ts';
import { checkSamePerson, checkSecondFactor } from './check-step-up.ts';
import { issuedAtOf, recordDeparted, signedInPerson, whoOf, type Arrival } from './open-session.ts';
import type { SignInParts } from './parts.ts';
import { readClaims, type Claimed } from './read-claims.ts';
import { sealRefreshToken } from './seal-refresh-token.ts';
import { hashToken, newToken } from './secret-token.ts';
import { findSession, isLive, rotateForStepUp } from './session.repository.ts';
import type { Session } from './session.table.ts';
import { SignInFault, type FaultCode } from './sign-in-fault.ts';
import { hasDeparted, lockPersonOf, rolesStillGiven } from './standing.repository.ts';
import { tellClaims } from './tell-claims.ts';

type Proof = {
  readonly arrival: Arrival;
  readonly session: Session;
  readonly person: Person;
  readonly claimed: Claimed;
};

/** The session of the browser's cookie, proved to be the same person with a second factor just now. */
const prove = async (
  tx: Transaction,
  parts: SignInParts,
  { arrival, sessionId }: { readonly arrival: Arrival; readonly sessionId: string },
): Promise<Proof> => {
  const now = parts.world.now();
  const session = await findSession(tx, hashToken(arrival.previousToken ?? ''));
  if (session?.id !== sessionId || !isLive(session, parts.limits, now))
    throw new SignInFault('session-needed', 'step-up');
  const { stepUp } = arrival.settings;
  if (!stepUp) throw new SignInFault('step-up-not-configured', 'this provider has no stepUp');
  checkSamePerson(arrival.claims, session);
  checkSecondFactor(arrival.claims, stepUp, now);
  const person = await findPerson(tx, session.personId);
  if (!person) throw new SignInFault('session-needed', 'person-gone');
  return { arrival, session, person, claimed: readClaims(arrival.claims, arrival.settings) };
};

const rotate = async (tx: Transaction, parts: SignInParts, { arrival, session, claimed }: Proof) => {
  const token = newToken();
  const groupRoles = await rolesStillGiven(sqlOf(tx), {
    personId: session.personId,
    provider: session.provider,
    issuedAt: issuedAtOf(arrival.claims),
    roles: claimed.groupRoles,
  });
  const isThere = await rotateForStepUp(tx, {
    from: session.tokenHash,
    to: hashToken(token),
    idToken: arrival.idToken,
    now: parts.world.now(),
    groupRoles,
    isStaff: claimed.isStaff,
    refresh: sealRefreshToken(parts, arrival.refreshToken, session.id),
  });
  return isThere ? token : null;
};

const tell = (tx: Transaction, parts: SignInParts, { arrival, person, claimed }: Proof): Promise<void> =>
  tellClaims(sqlOf(tx), parts, {
    personId: person.id,
    settings: arrival.settings,
    claimed,
    channel: 'sign-in-claims',
    issuedAt: issuedAtOf(arrival.claims),
    isFirst: false,
    requestId: arrival.requestId,
  });

type Strengthened = { readonly token: string } | { readonly refused: FaultCode; readonly detail: string };

const strengthen = async (tx: Transaction, parts: SignInParts, proof: Proof): Promise<Strengthened> => {
  const { arrival, person, session } = proof;
  const { requestId, settings } = arrival;
  await lockPersonOf(sqlOf(tx), person.id);
  await tell(tx, parts, proof);
  if (await hasDeparted(sqlOf(tx), person.id)) {
    await recordDeparted(tx, parts, { personId: person.id, provider: settings.name, requestId });
    return { refused: 'person-departed', detail: settings.name };
  }
  // A revocation that came first has deleted the row: there is nothing left to strengthen.
  const token = await rotate(tx, parts, proof);
  if (token === null) return { refused: 'session-needed', detail: 'ended-meanwhile' };
  const subject = { kind: 'session', id: session.id } as const;
  const event = { type: 'second-factor-proved', subject, personId: person.id };
  await recordEvents(tx, whoOf(parts, signedInPerson(person), requestId), [event]);
  return { token };
};

/** The same person proved a second factor just now: the session gets a new id and the time of it. */
export const strengthenSession = async (parts: SignInParts, arrival: Arrival, sessionId: string): Promise<string> => {
  const outcome = await parts.database.transaction(async (tx) =>
    strengthen(tx, parts, await prove(tx, parts, { arrival, sessionId })),
  );
  if ('refused' in outcome) throw new SignInFault(outcome.refused, outcome.detail);
  return outcome.token;
};

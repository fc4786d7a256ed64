import { recordEvents } from '../features/audit/audit.repository.ts';
import { findPerson } from '../features/people/person.repository.ts';
import { checkSamePerson, checkSecondFactor } from './check-step-up.ts';
import { signedInPerson, whoOf, type Arrival } from './open-session.ts';
import type { SignInParts } from './parts.ts';
import { hashToken, newToken } from './secret-token.ts';
import { findSession, isLive, rotateForStepUp } from './session.repository.ts';
import { SignInFault } from './sign-in-fault.ts';

/** The same person proved a second factor just now: the session gets a new id and the time of it. */
export const strengthenSession = async (parts: SignInParts, arrival: Arrival, sessionId: string): Promise<string> =>
  parts.database.transaction(async (tx) => {
    const now = parts.world.now();
    const from = hashToken(arrival.previousToken ?? '');
    const session = await findSession(tx, from);
    if (session?.id !== sessionId || !isLive(session, parts.limits, now))
      throw new SignInFault('session-needed', 'step-up');
    const { stepUp } = arrival.settings;
    if (!stepUp) throw new SignInFault('step-up-not-configured', 'this provider has no stepUp');
    checkSamePerson(arrival.claims, session);
    checkSecondFactor(arrival.claims, stepUp, now);
    const person = await findPerson(tx, session.personId);
    if (!person) throw new SignInFault('session-needed', 'person-gone');
    const token = newToken();
    await rotateForStepUp(tx, { from, to: hashToken(token), idToken: arrival.idToken, now });
    const event = {
      type: 'second-factor-proved',
      subject: { kind: 'session', id: session.id },
      personId: person.id,
    } as const;
    await recordEvents(tx, whoOf(parts, signedInPerson(person), arrival.requestId), [event]);
    return token;
  });

import type { OfficialLanguage, Person, RegisterEvent } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import type { Transaction } from '../platform/database/database.ts';
import { refusalOf } from '../platform/database/violations.ts';
import { recordEvents } from '../features/audit/audit.repository.ts';
import type { IdTokenClaims } from './check-id-token.ts';
import { identifyPerson, type Newcomer } from './identify-person.ts';
import { entityOfCode, insertRefusedLink } from './link.repository.ts';
import type { SignInParts } from './parts.ts';
import type { ProviderSettings } from '../platform/providers/provider-settings.ts';
import { readClaims } from './read-claims.ts';
import type { RefusedLinkReason } from './refusals.table.ts';
import { hashToken, newToken } from './secret-token.ts';
import { deleteSession, insertSession } from './session.repository.ts';
import type { Session } from './session.table.ts';
import { SignInFault } from './sign-in-fault.ts';

export type Arrival = {
  readonly settings: ProviderSettings;
  readonly claims: IdTokenClaims;
  readonly idToken: string;
  readonly language: OfficialLanguage;
  readonly requestId: string;
  /** The cookie that the browser had before: that session ends here. */
  readonly previousToken: string | null;
};

export const signedInPerson = (person: Pick<Person, 'id' | 'name'>): Actor => ({
  ...nobody,
  kind: 'person',
  personId: person.id,
  label: person.name,
  roles: [],
});

export const providerActor = (providerName: string): Actor => ({
  ...nobody,
  kind: 'system',
  label: `sign-in ${providerName}`,
  roles: [],
});

export const whoOf = (parts: SignInParts, actor: Actor, requestId: string) => ({
  actor,
  requestId,
  now: parts.world.now(),
  newId: parts.world.newId,
});

const sessionOf = (
  parts: SignInParts,
  arrival: Arrival,
  place: { person: Person; newcomer: Newcomer; token: string },
): Session => {
  const now = parts.world.now();
  const { claimed, unit } = place.newcomer;
  return {
    tokenHash: hashToken(place.token),
    id: parts.world.newId(),
    personId: place.person.id,
    provider: arrival.settings.name,
    issuer: arrival.settings.issuer,
    subject: claimed.subject,
    providerSession: claimed.providerSession,
    groupRoles: claimed.groupRoles,
    isStaff: claimed.isStaff,
    entityId: unit?.id ?? null,
    idToken: arrival.idToken,
    refreshToken: null,
    createdAt: now,
    lastActiveAt: now,
    expiresAt: new Date(now.getTime() + parts.limits.absoluteSeconds * 1000),
    secondFactorAt: null,
  };
};

const recordRefusedLink = async (
  tx: Transaction,
  parts: SignInParts,
  arrival: Arrival & { reason: RefusedLinkReason; kind: string },
) => {
  const { settings, claims, reason, kind } = arrival;
  const id = parts.world.newId();
  const refusedAt = parts.world.now();
  await insertRefusedLink(tx, { id, source: settings.name, subject: claims.sub, kind, reason, refusedAt });
  const event: RegisterEvent = { type: 'sign-in-refused', subject: { kind: 'session', id }, reason };
  await recordEvents(tx, whoOf(parts, providerActor(settings.name), arrival.requestId), [event]);
};

const signedIn = (session: Session): RegisterEvent => ({
  type: 'signed-in',
  subject: { kind: 'session', id: session.id },
  personId: session.personId,
  entityId: session.entityId,
});

const endedBySignIn = (ended: { readonly id: string; readonly personId: string }): RegisterEvent => ({
  type: 'session-ended',
  subject: { kind: 'session', id: ended.id },
  personId: ended.personId,
  reason: 'signed-in-again',
});

const openIn = async (tx: Transaction, parts: SignInParts, arrival: Arrival): Promise<string | RefusedLinkReason> => {
  const claimed = readClaims(arrival.claims, arrival.settings);
  const unit = claimed.unitCode === null ? null : await entityOfCode(tx, claimed.unitCode);
  const newcomer = { claimed, unit, settings: arrival.settings, language: arrival.language, world: parts.world };
  const identified = await identifyPerson(tx, newcomer);
  if (!identified.ok) {
    await recordRefusedLink(tx, parts, { ...arrival, ...identified });
    return identified.reason;
  }
  const token = newToken();
  const session = sessionOf(parts, arrival, { person: identified.person, newcomer, token });
  const replaced = arrival.previousToken === null ? [] : await deleteSession(tx, hashToken(arrival.previousToken));
  await insertSession(tx, session);
  const who = whoOf(parts, signedInPerson(identified.person), arrival.requestId);
  await recordEvents(tx, who, [...identified.events, ...replaced.map(endedBySignIn), signedIn(session)]);
  return token;
};

/** Person, link, session, audit: one transaction; a refusal commits too, so that DGC sees it. */
export const openSession = async (parts: SignInParts, arrival: Arrival): Promise<string> => {
  const open = () => parts.database.transaction((tx) => openIn(tx, parts, arrival));
  // Somebody with the same identifier arrived in the same moment: seen again, the rule of the link decides.
  const opened = await open().catch((error: unknown) => {
    if (refusalOf(error)?.code === 'identifier-taken') return open();
    throw error;
  });
  if (opened === 'several-people' || opened === 'linked-to-another-subject')
    throw new SignInFault('link-refused', opened);
  return opened;
};

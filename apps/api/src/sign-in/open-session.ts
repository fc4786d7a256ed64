import type { GroupRole, OfficialLanguage, Person, RegisterEvent } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import type { Transaction } from '../platform/database/database.ts';
import { sqlOf } from '../platform/database/sql.ts';
import { refusalOf } from '../platform/database/violations.ts';
import { recordEvents } from '../features/audit/audit.repository.ts';
import type { IdTokenClaims } from './check-id-token.ts';
import { identifyPerson, type Newcomer } from './identify-person.ts';
import { entityOfUnit, insertRefusedLink } from './link.repository.ts';
import type { SignInParts } from './parts.ts';
import type { ProviderSettings } from '../platform/providers/provider-settings.ts';
import { readClaims } from './read-claims.ts';
import type { RefusedLinkReason } from './refusals.table.ts';
import { sealRefreshToken } from './seal-refresh-token.ts';
import { hashToken, newToken } from './secret-token.ts';
import { deleteSession, insertSession } from './session.repository.ts';
import type { Session } from './session.table.ts';
import { SignInFault } from './sign-in-fault.ts';
import { hasDeparted, keepRolesAtSignIn, lockPersonOf, rolesStillGiven } from './standing.repository.ts';
import { tellClaims } from './tell-claims.ts';

export type Arrival = {
  readonly settings: ProviderSettings;
  readonly claims: IdTokenClaims;
  readonly idToken: string;
  readonly refreshToken: string | null;
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

type Place = {
  readonly person: Person;
  readonly newcomer: Newcomer;
  readonly token: string;
  readonly groupRoles: readonly GroupRole[];
};

const later = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

/** What lets a session ask the provider again, and how long it lives: not so long where it cannot ask. */
const refreshOf = (parts: SignInParts, arrival: Arrival, sessionId: string) => {
  const now = parts.world.now();
  const { absoluteSeconds } = parts.limits;
  const { withoutSeconds } = parts.refresh;
  const sealed = sealRefreshToken(parts, arrival.refreshToken, sessionId);
  return {
    refreshToken: sealed?.token ?? null,
    refreshDueAt: sealed?.dueAt ?? null,
    refreshingUntil: null,
    refreshClaim: null,
    refreshFailures: 0,
    expiresAt: later(now, sealed ? absoluteSeconds : Math.min(absoluteSeconds, withoutSeconds)),
  };
};

const sessionOf = (parts: SignInParts, arrival: Arrival, place: Place): Session => {
  const now = parts.world.now();
  const id = parts.world.newId();
  const { claimed, unit } = place.newcomer;
  return {
    tokenHash: hashToken(place.token),
    id,
    personId: place.person.id,
    provider: arrival.settings.name,
    issuer: arrival.settings.issuer,
    subject: claimed.subject,
    providerSession: claimed.providerSession,
    groupRoles: place.groupRoles,
    isStaff: claimed.isStaff,
    entityId: unit?.id ?? null,
    idToken: arrival.idToken,
    ...refreshOf(parts, arrival, id),
    createdAt: now,
    lastActiveAt: now,
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

/** Recorded with the person, since it is one of the register who wanted in. */
export const recordDeparted = async (
  tx: Transaction,
  parts: SignInParts,
  refused: {
    readonly personId: string;
    readonly provider: string;
    readonly requestId: string;
    readonly events?: readonly RegisterEvent[];
  },
): Promise<void> => {
  const subject = { kind: 'session', id: parts.world.newId() } as const;
  const event = { type: 'sign-in-refused', subject, personId: refused.personId, reason: 'person-departed' };
  await recordEvents(tx, whoOf(parts, providerActor(refused.provider), refused.requestId), [
    ...(refused.events ?? []),
    event,
  ]);
};

type Arriving = { readonly arrival: Arrival; readonly newcomer: Newcomer };

/** Past the door: what the claims say of the person has been applied, and nothing else is applied until the commit. */
const admit = async (
  tx: Transaction,
  parts: SignInParts,
  { arrival, newcomer, ...identified }: Arriving & { person: Person; events: readonly RegisterEvent[] },
): Promise<string> => {
  const { person } = identified;
  const token = newToken();
  const groupRoles = await rolesStillGiven(sqlOf(tx), {
    personId: person.id,
    provider: arrival.settings.name,
    issuedAt: issuedAtOf(arrival.claims),
    roles: newcomer.claimed.groupRoles,
  });
  const session = sessionOf(parts, arrival, { person, newcomer, token, groupRoles });
  const replaced = arrival.previousToken === null ? [] : await deleteSession(tx, hashToken(arrival.previousToken));
  await insertSession(tx, session);
  await keepRolesAtSignIn(sqlOf(tx), parts.world.newId(), {
    personId: person.id,
    provider: arrival.settings.name,
    roles: groupRoles,
    signedInAt: issuedAtOf(arrival.claims),
  });
  const who = whoOf(parts, signedInPerson(person), arrival.requestId);
  await recordEvents(tx, who, [...identified.events, ...replaced.map(endedBySignIn), signedIn(session)]);
  return token;
};

export const issuedAtOf = ({ iat }: IdTokenClaims): Date => new Date(iat * 1000);

type Opened =
  { readonly token: string } | { readonly refused: 'link-refused' | 'person-departed'; readonly detail: string };

const newcomerOf = async (tx: Transaction, parts: SignInParts, arrival: Arrival): Promise<Newcomer> => {
  const { settings, language } = arrival;
  const claimed = readClaims(arrival.claims, settings);
  const unit = claimed.unitCode === null ? null : await entityOfUnit(tx, settings.name, claimed.unitCode);
  return { claimed, unit, settings, language, world: parts.world };
};

const openIn = async (tx: Transaction, parts: SignInParts, arrival: Arrival): Promise<Opened> => {
  const newcomer = await newcomerOf(tx, parts, arrival);
  const identified = await identifyPerson(tx, newcomer);
  if (!identified.ok) {
    await recordRefusedLink(tx, parts, { ...arrival, ...identified });
    return { refused: 'link-refused', detail: identified.reason };
  }
  const { person, events } = identified;
  const { settings, requestId } = arrival;
  await lockPersonOf(sqlOf(tx), person.id);
  await tellClaims(sqlOf(tx), parts, {
    personId: person.id,
    settings,
    claimed: newcomer.claimed,
    channel: 'sign-in-claims',
    issuedAt: issuedAtOf(arrival.claims),
    isFirst: events.length > 0,
    requestId,
  });
  if (await hasDeparted(sqlOf(tx), person.id)) {
    await recordDeparted(tx, parts, { personId: person.id, provider: settings.name, requestId, events });
    return { refused: 'person-departed', detail: settings.name };
  }
  return { token: await admit(tx, parts, { arrival, newcomer, person, events }) };
};

/** Person, link, claims, session, audit: one transaction; a refusal commits too, so that DGC sees it. */
export const openSession = async (parts: SignInParts, arrival: Arrival): Promise<string> => {
  const open = () => parts.database.transaction((tx) => openIn(tx, parts, arrival));
  // Somebody with the same identifier arrived in the same moment: seen again, the rule of the link decides.
  const opened = await open().catch((error: unknown) => {
    if (refusalOf(error)?.code === 'identifier-taken') return open();
    throw error;
  });
  if ('refused' in opened) throw new SignInFault(opened.refused, opened.detail);
  return opened.token;
};

import { dayIn, type OfficialLanguage, type Person, type RegisterEvent } from '@mandat/domain';
import type { World } from '../platform/context.ts';
import type { Transaction } from '../platform/database/database.ts';
import { findPerson, insertAppointment, insertIdentifier, insertPerson } from '../features/people/person.repository.ts';
import {
  hasSubjectOf,
  lockIdentity,
  peopleNamedBy,
  personOfIdentity,
  type ClaimedIdentifier,
  type UnitEntity,
} from './link.repository.ts';
import type { ProviderSettings } from '../platform/providers/provider-settings.ts';
import type { Claimed } from './read-claims.ts';
import type { RefusedLinkReason } from './refusals.table.ts';

export type Newcomer = {
  readonly claimed: Claimed;
  readonly settings: ProviderSettings;
  readonly unit: UnitEntity | null;
  readonly language: OfficialLanguage;
  readonly world: World;
};

export type Identified =
  | { readonly ok: true; readonly person: Person; readonly events: readonly RegisterEvent[] }
  | { readonly ok: false; readonly reason: RefusedLinkReason; readonly kind: string };

type Link = ClaimedIdentifier & { readonly personId: string; readonly source: string };

const record = (tx: Transaction, { personId, source, kind, value }: Link, world: World): Promise<void> =>
  insertIdentifier(tx, { id: world.newId(), personId, source, kind, value, validFrom: world.now(), validUntil: null });

const linkSubject = (tx: Transaction, personId: string, { claimed, settings, world }: Newcomer): Promise<void> =>
  record(tx, { personId, source: settings.issuer, kind: 'subject', value: claimed.subject }, world);

const personFrom = ({ claimed, language, world }: Newcomer): Person => ({
  id: world.newId(),
  name: claimed.name ?? claimed.subject,
  email: claimed.email,
  phone: null,
  functionTitle: claimed.functionTitle,
  language: claimed.language ?? language,
  staffType: claimed.staffType,
  createdAt: world.now(),
  version: 1,
});

/** The provider's word, and so what a later claim of it may end. */
const appoint = async (tx: Transaction, person: Person, { unit, settings, world }: Newcomer): Promise<void> => {
  if (!unit) return;
  const fromOn = dayIn(unit.timeZone, world.now());
  const { id: personId, functionTitle } = person;
  await insertAppointment(tx, {
    id: world.newId(),
    personId,
    entityId: unit.id,
    functionTitle,
    fromOn,
    untilOn: null,
    source: settings.name,
  });
};

const eventOf = (type: string, person: Person, newcomer: Newcomer): RegisterEvent => ({
  type,
  subject: { kind: 'person', id: person.id },
  personId: person.id,
  entityId: newcomer.unit?.id ?? null,
  changes: [{ field: 'identity', before: null, after: newcomer.settings.name }],
});

const createPerson = async (tx: Transaction, newcomer: Newcomer): Promise<Identified> => {
  const person = personFrom(newcomer);
  await insertPerson(tx, person);
  await linkSubject(tx, person.id, newcomer);
  for (const { kind, value } of newcomer.claimed.identifiers) {
    await record(tx, { personId: person.id, source: newcomer.settings.name, kind, value }, newcomer.world);
  }
  await appoint(tx, person, newcomer);
  return { ok: true, person, events: [eventOf('person-arrived', person, newcomer)] };
};

const known = async (tx: Transaction, personId: string): Promise<Person> => {
  const person = await findPerson(tx, personId);
  if (!person) throw new Error('an identifier names a person who is not there');
  return person;
};

/**
 * Identity is (iss, sub). The first sign-in of one links to the one live person with the claimed identifiers in this
 * provider's scope; nobody: a new person without privileges; several, or one who has another subject here: refused.
 */
export const identifyPerson = async (tx: Transaction, newcomer: Newcomer): Promise<Identified> => {
  const { claimed, settings } = newcomer;
  const identity = { issuer: settings.issuer, subject: claimed.subject };
  await lockIdentity(tx, identity);
  const personId = await personOfIdentity(tx, identity);
  if (personId !== null) return { ok: true, person: await known(tx, personId), events: [] };
  const [only, ...others] = await peopleNamedBy(tx, settings.name, claimed.identifiers);
  const kind = claimed.identifiers.map((identifier) => identifier.kind).join(' ');
  if (others.length > 0) return { ok: false, reason: 'several-people', kind };
  if (only === undefined) return createPerson(tx, newcomer);
  if (await hasSubjectOf(tx, only, settings.issuer)) return { ok: false, reason: 'linked-to-another-subject', kind };
  await linkSubject(tx, only, newcomer);
  const person = await known(tx, only);
  return { ok: true, person, events: [eventOf('person-linked', person, newcomer)] };
};

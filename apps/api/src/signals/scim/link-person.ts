import type { Person, PersonReference, RegisterEvent } from '@mandat/domain';
import { recordEvents } from '../../features/audit/audit.repository.ts';
import { insertIdentifier, insertPerson } from '../../features/people/person.repository.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { tell, whoOf, type Call } from './call.ts';
import { endIdentifiers, peopleMeant, scopeOfKind, type Found } from './link.repository.ts';
import type { UserResource } from './resource.ts';
import { contactOf } from './signals-of.ts';
import { linkUser } from './user.repository.ts';

const longestName = 300;

const newPerson = ({ world }: Call, { attributes, createdAt }: UserResource): Person => {
  const { name, email, phone, functionTitle } = contactOf(attributes);
  const called = name ?? String(attributes['userName']);
  return {
    id: world.newId(),
    name: called.slice(0, longestName),
    email,
    phone,
    functionTitle,
    language: 'en',
    staffType: 'unknown',
    createdAt,
    version: 1,
  };
};

const eventOf = (type: string, personId: string, { source }: Call): RegisterEvent => ({
  type,
  subject: { kind: 'person', id: personId },
  personId,
  changes: [{ field: 'identity', before: null, after: source.name }],
});

const identify = (
  tx: Transaction,
  call: Call,
  named: PersonReference & { readonly personId: string },
): Promise<void> => {
  const { kind, value, personId } = named;
  const { world, source } = call;
  const validFrom = world.now();
  return insertIdentifier(tx, {
    id: world.newId(),
    personId,
    source: scopeOfKind(source, kind),
    kind,
    value,
    validFrom,
    validUntil: null,
  });
};

/** Somebody without any privilege: what the source says of groups, roles or posts grants nothing. */
const arrive = async (tx: Transaction, call: Call, user: UserResource): Promise<string> => {
  const person = newPerson(call, user);
  await insertPerson(tx, person);
  for (const reference of user.namedBy) await identify(tx, call, { ...reference, personId: person.id });
  await recordEvents(tx, whoOf(call), [eventOf('person-arrived', person.id, call)]);
  return person.id;
};

/** The source deleted whom these identifiers meant: what it creates with them later is somebody else. */
const recycle = async (tx: Transaction, call: Call, user: UserResource & { readonly meant: string }): Promise<void> => {
  const sql = sqlOf(tx);
  const ending = { personId: user.meant, source: call.source, now: call.world.now() };
  for (const { kind, value } of await endIdentifiers(sql, ending, user.namedBy)) {
    await tell(call, sql, {
      key: `${user.id}:${user.version}:identifier-recycled:${kind}`,
      about: { personId: user.meant, namedBy: user.namedBy },
      at: user.changedAt,
      fact: { type: 'identifier-recycled', kind, value },
    });
  }
};

const isRecycled = ({ live, deleted }: Found): boolean => deleted > 0 && live === 0;

const personFor = async (tx: Transaction, call: Call, user: UserResource): Promise<string | null> => {
  if (user.namedBy.length === 0) return null;
  const [only, ...others] = await peopleMeant(sqlOf(tx), call.source, user.namedBy);
  // Several people: which of them is meant is for two people of DGC to say.
  if (others.length > 0) return null;
  if (only && !isRecycled(only)) {
    await recordEvents(tx, whoOf(call), [eventOf('person-linked', only.personId, call)]);
    return only.personId;
  }
  if (only) await recycle(tx, call, { ...user, meant: only.personId });
  return arrive(tx, call, user);
};

/** Links a resource that has no person yet, by the identifiers of the source's match and by nothing else. */
export const linkPerson = async (tx: Transaction, call: Call, user: UserResource): Promise<UserResource> => {
  const personId = await personFor(tx, call, user);
  if (personId === null) return user;
  await linkUser(sqlOf(tx), user.id, personId);
  return { ...user, personId };
};

import type { Transaction } from '../../platform/database/database.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { departureUrn, userKind, type Attributes } from './attributes.ts';
import { sameContent, type Bare } from './bare.ts';
import { after, tell, type Call } from './call.ts';
import { nameTaken, notFound, ScimFault } from './fault.ts';
import { linkPerson } from './link-person.ts';
import { applyPatch, readOperations } from './patch.ts';
import { readResource, type Read } from './read-resource.ts';
import { referencesOf } from './references.ts';
import type { UserResource } from './resource.ts';
import { signalsOf, type State } from './signals-of.ts';
import { fully, hotly } from './transactions.ts';
import { insertUser, lockUser, markUserDeleted, noteUnknownOfUser, saveUser } from './user.repository.ts';

/** A hot transaction that finds a resource without a person starts again as one that may link it. */
class MayLink extends Error {}

export const requireVersion = ({ ifMatch }: Call, version: number): void => {
  const fits = ifMatch === null || ifMatch.includes('*') || ifMatch.includes(String(version));
  if (!fits) throw new ScimFault(412, 'The resource has another version');
};

type Told = { readonly before: State; readonly after: State; readonly user: UserResource };

const tellAll = async (call: Call, sql: Sql, told: Told): Promise<void> => {
  const { user } = told;
  for (const fact of signalsOf(told.before, told.after, call.unitAttribute)) {
    await tell(call, sql, { key: `${user.id}:${user.version}:${fact.type}`, about: user, at: user.changedAt, fact });
  }
};

export const createUser = (call: Call, body: Bare): Promise<UserResource> => {
  const { attributes: sent, unknown } = readResource(userKind, body);
  const attributes = { active: true, ...sent };
  const { world, source } = call;
  return fully(call, async (tx, sql) => {
    const now = world.now();
    const user = {
      id: world.newId(),
      personId: null,
      attributes,
      namedBy: referencesOf(attributes, source.match),
      version: 1,
      createdAt: now,
      changedAt: now,
      groups: [],
    };
    if (!(await insertUser(sql, { ...user, sourceId: source.id, unknown }))) {
      throw nameTaken();
    }
    const linked = await linkPerson(tx, call, user);
    await tellAll(call, sql, { before: null, after: linked, user: linked });
    return linked;
  });
};

type Change = (before: Attributes) => Read;
type Within = { readonly call: Call; readonly sql: Sql; readonly tx: Transaction | null };

const relinked = async ({ call, tx }: Within, user: UserResource): Promise<UserResource> => {
  if (user.personId !== null || user.namedBy.length === 0) return user;
  if (!tx) throw new MayLink();
  return linkPerson(tx, call, user);
};

const follow = async (within: Within, before: UserResource, next: UserResource): Promise<UserResource> => {
  const user = await relinked(within, next);
  await tellAll(within.call, within.sql, { before, after: user, user });
  return user;
};

const apply = async (within: Within, id: string, change: Change): Promise<UserResource> => {
  const { call, sql } = within;
  const before = await lockUser(sql, { sourceId: call.source.id, id });
  if (!before) throw notFound();
  requireVersion(call, before.version);
  const { attributes, unknown } = change(before.attributes);
  await noteUnknownOfUser(sql, id, unknown);
  if (sameContent(before.attributes, attributes)) return before;
  const next = {
    ...before,
    attributes,
    namedBy: referencesOf(attributes, call.source.match),
    version: before.version + 1,
    changedAt: after(before.changedAt, call.world.now()),
  };
  // What follows does not wait for the row: of a transaction that is lost the first answer says why.
  const saved = saveUser(sql, next);
  if (within.tx) await saved;
  const [, user] = await Promise.all([saved, follow(within, before, next)]);
  return user;
};

export const changeUser = async (call: Call, id: string, change: Change): Promise<UserResource> => {
  try {
    return await hotly(call, (sql) => apply({ call, sql, tx: null }, id, change));
  } catch (error) {
    if (!(error instanceof MayLink)) throw error;
    return fully(call, (tx, sql) => apply({ call, sql, tx }, id, change));
  }
};

/** What a PUT does not mention is cleared (RFC 7644 3.5.1), except what would then say that somebody stays or goes. */
const kept = (before: Attributes, { attributes, unknown }: Read): Read => ({
  attributes: {
    ...(before[departureUrn] === undefined ? {} : { [departureUrn]: before[departureUrn] }),
    active: before['active'] ?? true,
    ...attributes,
  },
  unknown,
});

/** An explicit null calls a departure off; its absence says nothing. */
const callsOff = (body: Bare): boolean => {
  const said = body[departureUrn];
  return said === null || (typeof said === 'object' && 'lastDay' in said && said.lastDay === null);
};

export const replaceUser = (call: Call, id: string, body: Bare): Promise<UserResource> => {
  const read = readResource(userKind, body);
  const unscheduled = callsOff(body);
  return changeUser(call, id, (before) => {
    const { [departureUrn]: _, ...rest } = before;
    return kept(unscheduled ? rest : before, read);
  });
};

export const patchUser = (call: Call, id: string, body: Bare): Promise<UserResource> => {
  const operations = readOperations(body);
  return changeUser(call, id, (before) => applyPatch(userKind, before, operations));
};

export const deleteUser = (call: Call, id: string): Promise<void> =>
  hotly(call, async (sql) => {
    const before = await lockUser(sql, { sourceId: call.source.id, id });
    if (!before) throw notFound();
    requireVersion(call, before.version);
    const user = {
      ...before,
      version: before.version + 1,
      changedAt: after(before.changedAt, call.world.now()),
    };
    await markUserDeleted(sql, user);
    await tellAll(call, sql, { before, after: null, user });
  });

import type { Look } from '../../features/offboarding/situation.repository.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { Alone } from '../../platform/database/together.ts';
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
import { fully, hotly, jointly } from './transactions.ts';
import {
  insertUser,
  lockUser,
  markUserDeleted,
  noteUnknownOfUser,
  saveUser,
  takeInHand,
  type InHand,
} from './user.repository.ts';

/** A hot transaction that finds a resource without a person starts again as one that may link it. */
class MayLink extends Error {}

export const requireVersion = ({ ifMatch }: Call, version: number): void => {
  const fits = ifMatch === null || ifMatch.includes('*') || ifMatch.includes(String(version));
  if (!fits) throw new ScimFault(412, 'The resource has another version');
};

type Told = { readonly before: State; readonly after: State; readonly user: UserResource; readonly look?: Look | null };

const tellAll = async (call: Call, sql: Sql, told: Told): Promise<void> => {
  const { user } = told;
  const facts = signalsOf(told.before, told.after, call.unitAttribute);
  // What was looked at is no longer so after the first of several.
  const look = facts.length === 1 ? (told.look ?? undefined) : undefined;
  for (const fact of facts) {
    await tell(call, sql, {
      key: `${user.id}:${user.version}:${fact.type}`,
      about: user,
      at: user.changedAt,
      fact,
      look,
    });
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

type Planned = { readonly before: UserResource; readonly next: UserResource; readonly unknown: readonly string[] };

const planned = (call: Call, { user: before }: InHand, change: Change): Planned => {
  requireVersion(call, before.version);
  const { attributes, unknown } = change(before.attributes);
  if (sameContent(before.attributes, attributes)) return { before, next: before, unknown };
  const next = {
    ...before,
    attributes,
    namedBy: referencesOf(attributes, call.source.match),
    version: before.version + 1,
    changedAt: after(before.changedAt, call.world.now()),
  };
  return { before, next, unknown };
};

const carryOut = async (
  within: Within,
  { before, next, unknown }: Planned,
  look: Look | null,
): Promise<UserResource> => {
  const { call, sql } = within;
  await noteUnknownOfUser(sql, next.id, unknown);
  if (next === before) return before;
  // What follows does not wait for the row: of a transaction that is lost the first answer says why.
  const saved = saveUser(sql, next);
  if (within.tx) await saved;
  const follow = async (): Promise<UserResource> => {
    const user = await relinked(within, next);
    await tellAll(call, sql, { before, after: user, user, look });
    return user;
  };
  const [, user] = await Promise.all([saved, follow()]);
  return user;
};

type Asked = { readonly id: string; readonly change: Change; readonly look?: Look | null };

const apply = async (within: Within, { id, change, look = null }: Asked): Promise<UserResource> => {
  const { call, sql } = within;
  const inHand = await takeInHand(sql, { sourceId: call.source.id, id, isShared: false, look });
  if (!inHand) throw notFound();
  return carryOut(within, planned(call, inHand, change), inHand.look);
};

/** Whether what follows concerns nobody else, so that others can be in the same transaction: what one loses counts for the next. */
const sharesWell = (call: Call, { user, look, isOnlyOne }: InHand, { before, next }: Planned): boolean =>
  look !== null &&
  isOnlyOne &&
  user.personId !== null &&
  !look.hasWhatCanBeTaken &&
  signalsOf(before, next, call.unitAttribute).length <= 1;

/** What is wrong with it is said to whoever does it alone: nothing is written yet. */
const plannedAmongOthers = (call: Call, inHand: InHand, change: Change): Planned => {
  try {
    return planned(call, inHand, change);
  } catch {
    throw new Alone();
  }
};

type Found = { look: Look | null };

const applyAmongOthers = async (within: Within, { id, change }: Asked, found: Found): Promise<UserResource> => {
  const { call, sql } = within;
  const inHand = await takeInHand(sql, { sourceId: call.source.id, id, isShared: true });
  if (!inHand) throw new Alone();
  const plan = plannedAmongOthers(call, inHand, change);
  if (inHand.look?.hasWhatCanBeTaken) found.look = inHand.look;
  if (!sharesWell(call, inHand, plan)) throw new Alone();
  return carryOut(within, plan, inHand.look);
};

export const changeUser = async (call: Call, id: string, change: Change): Promise<UserResource> => {
  const found: Found = { look: null };
  try {
    return await jointly(call, id, (sql, isShared) => {
      const within = { call, sql, tx: null };
      return isShared
        ? applyAmongOthers(within, { id, change }, found)
        : apply(within, { id, change, look: found.look });
    });
  } catch (error) {
    if (!(error instanceof MayLink)) throw error;
    return fully(call, (tx, sql) => apply({ call, sql, tx }, { id, change }));
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

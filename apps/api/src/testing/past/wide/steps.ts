import { randomUUID } from 'node:crypto';
import type { Decision, PrivilegedCapacity } from '@mandat/domain';
import type { Actor } from '@mandat/policies';
import fc from 'fast-check';
import { withdrawAccount } from '../../../features/accounts/decide-account.ts';
import { closeAccount, parkAccount } from '../../../features/accounts/end-account.ts';
import { liftByAttestation, suspendPrivilege } from '../../../features/attestations/attestation.repository.ts';
import { authorizePerson } from '../../../features/authorizations/authorize-person.ts';
import { confirmHeadship, recordHeadship } from '../../../features/headships/record-headship.ts';
import { recordHolding } from '../../../features/holdings/record-holding.ts';
import { declareDeparture } from '../../../features/offboarding/declare-departure.ts';
import { storedSignals } from '../../../features/offboarding/signal.repository.ts';
import { undoSignal } from '../../../features/offboarding/undo-signal.ts';
import { withdrawAuthorization } from '../../../features/offboarding/withdraw-authorization.ts';
import type { Context } from '../../../platform/context.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { tellTime } from '../../../platform/database/tell-time.ts';
import { contextOf } from '../../graphql/asking.ts';
import { person } from '../../heads.ts';
import { dayOver } from '../zones.ts';
import { beginningOf, type Scene } from './scenes.ts';
import { retold, standing, type Diary, type Holder, type Stood, type Told } from './told.ts';

const doings = [
  'record',
  'authorize',
  'unauthorize',
  'suspend',
  'lift',
  'leave',
  'return',
  'correct',
  'move',
  'withdraw',
  'park',
  'close',
  'charge',
] as const;
export type Doing = (typeof doings)[number];

export type Step = {
  readonly does: Doing;
  readonly who: number;
  readonly days: number;
  readonly until: number;
  /** A minute of the day, or so many milliseconds beside the end of the day where the account is. */
  readonly minute: number;
  readonly beside: number | null;
  readonly capacity: PrivilegedCapacity;
  readonly field: 'title' | 'handle' | 'purpose';
};

const often: readonly Doing[] = (
  [
    ['authorize', 4],
    ['suspend', 3],
    ['lift', 5],
    ['leave', 2],
    ['return', 5],
  ] as const
).flatMap(([does, times]) => Array.from({ length: times }, () => does));

/** Mostly of two people, so that what happens to somebody goes on. */
export const history: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom(...doings, ...often),
    who: fc.constantFrom(0, 0, 0, 0, 1, 2),
    days: fc.integer({ min: 0, max: 60 }),
    until: fc.integer({ min: 2, max: 400 }),
    minute: fc.nat(1_439),
    beside: fc.constantFrom(null, null, -1, 0, 1),
    capacity: fc.constantFrom<PrivilegedCapacity>('authorized-official', 'alternate', 'publisher'),
    field: fc.constantFrom('title', 'handle', 'purpose'),
  }),
  { minLength: 4, maxLength: 10 },
);

type At = { readonly scene: Scene; readonly step: Step; readonly now: Date; readonly stood: Stood };
type Done = Promise<Told | null>;

const day = 86_400_000;
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const later = (at: Date, days: number): Date => new Date(at.getTime() + days * day);

const contextFor = ({ scene, now }: At, actor: Actor): Context => {
  const context = contextOf(scene.register.database, { actor: { ...actor, secondFactorAt: now }, now });
  return { ...context, world: { ...context.world, now: () => now } };
};

const asHead = (at: At): Context => {
  const both = [at.scene.entityId, at.scene.otherId];
  return contextFor(at, person(at.scene.headId, { roles: ['head-of-entity', 'staff'], headOf: both, headReads: both }));
};
const asAdministrator = (at: At): Context =>
  contextFor(at, person(at.scene.administratorId, { roles: ['dgc-administrator', 'staff'] }));

const somebody = ({ scene, step }: At): string => scene.people[step.who] ?? '';
const holderOf = (at: At): Holder | undefined => at.stood.holders.get(somebody(at));
const isPrivileged = (at: At): boolean => {
  const holder = holderOf(at);
  return holder !== undefined && ['authorized', 'suspended'].includes(standing(holder, at.now.getTime()));
};

const unless = async (decision: Promise<Decision<unknown>>, told: Told): Done => ((await decision).ok ? told : null);

const rows = async <Row>({ scene }: At, text: string, values: readonly unknown[]): Promise<readonly Row[]> =>
  (await scene.register.database.reads.query(text, [...values])).rows as readonly Row[];

const versionOf = async (at: At): Promise<number> => {
  const found = await rows<{ version: number }>(at, 'select version from account where id = $1', [at.scene.accountId]);
  return found[0]?.version ?? 0;
};

/** What the application's role writes where a use case would need a whole procedure of its own. */
const byHand = async (at: At, told: Told, run: (sql: Sql) => Promise<unknown>): Done => {
  await at.scene.register.database.hot(async (sql) => {
    await tellTime(sql, at.now);
    await run(sql);
  });
  return told;
};

const authorize = async (at: At): Done => {
  const held = holderOf(at);
  // Whoever is to be removed, or is privileged already, is another question than that of the past.
  if (held && (held.isAwaited || held.capacity !== 'none')) return null;
  const until = later(at.now, at.step.until);
  const { capacity } = at.step;
  const input = {
    accountId: at.scene.accountId,
    version: await versionOf(at),
    personId: somebody(at),
    capacity,
    scopes: ['publish' as const],
    validUntil: until,
  };
  const told: Told = { what: 'authorized', person: somebody(at), capacity, until: until.getTime() };
  return unless(authorizePerson(asHead(at), input), told);
};

const given = async (at: At) => {
  const [found] = await rows<{ id: string; version: number }>(
    at,
    `select w.id, w.version from written_authorization w join holding h on h.authorization_id = w.id
     where w.account_id = $1 and w.person_id = $2 and h.ended_at is null and w.withdrawn_at is null`,
    [at.scene.accountId, somebody(at)],
  );
  return found;
};

const unauthorize = async (at: At): Done => {
  const found = isPrivileged(at) ? await given(at) : undefined;
  if (!found) return null;
  const told: Told = { what: 'unauthorized', person: somebody(at) };
  return unless(withdrawAuthorization(asHead(at), { ...found, reason: 'Over.' }), told);
};

const suspend = async (at: At): Done => {
  const found = isPrivileged(at) && !holderOf(at)?.isSuspended ? await given(at) : undefined;
  if (!found) return null;
  const privilege = {
    authorizationId: found.id,
    accountId: at.scene.accountId,
    title: '',
    familyId: at.scene.entityId,
  };
  const by = { id: randomUUID(), personId: somebody(at), now: at.now };
  return byHand(at, { what: 'suspended', person: somebody(at) }, (sql) => suspendPrivilege(sql, privilege, by));
};

const lift = async (at: At): Done =>
  holderOf(at)?.isSuspended && !holderOf(at)?.isAwaited
    ? byHand(at, { what: 'lifted', person: somebody(at) }, (sql) => liftByAttestation(sql, somebody(at), at.now))
    : null;

/** A departure that two people undo: what it took comes back. */
const giveBack = async (at: At): Done => {
  const { database } = at.scene.register;
  return database.hot(async (sql) => {
    const said = await storedSignals(sql, `s.person_id = $1 and s.state = 'applied'`, [somebody(at)]);
    const signal = said.find(({ fact }) => fact.type === 'person-departed');
    if (!signal) return null;
    const author = { actorId: null, label: 'proof', roles: [], requestId: randomUUID() };
    const world = { now: () => at.now, newId: randomUUID };
    await undoSignal(sql, { signal, author, now: at.now, reason: 'Mistaken.' }, world);
    return { what: 'returned', person: somebody(at) };
  });
};

const set = { title: 'title', handle: 'handle', purpose: 'purpose' } as const;

const correct = (at: At): Done => {
  const { field, until, minute } = at.step;
  const value = `${field} ${until} ${minute}`;
  const text = `update account set ${set[field]} = $2, version = version + 1 where id = $1`;
  return byHand(at, { what: 'corrected', field, value }, (sql) => sql(text, [at.scene.accountId, value]));
};

const move = (at: At): Done => {
  const { accountId, entityId, otherId } = at.scene;
  const to = at.stood.account.entityId === entityId ? otherId : entityId;
  const text = 'update account set entity_id = $2, version = version + 1 where id = $1';
  return byHand(at, { what: 'moved', entityId: to }, (sql) => sql(text, [accountId, to]));
};

const ending = async (at: At) => ({ id: at.scene.accountId, version: await versionOf(at), evidence: 'It says so.' });

const charge = async (at: At): Done => {
  const { entityId } = at.scene;
  const [from, until] = [dayOf(later(at.now, 2)), dayOf(later(at.now, 2 + at.step.until))];
  const personId = somebody(at);
  const input = { entityId, personId, capacity: 'officer-in-charge' as const, fromOn: from, untilOn: until };
  const recorded = await recordHeadship(asAdministrator(at), { ...input, documentReference: 'MEMO/1' });
  if (!recorded.ok) return null;
  const confirmed = confirmHeadship(asHead(at), { id: recorded.next.id, version: 1 });
  return unless(confirmed, { what: 'in-charge', person: personId, from, until });
};

const doing: Record<Doing, (at: At) => Done> = {
  record: (at) => {
    const { accountId } = at.scene;
    const input = { accountId, personId: somebody(at), holdsSharedSecret: true, isRecoveryContact: false };
    return unless(recordHolding(asAdministrator(at), input), { what: 'recorded', person: somebody(at) });
  },
  authorize,
  unauthorize,
  suspend,
  lift,
  leave: async (at) =>
    holderOf(at)?.isAwaited === false
      ? unless(declareDeparture(asAdministrator(at), { personId: somebody(at), reason: 'Left.' }), {
          what: 'left',
          person: somebody(at),
        })
      : null,
  return: async (at) => (holderOf(at)?.isAwaited ? giveBack(at) : null),
  correct,
  move,
  withdraw: async (at) => {
    const input = { id: at.scene.accountId, version: await versionOf(at), reason: 'Over.', confirmed: true };
    return unless(withdrawAccount(asHead(at), input), { what: 'withdrawn' });
  },
  park: async (at) =>
    unless(parkAccount(asHead(at), { ...(await ending(at)), parkedOn: dayOf(later(at.now, -2)) }), { what: 'parked' }),
  close: async (at) =>
    unless(closeAccount(asHead(at), { ...(await ending(at)), closedOn: dayOf(later(at.now, -2)) }), { what: 'closed' }),
  charge,
};

const whenOf = ({ days, minute, beside }: Step, before: Date, zone: string): Date => {
  const on = dayOf(later(before, days));
  const at = beside === null ? Date.parse(`${on}T00:00:00Z`) + minute * 60_000 : dayOver(zone, on) + beside;
  return new Date(Math.max(at, before.getTime() + 1));
};

const dawn = new Date('2024-01-20T00:00:00Z');

/** Plays a history in the register, and writes down what of it happened. */
export const play = async (scene: Scene, steps: readonly Step[]): Promise<Diary> => {
  const diary: (Told & { at: number })[] = [];
  let now = dawn;
  for (const step of steps) {
    const stood = retold(beginningOf(scene), diary, now.getTime());
    now = whenOf(step, now, stood.account.entityId === scene.entityId ? scene.zone : scene.otherZone);
    const told = await doing[step.does]({ scene, step, now, stood });
    if (told) diary.push({ ...told, at: now.getTime() });
  }
  return diary;
};

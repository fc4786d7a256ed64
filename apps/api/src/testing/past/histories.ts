import type { Capacity, Decision, PrivilegedCapacity } from '@mandat/domain';
import type { Actor } from '@mandat/policies';
import fc from 'fast-check';
import { withdrawAccount } from '../../features/accounts/decide-account.ts';
import { closeAccount, parkAccount } from '../../features/accounts/end-account.ts';
import { authorizePerson } from '../../features/authorizations/authorize-person.ts';
import { withdrawAuthorization } from '../../features/offboarding/withdraw-authorization.ts';
import { confirmHeadship, recordHeadship } from '../../features/headships/record-headship.ts';
import { recordHolding } from '../../features/holdings/record-holding.ts';
import { declareDeparture } from '../../features/offboarding/declare-departure.ts';
import { approveRevision } from '../../features/revisions/decide-revision.ts';
import { proposeRevision } from '../../features/revisions/propose-revision.ts';
import type { Context } from '../../platform/context.ts';
import { administrator } from '../graphql/asking.ts';
import { asking, person, versionOf } from '../heads.ts';
import { headOf, rowsIn } from '../one-authorized.ts';
import type { TestRegister } from '../register.ts';
import { replay, standing, type Diary, type Happened, type Stood } from './replay.ts';
import { dayThere } from './zones.ts';

/** An account on which nobody holds anything yet, its head, and people who hold nothing anywhere. */
export type Scene = {
  readonly register: TestRegister;
  readonly accountId: string;
  readonly entityId: string;
  readonly headId: string;
  readonly title: string;
  readonly zone: string;
  readonly people: readonly string[];
};

export const steps = [
  'record',
  'authorize',
  'unauthorize',
  'leave',
  'rename',
  'withdraw',
  'park',
  'close',
  'charge',
  'wait',
] as const;
export type Step = {
  readonly does: (typeof steps)[number];
  readonly who: number;
  readonly hours: number;
  readonly days: number;
  readonly capacity: PrivilegedCapacity;
};

const weighted: readonly Step['does'][] = [
  ...steps,
  'record',
  'authorize',
  'authorize',
  'unauthorize',
  'rename',
  'wait',
];

export const history: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom(...weighted),
    who: fc.nat(3),
    hours: fc.integer({ min: 1, max: 9_000 }),
    days: fc.integer({ min: 2, max: 700 }),
    capacity: fc.constantFrom<PrivilegedCapacity>('authorized-official', 'alternate', 'publisher'),
  }),
  { minLength: 3, maxLength: 14 },
);

type At = { readonly scene: Scene; readonly step: Step; readonly now: Date; readonly stood: Stood };
type Done = Promise<Happened | null>;

const later = (at: Date, days: number): Date => new Date(at.getTime() + days * 86_400_000);

const contextFor = ({ scene, now }: At, actor: Actor): Context => ({
  ...asking(scene.register, { ...actor, secondFactorAt: now }, { now }),
  world: { ...asking(scene.register, actor).world, now: () => now },
});
const asHead = (at: At): Context => contextFor(at, headOf(at.scene, at.now));
const asAdministrator = (at: At): Context => contextFor(at, { ...administrator, personId: at.scene.people[4] ?? null });
/** What is dated is dated by the day where the entity is. */
const dayOf = ({ scene }: At, at: Date): string => dayThere(scene.zone, at.getTime());
const somebody = ({ scene, step }: At): string => scene.people[step.who] ?? '';

const unless = async (decision: Promise<Decision<unknown>>, happened: Happened): Done => {
  const answer = await decision;
  return answer.ok ? happened : null;
};

const accountVersion = (at: At) => versionOf(at.scene.register, 'account', at.scene.accountId);

const authorize = async (at: At): Done => {
  const held = at.stood.holders.get(somebody(at));
  // Whoever is to be removed, or is privileged already, is another question than that of the past.
  if (held && (held.isAwaited || held.capacity !== 'none')) return null;
  const until = later(at.now, at.step.days);
  const capacity: Capacity = at.step.capacity;
  const input = {
    accountId: at.scene.accountId,
    version: await accountVersion(at),
    personId: somebody(at),
    capacity: at.step.capacity,
    scopes: ['publish' as const],
    validUntil: until,
  };
  return unless(authorizePerson(asHead(at), input), { what: 'authorized', person: somebody(at), capacity, until });
};

const unauthorize = async (at: At): Done => {
  const held = at.stood.holders.get(somebody(at));
  if (!held || standing(held, at.now) !== 'authorized') return null;
  const [given] = await rowsIn<{ id: string; version: number }>(
    at.scene.register,
    `select w.id, w.version from written_authorization w join holding h on h.authorization_id = w.id
     where w.account_id = $1 and w.person_id = $2 and h.ended_at is null and w.withdrawn_at is null`,
    [at.scene.accountId, somebody(at)],
  );
  if (!given) return null;
  const decision = withdrawAuthorization(asHead(at), { ...given, reason: 'Over.' });
  return unless(decision, { what: 'unauthorized', person: somebody(at) });
};

const rename = async (at: At): Done => {
  const { accountId, register, entityId } = at.scene;
  const title = `Title ${at.step.hours} ${at.step.days}`;
  const colleague = person(at.scene.people[5] ?? '', { roles: ['focal-point', 'staff'], focalPointOf: [entityId] });
  const [last] = await rowsIn<{ number: number }>(
    register,
    'select coalesce(max(number), 0)::int as number from account_revision where account_id = $1 and approved_at is not null',
    [accountId],
  );
  const proposed = await proposeRevision(contextFor(at, colleague), { accountId, base: last?.number ?? 0, title });
  if (!proposed.ok) return null;
  const [revision] = await rowsIn<{ id: string }>(
    register,
    'select id from account_revision where account_id = $1 order by number desc limit 1',
    [accountId],
  );
  const approving = approveRevision(asHead(at), { id: revision?.id ?? '', reason: 'As agreed.' });
  return unless(approving, { what: 'renamed', title });
};

const ending = async (at: At) => ({
  id: at.scene.accountId,
  version: await accountVersion(at),
  evidence: 'The profile says so.',
});

const charge = async (at: At): Done => {
  const { entityId, register } = at.scene;
  const [from, until] = [dayOf(at, later(at.now, 1)), dayOf(at, later(at.now, at.step.days))];
  const input = {
    entityId,
    personId: somebody(at),
    capacity: 'officer-in-charge' as const,
    fromOn: from,
    untilOn: until,
  };
  const recorded = await recordHeadship(asAdministrator(at), { ...input, documentReference: 'MEMO/1' });
  if (!recorded.ok) return null;
  const [made] = await rowsIn<{ id: string }>(
    register,
    'select id from headship where entity_id = $1 order by recorded_at desc limit 1',
    [entityId],
  );
  const confirmed = confirmHeadship(asHead(at), { id: made?.id ?? '', version: 1 });
  return unless(confirmed, { what: 'in-charge', person: somebody(at), from, until });
};

const doing: Record<Step['does'], (at: At) => Done> = {
  record: (at) =>
    unless(
      recordHolding(asAdministrator(at), {
        accountId: at.scene.accountId,
        personId: somebody(at),
        holdsSharedSecret: true,
        isRecoveryContact: false,
      }),
      { what: 'recorded', person: somebody(at) },
    ),
  authorize,
  unauthorize,
  leave: (at) =>
    unless(declareDeparture(asAdministrator(at), { personId: somebody(at), reason: 'Left.' }), {
      what: 'left',
      person: somebody(at),
    }),
  rename,
  withdraw: async (at) =>
    unless(
      withdrawAccount(asHead(at), {
        id: at.scene.accountId,
        version: await accountVersion(at),
        reason: 'Over.',
        confirmed: true,
      }),
      { what: 'withdrawn' },
    ),
  park: async (at) =>
    unless(parkAccount(asHead(at), { ...(await ending(at)), parkedOn: dayOf(at, later(at.now, -1)) }), {
      what: 'parked',
    }),
  close: async (at) =>
    unless(closeAccount(asHead(at), { ...(await ending(at)), closedOn: dayOf(at, later(at.now, -1)) }), {
      what: 'closed',
    }),
  charge,
  wait: async () => null,
};

/** Plays a history in the register, and writes down what of it happened. */
export const play = async (scene: Scene, begun: Date, played: readonly Step[]): Promise<Diary> => {
  const diary: (Happened & { at: Date })[] = [];
  let now = begun;
  for (const step of played) {
    now = new Date(now.getTime() + step.hours * 3_600_000);
    const happened = await doing[step.does]({ scene, step, now, stood: replay(scene.title, diary, now) });
    if (happened) diary.push({ ...happened, at: now });
  }
  return diary;
};

import { expect } from '@jest/globals';
import fc from 'fast-check';
import { nobody, type Actor } from '@mandat/policies';
import type { AskingServer } from '../graphql/asking.ts';
import { rowsIn } from '../one-authorized.ts';
import { sampleDay, type TestRegister } from '../register.ts';
import { history, play, type Scene, type Step } from './histories.ts';
import { replay, standing, type Diary, type Stood } from './replay.ts';
import { dayThere } from './zones.ts';

export const auditor: Actor = { ...nobody, kind: 'person', label: 'An auditor', roles: ['auditor', 'staff'] };

const untouched = `
select a.id as "accountId", a.entity_id as "entityId", h.person_id as "headId", a.title, e.time_zone as zone
from account a
join entity e on e.id = a.entity_id and e.headed
join headship h on h.entity_id = e.id and h.capacity = 'head' and h.confirmed_at is not null and h.from_on < $1::date and h.until_on is null
where a.authorized_at is not null and a.withdrawn_at is null and a.closed_at is null and a.created_on is not null
  and not exists (select from headship o where o.entity_id = e.id and o.id <> h.id and (o.until_on is null or o.until_on >= $1::date))
  and a.platform not in ('wechat', 'discord') order by e.code, a.reference`;

const free = `select p.id from person p where p.staff_type = 'staff-member'
  and not exists (select from holding x where x.person_id = p.id) and not exists (select from headship x where x.person_id = p.id)
  and not exists (select from written_authorization w where w.person_id = p.id)
  and not exists (select from appointment t where t.person_id = p.id and t.until_on is not null) order by p.id limit 6 offset $1`;

const sceneOf = async (register: TestRegister, place: number): Promise<Scene> => {
  const accounts = await rowsIn<Omit<Scene, 'register' | 'people'>>(register, untouched, [sampleDay]);
  // One account of each entity, so that officers-in-charge of one history are not those of another.
  const entities = [...Map.groupBy(accounts, ({ entityId }) => entityId).values()].flatMap(([first]) => first ?? []);
  const [found, people] = [entities[place], await rowsIn<{ id: string }>(register, free, [place * 6])];
  if (!found || people.length < 6) throw new Error('the sample has no more room for a history');
  return { ...found, register, people: people.map(({ id }) => id) };
};

const query = `query ($id: ID!, $entity: ID!, $at: DateTime!) {
  accountAsOf(id: $id, moment: { at: $at }) { title status officialId holders isRebuilt }
  heldOn(id: $id, moment: { at: $at }) { personId capacity status }
  headshipsAsOf(entityId: $entity, moment: { at: $at }) { nodes { personId capacity } } }`;

const word = (code: string): string => code.toUpperCase().replaceAll('-', '_');

/** Of the holders whom the sample gave the account, nothing is said here. */
const expected = (stood: Stood, scene: Scene, at: Date) => {
  const held = [...stood.holders].map(([personId, holder]) => ({
    personId,
    capacity: word(holder.capacity),
    status: word(standing(holder, at)),
  }));
  const day = dayThere(scene.zone, at.getTime());
  const inCharge = stood.inCharge
    .filter(({ from, until }) => from <= day && day <= until)
    .map(({ person }) => ({ personId: person, capacity: 'OFFICER_IN_CHARGE' }));
  return {
    title: stood.title,
    status: word(stood.status),
    held: held.sort((one, other) => (one.personId < other.personId ? -1 : 1)),
    heads: [{ personId: scene.headId, capacity: 'HEAD' }, ...inCharge],
  };
};

type Answered = {
  readonly accountAsOf: { readonly title: string; readonly status: string };
  readonly heldOn: readonly { readonly personId: string }[];
  readonly headshipsAsOf: { readonly nodes: readonly object[] };
};

export type Proof = { readonly register: TestRegister; readonly server: AskingServer };

const answered = async ({ server }: Proof, scene: Scene, at: Date) => {
  const variables = { id: scene.accountId, entity: scene.entityId, at: at.toISOString() };
  const now = new Date(at.getTime() + 86_400_000 * 9_999);
  const { data, errors } = await server.ask({ actor: auditor, now }, { query, variables });
  if (!data) throw new Error(JSON.stringify(errors));
  const { accountAsOf, heldOn, headshipsAsOf } = data as unknown as Answered;
  const own = heldOn.filter(({ personId }) => scene.people.includes(personId));
  return {
    title: accountAsOf.title,
    status: accountAsOf.status,
    held: own.sort((one, other) => (one.personId < other.personId ? -1 : 1)),
    heads: headshipsAsOf.nodes,
  };
};

/** The day of charge begins in UTC an hour after it was recorded, and where the entity is some hours later. */
const acrossMidnight: Step = { does: 'charge', who: 1, hours: 227, days: 9, capacity: 'alternate' };

/** The moments just before, at and after whatever happened, and some between. */
const momentsOf = (begun: Date, diary: Diary): readonly Date[] => {
  const ends = diary.flatMap((happened) => (happened.what === 'authorized' ? [happened.until] : []));
  const turns = [...diary.map(({ at }) => at), ...ends].map((at) => at.getTime());
  return [...turns.flatMap((at) => [at - 1, at, at + 3_600_000]), begun.getTime()].map((at) => new Date(at));
};

export const provePast = async (proof: Proof, runs: number): Promise<number> => {
  let [place, asked] = [0, 0];
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const scene = await sceneOf(proof.register, place);
      place += 1;
      const diary = await play(scene, sampleDay, steps);
      for (const at of momentsOf(sampleDay, diary)) {
        asked += 1;
        const stood = replay(scene.title, diary, at);
        expect({ diary, at, ...(await answered(proof, scene, at)) }).toEqual({
          diary,
          at,
          ...expected(stood, scene, at),
        });
      }
    }),
    { numRuns: runs, endOnFailure: true, examples: [[[acrossMidnight]]] },
  );
  return asked;
};

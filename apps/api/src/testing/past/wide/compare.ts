import { expect } from '@jest/globals';
import { nobody, type Actor } from '@mandat/policies';
import { heldBetween } from '../../../features/past/held-between.ts';
import { accountsAsOf } from '../../../features/past/past-accounts.repository.ts';
import { headsAsOf, heldOn } from '../../../features/past/read-past.ts';
import type { Context } from '../../../platform/context.ts';
import type { EmptyRegister } from '../../empty-register.ts';
import { contextOf } from '../../graphql/asking.ts';
import { dayOver } from '../zones.ts';
import { beginningOf, type Scene } from './scenes.ts';
import { retold, standing, stretches, type Diary, type Stood } from './told.ts';

export type Played = { readonly scene: Scene; readonly diary: Diary };
/** An instant, or the end of a day where the account is. */
export type Moment = { readonly on: string; readonly at: null } | { readonly on: null; readonly at: Date };

const auditor: Actor = { ...nobody, kind: 'person', label: 'An auditor', roles: ['auditor', 'staff'] };

export const asAuditor = ({ database }: EmptyRegister): Context =>
  contextOf(database, { actor: auditor, now: new Date('2027-01-01T00:00:00Z') });

/** Whose day it is: of the office to which the account belongs now. */
const zoneOf = ({ scene, diary }: Played): string => {
  const { account } = retold(beginningOf(scene), diary, Number.POSITIVE_INFINITY);
  return account.entityId === scene.entityId ? scene.zone : scene.otherZone;
};

const instant = ({ on, at }: Moment, zone: string): number => (at === null ? dayOver(zone, on) - 1 : at.getTime());

const byText = (one: string, other: string): number => (one < other ? -1 : 1);

const expectedRow = (stood: Stood, at: number) => {
  const privileged = [...stood.holders].filter(([, holder]) => standing(holder, at) === 'authorized');
  return {
    ...stood.account,
    official: privileged.find(([, { capacity }]) => capacity === 'authorized-official')?.[0] ?? null,
    holders: privileged.filter(([, { capacity }]) => capacity !== 'publisher').length,
  };
};

/** Every account of the register at once, each as its own diary tells it. */
export const compareRegister = async (played: readonly Played[], moment: Moment): Promise<number> => {
  const [first] = played;
  if (!first) return 0;
  const asked = { moment, filter: {} };
  const { nodes: found } = await accountsAsOf(asAuditor(first.scene.register), asked, { first: 10_000, offset: 0 });
  const rows = new Map(found.map((row) => [row.id, row]));
  for (const each of played) {
    const row = rows.get(each.scene.accountId);
    const at = instant(moment, zoneOf(each));
    const { title, handle, purpose, entityId, status, officialId: official, holders } = row ?? {};
    const said = { title, handle, purpose, entityId, status, official, holders };
    const told = expectedRow(retold(beginningOf(each.scene), each.diary, at), at);
    expect({ diary: each.diary, at, ...said }).toEqual({ diary: each.diary, at, ...told });
  }
  return played.length;
};

const answer = <T>(
  decision: { readonly ok: true; readonly next: T } | { readonly ok: false; readonly code: string },
): T => {
  if (!decision.ok) throw new Error(decision.code);
  return decision.next;
};

/** Who held the account. */
export const compareHolders = async (played: Played, moment: Moment): Promise<number> => {
  const { scene, diary } = played;
  const at = instant(moment, zoneOf(played));
  const found = answer(await heldOn(asAuditor(scene.register), { id: scene.accountId, moment }));
  const said = found
    .filter(({ personId }) => scene.people.includes(personId))
    .map(({ personId, capacity, status }) => `${personId} ${capacity} ${status}`);
  const told = [...retold(beginningOf(scene), diary, at).holders].map(
    ([personId, holder]) => `${personId} ${holder.capacity} ${standing(holder, at)}`,
  );
  expect({ diary, at, said: said.toSorted(byText) }).toEqual({ diary, at, said: told.toSorted(byText) });
  return 1;
};

/** Who headed the office, where it is. */
export const compareHeads = async ({ scene, diary }: Played, on: string): Promise<number> => {
  const asked = { entityId: scene.entityId, moment: { on } };
  const { nodes } = answer(await headsAsOf(asAuditor(scene.register), asked));
  const stood = retold(beginningOf(scene), diary, instant({ on, at: null }, scene.zone));
  const acting = stood.inCharge.filter(({ from, until }) => from <= on && on <= until).map(({ person }) => person);
  const said = nodes.map(({ personId }) => personId).toSorted(byText);
  expect({ diary, on, said }).toEqual({ diary, on, said: [scene.headId, ...acting].toSorted(byText) });
  return 1;
};

export type Days = { readonly from: string; readonly until: string };

/** What somebody held between two days, where the account is. */
export const compareSpans = async (played: Played, { from, until }: Days): Promise<number> => {
  const { scene, diary } = played;
  const zone = zoneOf(played);
  const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  const [begins, ends] = [dayOver(zone, before), dayOver(zone, until)];
  for (const personId of scene.people.slice(0, 3)) {
    const found = await heldBetween(asAuditor(scene.register), { personId, from, until });
    const said = found.map((span) => ({
      from: span.fromAt.getTime(),
      until: span.untilAt?.getTime() ?? null,
      said: `${span.capacity} ${span.status}`,
    }));
    const told = stretches(beginningOf(scene), diary, personId).filter(
      (span) => span.from < ends && (span.until === null || span.until > begins),
    );
    expect({ diary, personId, from, until, said }).toEqual({ diary, personId, from, until, said: told });
  }
  return 3;
};

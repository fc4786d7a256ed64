import {
  pastDays,
  pastMoment,
  refuse,
  settings,
  type AskedMoment,
  type Decision,
  type PastMoment,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { isUuid } from '../read-conditions.ts';
import { heldBetween, type HeldBetween } from './held-between.ts';
import {
  accountsAsOf,
  type PastAccount,
  type PastAccountFilter,
  type Paged,
  type PastPage,
} from './past-accounts.repository.ts';
import { countHeadshipsAsOf, headshipsAsOf, type PastHeadship } from './past-headships.repository.ts';
import { holdingsAsOf, type PastHolding } from './past-holdings.repository.ts';

export type AskedPage = { readonly first?: number | null; readonly offset?: number | null };

const furthest = 1_000_000;

const pageOf = ({ actor }: Context, { first, offset }: AskedPage): Decision<PastPage> => {
  const most = actor.kind === 'client' ? settings.pageSizeOfClients : settings.pageSizeOfSessions;
  const page = { first: first ?? settings.pageSize, offset: offset ?? 0 };
  if (page.first > most) return refuse('page-too-large', { field: 'first' });
  if (page.first < 0) return refuse('page-out-of-range', { field: 'first' });
  if (page.offset < 0 || page.offset > furthest) return refuse('page-out-of-range', { field: 'offset' });
  return { ok: true, next: page, events: [] };
};

const answered = <T>(next: T): Decision<T> => ({ ok: true, next, events: [] });

type AskedRegister = AskedPage & { readonly moment: AskedMoment; readonly filter: PastAccountFilter };
type Placed = { readonly moment: PastMoment; readonly page: PastPage };

const placed = (context: Context, asked: AskedPage & { readonly moment: AskedMoment }): Decision<Placed> => {
  const moment = pastMoment(asked.moment, context.now);
  if (!moment.ok) return moment;
  const page = pageOf(context, asked);
  return page.ok ? answered({ moment: moment.next, page: page.next }) : page;
};

export const registerAsOf = async (context: Context, asked: AskedRegister): Promise<Decision<Paged<PastAccount>>> => {
  const place = placed(context, asked);
  if (!place.ok) return place;
  const about = { moment: place.next.moment, filter: asked.filter };
  return answered(await accountsAsOf(context, about, place.next.page));
};

type AskedRecord = { readonly id: string; readonly moment: AskedMoment };

export const accountAsOf = async (
  context: Context,
  { id, moment }: AskedRecord,
): Promise<Decision<PastAccount | null>> => {
  const at = pastMoment(moment, context.now);
  if (!at.ok) return at;
  const { nodes } = await accountsAsOf(context, { moment: at.next, filter: { id } }, { first: 1, offset: 0 });
  return answered(nodes[0] ?? null);
};

export const heldOn = async (
  context: Context,
  { id, moment }: AskedRecord,
): Promise<Decision<readonly PastHolding[]>> => {
  const at = pastMoment(moment, context.now);
  return at.ok ? answered(await holdingsAsOf(context, { accountId: id, moment: at.next })) : at;
};

type AskedOffices = AskedPage & { readonly moment: AskedMoment; readonly entityId: string | null };

export const headsAsOf = async (context: Context, asked: AskedOffices): Promise<Decision<Paged<PastHeadship>>> => {
  const place = placed(context, asked);
  if (!place.ok) return place;
  const about = { moment: place.next.moment, entityId: asked.entityId };
  const [totalCount, nodes] = await Promise.all([
    countHeadshipsAsOf(context, about),
    headshipsAsOf(context, about, place.next.page),
  ]);
  return answered({ totalCount, nodes });
};

type AskedPerson = { readonly personId: string; readonly from: string; readonly until: string };

export const personHeldBetween = async (
  context: Context,
  { personId, from, until }: AskedPerson,
): Promise<Decision<readonly HeldBetween[]>> => {
  const days = pastDays({ from, until }, context.now);
  if (!days.ok) return days;
  return answered(isUuid(personId) ? await heldBetween(context, { personId, ...days.next }) : []);
};

import type { Database } from '../database/transaction.ts';
import type { Exchange } from '../outbox/outbox.ts';
import type { ActKind } from './acts.ts';

export type ToldExchange = Omit<Exchange, 'sentAt'> & { readonly id: string; readonly sentAt: string };

/** An act with what was sent because of it. */
export type ToldAct = {
  readonly id: string;
  readonly kind: ActKind;
  readonly personName: string | null;
  readonly login: string | null;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly actedAt: Date;
  readonly messages: number;
  readonly accepted: number;
  readonly refused: number;
  readonly fault: string | null;
  readonly lastAnsweredAt: Date | null;
  readonly exchanges: readonly ToldExchange[];
};

const actsShown = 15;
const exchangesShown = 12;

const selectActs = `
  select act.id, act.kind, act.person_name as "personName", person.login, act.detail, act.acted_at as "actedAt",
    count(delivery.id)::integer as messages,
    count(delivery.id) filter (where delivery.accepted)::integer as accepted,
    count(delivery.id) filter (where not delivery.accepted)::integer as refused,
    (array_agg(delivery.fault order by delivery.done_at desc nulls first) filter (where delivery.fault is not null
      and delivery.accepted is not true))[1] as fault,
    max(delivery.done_at) as "lastAnsweredAt",
    (select coalesce(json_agg(shown order by shown.id), '[]') from (
      select exchange.id, exchange.sent_at as "sentAt", exchange.method, exchange.path, exchange.body, exchange.status,
        exchange.milliseconds, exchange.location
      from exchange where exchange.delivery_id in (select id from delivery of_act where of_act.act_id = act.id)
      order by exchange.id desc limit ${exchangesShown}) shown) as exchanges
  from (select * from act where $1::text is null or subject = $1 order by id desc limit ${actsShown}) act
    left join delivery on delivery.act_id = act.id left join person on person.subject = act.subject
  group by act.id, act.kind, act.person_name, person.login, act.detail, act.acted_at
  order by act.id desc`;

export const toldActs = async (database: Database, subject: string | null): Promise<readonly ToldAct[]> =>
  (await database.query<ToldAct>(selectActs, [subject])).rows;

export const stillWaits = ({ messages, accepted, refused }: ToldAct): boolean => messages > accepted + refused;

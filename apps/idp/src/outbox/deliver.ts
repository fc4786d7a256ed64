import type { Database } from '../database/transaction.ts';
import type { Message } from '../desk/acts.ts';
import { alarmClock } from './alarm-clock.ts';
import { dueDeliveries, finishDelivery, postpone, type Delivery } from './outbox.ts';
import { pauseAfter, type SendResult } from './send-result.ts';

export type Send = (delivery: Delivery) => Promise<SendResult>;
export type Sending = { readonly wake: () => void; readonly stop: () => Promise<void> };

type Channel = { readonly database: Database; readonly channel: Message['channel']; readonly send: Send };

const lookAgainAfter = 250;
const atOnce = 12;

const complain = (fault: unknown): void => console.error('practice identity provider: the outbox:', fault);

const keep = async ({ database }: Channel, delivery: Delivery, result: SendResult): Promise<number> => {
  if (result.kind === 'accepted') await finishDelivery(database, delivery.id, { accepted: true });
  else if (result.kind === 'refused') {
    await finishDelivery(database, delivery.id, { accepted: false, fault: result.fault });
  } else {
    const seconds = result.afterSeconds ?? pauseAfter(delivery.attempts);
    await postpone(database, delivery.id, { seconds, fault: result.fault });
    if (result.kind === 'closed') return seconds;
  }
  return 0;
};

const sendOne = async (channel: Channel, delivery: Delivery): Promise<number> => {
  try {
    return await keep(channel, delivery, await channel.send(delivery));
  } catch (fault) {
    console.error('practice identity provider: a delivery failed:', fault);
    return keep(channel, delivery, { kind: 'later', fault: String(fault) });
  }
};

/** What is being sent right now, and until when nobody answers. */
const openWindow = (channel: Channel, wake: () => void) => {
  const underway = new Map<string, Promise<void>>();
  let closedUntil = 0;
  const work = async (delivery: Delivery): Promise<void> => {
    const seconds = await sendOne(channel, delivery).catch(complain);
    if (seconds) closedUntil = Math.max(closedUntil, Date.now() + seconds * 1000);
    underway.delete(delivery.id);
    wake();
  };
  return {
    fill: async (): Promise<void> => {
      const room = atOnce - underway.size;
      if (room < 1 || Date.now() < closedUntil) return;
      const question = { channel: channel.channel, underway: [...underway.keys()], limit: room };
      for (const delivery of await dueDeliveries(channel.database, question)) {
        underway.set(delivery.id, work(delivery));
      }
    },
    settled: () => Promise.allSettled(underway.values()),
  };
};

/** Sends what waits, a dozen at once and each person's in order, until it is stopped. A closed channel waits as a whole. */
export const startSending = (channel: Channel): Sending => {
  const clock = alarmClock();
  const window = openWindow(channel, clock.wake);
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await window.fill().catch(complain);
      await clock.rest(lookAgainAfter);
    }
    await window.settled();
  };
  const running = run();
  return {
    wake: clock.wake,
    stop: async () => {
      stopping.abort();
      clock.wake();
      await running;
    },
  };
};

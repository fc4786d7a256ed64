import { collectEarly } from './collect-early.ts';
import { requeueForgotten } from './deliver/delivery.repository.ts';
import { releaseDeadWorkers } from './presence.ts';
import { startQueue } from './queue.ts';
import { repeat } from './repeat.ts';
import { runSchedules, scheduleSeconds } from './schedules.ts';
import { startSealer } from './seal/sealer.ts';
import type { WorkerParts } from './worker-parts.ts';

export type Worker = { readonly stop: () => Promise<void> };

const deadWorkersMs = 2_000;
const forgottenMs = 60_000;

/** Everything that nobody waits for: the queue, the sealer, what the calendar decides, and what looks after what crashed. */
export const startWorker = async (parts: WorkerParts): Promise<Worker> => {
  const { database, logger, schedules } = parts;
  collectEarly();
  if (parts.send === null) logger.warn('MAIL_URL is not set: mails wait in the outbox');
  const queue = await startQueue(parts);
  const rounds = [
    startSealer(parts),
    repeat({ what: 'dead workers', everyMs: deadWorkersMs, run: () => database.hot(releaseDeadWorkers) }, logger),
    repeat({ what: 'forgotten mails', everyMs: forgottenMs, run: () => database.hot(requeueForgotten) }, logger),
    repeat({ what: 'schedules', everyMs: scheduleSeconds * 1000, run: () => runSchedules(schedules, parts) }, logger),
  ];
  return {
    stop: async () => {
      await Promise.all([queue.stop(), ...rounds.map((round) => round.stop())]);
      await queue.presence()?.stop();
    },
  };
};

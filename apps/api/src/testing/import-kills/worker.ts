import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataImport } from '@mandat/domain';
import { importNow, type ImportScene } from '../import-scene.ts';

const main = join(import.meta.dirname, '../../../dist/main.js');

const startWork = ({ register }: ImportScene, failPoint: string) => {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      MODE: 'work',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'error',
      DATABASE_URL: register.url,
      PUBLIC_URL: 'http://localhost:4000',
      FAIL_POINT: failPoint,
    },
    stdio: 'ignore',
  });
  const ended = new Promise<string>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`)),
  );
  return { ended, stop: () => void child.kill('SIGTERM') };
};

/** Long enough for a busy machine; a worker that does not die where it should has passed the place. */
const patienceMs = 120_000;

/** A worker of the built product that dies at one of these points, whichever it reaches first. */
export const killWorkerAt = async (scene: ImportScene, ...points: readonly string[]): Promise<void> => {
  const work = startWork(scene, points.join(','));
  const impatience = setTimeout(work.stop, patienceMs);
  const how = await work.ended;
  clearTimeout(impatience);
  if (how !== 'SIGKILL') throw new Error(`the worker did not die at ${points.join(' or ')}, but with ${how}`);
  // What the dead process had begun is rolled back once the server notices.
  await sleep(50);
};

/** A worker that nobody kills, until what is to be is there. */
export const workUntil = async (
  scene: ImportScene,
  id: string,
  isThere: (given: DataImport) => boolean,
): Promise<void> => {
  const work = startWork(scene, '');
  while (!isThere(await importNow(scene, id))) await sleep(100);
  work.stop();
  await work.ended;
};

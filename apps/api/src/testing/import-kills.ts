import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { importNow, importScene, numberedAccounts, startedOnly, type ImportScene } from './import-scene.ts';

export const importKillPoints = ['import:in-batch', 'import:before-commit', 'import:after-commit'] as const;

export type ImportKills = {
  readonly kills: number;
  readonly accounts: number;
  readonly doubled: number;
  readonly lost: number;
  readonly audited: number;
  readonly finished: boolean;
};

const main = join(import.meta.dirname, '../../dist/main.js');

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

const killAt = async (scene: ImportScene, point: string): Promise<void> => {
  const how = await startWork(scene, point).ended;
  if (how !== 'SIGKILL') throw new Error(`the worker did not die at ${point}, but with ${how}`);
  // What the dead process had begun is rolled back once the server notices.
  await sleep(50);
};

const finish = async (scene: ImportScene, id: string): Promise<void> => {
  const work = startWork(scene, '');
  while (!(await importNow(scene, id)).finishedAt) await sleep(100);
  work.stop();
  await work.ended;
};

const report = async ({ database }: ImportScene, rows: number) => {
  const [found]: { accounts: number; keys: number; audited: number }[] = await database.source.query(
    `select (select count(*) from account)::int as accounts,
       (select count(distinct canonical_key) from account)::int as keys,
       (select count(*) from audit_entry where type = 'account-imported')::int as audited`,
  );
  const { accounts = 0, keys = 0, audited = 0 } = found ?? {};
  return { accounts, audited, doubled: accounts - keys, lost: rows - keys };
};

/** Kills a worker of the built product in the midst of one import again and again, at each point in turn. */
export const killImports = async (kills: number): Promise<ImportKills> => {
  const scene = await importScene();
  // A kill after a commit leaves one batch done: the file holds more of them than there are such kills.
  const rows = (kills + 2) * 500;
  try {
    const { id } = await startedOnly(scene, numberedAccounts(rows));
    for (let at = 0; at < kills; at += 1) {
      await killAt(scene, importKillPoints[at % importKillPoints.length] ?? importKillPoints[0]);
    }
    await finish(scene, id);
    const { finishedAt } = await importNow(scene, id);
    return { kills, finished: finishedAt !== null, ...(await report(scene, rows)) };
  } finally {
    await scene.register.close();
  }
};

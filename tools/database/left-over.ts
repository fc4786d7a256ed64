import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../terminal/failure.ts';

const patienceSeconds = 5;

/**
 * A `postmaster.pid` of a server that was killed names a process that is gone, or by now another program's: then it is removed.
 * A server that is just stopping (its `npm start` was killed a moment ago) is waited for.
 */
export const clearLeftOver = async (files: string): Promise<void> => {
  const pidFile = join(files, 'postmaster.pid');
  const pid = processIn(pidFile);
  if (pid === undefined) return;
  for (let waited = 0; waited < patienceSeconds * 10 && runsHere(pid, files) && existsSync(pidFile); waited += 1)
    await sleep(100);
  if (!existsSync(pidFile)) return;
  if (runsHere(pid, files))
    throw new Failure(`The data folder is in use: a database server (process ${pid}) runs on ${files}.`);
  rmSync(pidFile, { force: true });
};

const processIn = (pidFile: string): number | undefined => {
  if (!existsSync(pidFile)) return undefined;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  return Number.isNaN(pid) ? undefined : pid;
};

const runsHere = (pid: number, files: string): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(files);
  } catch {
    // Without /proc (macOS) only PostgreSQL itself can tell; it refuses to start beside another server.
    return false;
  }
};

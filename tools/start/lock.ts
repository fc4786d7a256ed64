import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../terminal/failure.ts';

export interface Lock {
  /** The one before us was killed: its processes may still be on their way out. */
  readonly tookOver: boolean;
  readonly release: () => void;
}

/** One `npm start` per data folder. */
export const lockDataFolder = (dataDir: string): Lock => {
  const file = join(dataDir, 'start.lock');
  makeFolder(dataDir);
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined;
  if (holder && isAnotherStart(holder)) {
    throw new Failure(
      `Mandat already runs on the data folder ${dataDir} (process ${holder}): stop it, or choose another with --data.`,
    );
  }
  writeFileSync(file, String(process.pid));
  return { tookOver: holder !== undefined, release: () => rmSync(file, { force: true }) };
};

const makeFolder = (dataDir: string): void => {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw new Failure(`The data folder ${dataDir} cannot be made: ${(error as Error).message}.`, { cause: error });
  }
};

/** The number may have gone to another program since. */
const isAnotherStart = (pid: number): boolean => {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return !existsSync('/proc/self/cmdline') || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start/main.ts');
  } catch {
    return false;
  }
};

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { environment } from '../tools/environment.ts';
import { inRoot } from '../tools/root.ts';

export type Sampled = {
  /** Resident memory now, in MB. */
  readonly memory: () => number;
  /** The most since the last time that it was asked. */
  readonly takePeak: () => number;
  /** Processor time since the process began, in seconds. */
  readonly cpuSeconds: () => number;
  readonly stop: () => Promise<void>;
};

const sampleMs = 20;
const ticksPerSecond = 100;

const memoryOf = (pid: number): number => {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1000;
};

/** Fields 14 and 15 of proc(5); the name before them may hold spaces. */
const cpuOf = (pid: number): number => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
};

const untilReady = async (url: string): Promise<void> => {
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; await sleep(50)) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error(`nothing became ready at ${url}`);
};

/** A process of the built register, watched from outside. */
export const startSampled = async (port: number, own: NodeJS.ProcessEnv): Promise<Sampled> => {
  const env = { ...environment, LOG_LEVEL: 'error', HOST: '127.0.0.1', PORT: String(port), ...own };
  const child = spawn(process.execPath, [inRoot('apps/api/dist/main.js')], { env, stdio: 'inherit' });
  const { pid } = child;
  if (pid === undefined) throw new Error('the register could not be started');
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await untilReady(`http://127.0.0.1:${port}`);
  let peak = memoryOf(pid);
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(pid))), sampleMs);
  return {
    memory: () => memoryOf(pid),
    takePeak: () => {
      const most = peak;
      peak = memoryOf(pid);
      return most;
    },
    cpuSeconds: () => cpuOf(pid),
    stop: async () => {
      clearInterval(watch);
      child.kill('SIGTERM');
      await ended;
    },
  };
};

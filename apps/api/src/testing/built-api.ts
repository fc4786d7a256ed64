import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from '../../../../tools/testing/free-port.ts';

export type BuiltApi = {
  readonly url: string;
  readonly port: number;
  readonly log: () => string;
  readonly stop: () => Promise<number | null>;
};

const main = join(import.meta.dirname, '../../dist/main.js');

const untilReady = async (url: string, child: ChildProcess, log: () => string): Promise<void> => {
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; await sleep(50)) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
  }
  child.kill('SIGKILL');
  throw new Error(`the register did not become ready:\n${log()}`);
};

/** The built process as it runs in production, over the given environment. */
export const startBuiltApi = async (environment: NodeJS.ProcessEnv, port?: number): Promise<BuiltApi> => {
  if (!existsSync(main)) throw new Error(`${main} is missing: run npm run build`);
  const own = port ?? (await freePorts());
  const url = `http://localhost:${own}`;
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(own),
    PUBLIC_URL: url,
    NODE_ENV: 'test',
    ...environment,
  };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => lines.push(String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => lines.push(String(chunk)));
  const log = (): string => lines.join('');
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await untilReady(`http://127.0.0.1:${own}`, child, log);
  return {
    url,
    port: own,
    log,
    stop: async () => {
      child.kill('SIGTERM');
      const kill = setTimeout(() => child.kill('SIGKILL'), 15_000);
      const code = await ended;
      clearTimeout(kill);
      return code;
    },
  };
};

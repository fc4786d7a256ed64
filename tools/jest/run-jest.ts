import { environment } from '../environment.ts';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../root.ts';
import { startChild } from '../terminal/child.ts';
import type { Tally } from '../terminal/tally.ts';

export interface JestOptions {
  readonly config: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** The register and the provider are started many times in a run: what they are made of is compiled once. */
const compiled = { NODE_COMPILE_CACHE: inRoot('node_modules/.cache/mandat/compiled') };

export const runJest = async ({ config, args = [], env = {} }: JestOptions): Promise<Tally> => {
  const folder = mkdtempSync(join(tmpdir(), 'mandat-jest-'));
  const outputFile = join(folder, 'result.json');
  const child = startChild({
    command: process.execPath,
    args: [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      inRoot('node_modules/jest/bin/jest.js'),
      `--config=${inRoot(config)}`,
      '--json',
      `--outputFile=${outputFile}`,
      `--reporters=${inRoot('tools/jest/reporter.mjs')}`,
      ...args,
    ],
    cwd: inRoot(),
    env: { ...environment, ...compiled, ...env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    output: spoken,
  });
  stopWithUs(child.stop);
  const code = await child.exited;
  const tally = readTally(outputFile, code);
  rmSync(folder, { recursive: true, force: true });
  return tally;
};

/** jest's --json also prints the whole result. */
const spoken = (line: string): void => {
  if (!line.startsWith('{"numFailedTestSuites"') && !line.startsWith('Test results written to'))
    process.stdout.write(`${line}\n`);
};

const stopWithUs = (stop: (graceSeconds?: number) => Promise<number>): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop(15));
};

/** A file that could not be run, a test that was skipped and a jest that died all count as failed. */
const readTally = (outputFile: string, code: number): Tally => {
  try {
    const result = JSON.parse(readFileSync(outputFile, 'utf8')) as JestResult;
    const notRun = result.numRuntimeErrorTestSuites + result.numPendingTests + result.numTodoTests;
    const failed = result.numFailedTests + notRun;
    return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

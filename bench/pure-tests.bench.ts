import { spawnSync } from 'node:child_process';
import { inRoot } from '../tools/root.ts';
import { atMost, median, print } from './table.ts';

const runOnce = (): number => {
  const begun = performance.now();
  const jest = inRoot('node_modules/jest/bin/jest.js');
  const run = spawnSync(process.execPath, ['--experimental-vm-modules', jest, '--selectProjects', 'pure'], {
    cwd: inRoot(),
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return (performance.now() - begun) / 1000;
};

runOnce();
const seconds = [runOnce(), runOnce(), runOnce()];
print([atMost('pure tests: domain, policies, messages (median of 3)', 5, { value: median(seconds), unit: 's' })]);

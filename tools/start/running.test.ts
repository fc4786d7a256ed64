import { expect, test } from '@jest/globals';
import { startChild } from '../terminal/child.ts';
import { nothingRunning } from './running.ts';

const program = (script: string, told: string[] = []) => {
  const child = startChild({ command: '/bin/sh', args: ['-c', script], output: () => undefined });
  const stop = (): Promise<number> => {
    told.push(script);
    return child.stop();
  };
  return { exited: child.exited, stop };
};

test('what was started last is stopped first, once', async () => {
  const told: string[] = [];
  const running = nothingRunning();
  running.add('The database', program('exec sleep 61', told));
  running.add('The register', program('exec sleep 62', told));
  await running.stop();
  await running.stop();
  expect(told).toEqual(['exec sleep 62', 'exec sleep 61']);
});

test('one that ends by itself is named in one sentence', async () => {
  const running = nothingRunning();
  running.add('The register', program('exit 3'));
  await expect(running.broken).rejects.toThrow('The register ended unexpectedly (code 3), so all of Mandat stops.');
});

test('one that is started while all is being stopped is stopped too', async () => {
  const running = nothingRunning();
  await running.stop();
  const late = program('exec sleep 63');
  running.add('late', late);
  expect(await late.exited).toBeGreaterThan(0);
});

import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { startChild } from './child.ts';

const node = (script: string, listener: (line: string) => void) =>
  startChild({ command: process.execPath, args: ['-e', script], output: listener });

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const until = async (condition: () => boolean): Promise<void> => {
  for (let waited = 0; waited < 100 && !condition(); waited += 1) await sleep(50);
  expect(condition()).toBe(true);
};

test('its lines are heard and its exit code is told', async () => {
  const lines: string[] = [];
  expect(
    await node(`console.log('one\\ntwo'); process.stderr.write('three'); process.exitCode = 7;`, (line) =>
      lines.push(line),
    ).exited,
  ).toBe(7);
  expect(lines.sort()).toEqual(['one', 'three', 'two']);
});

test('it is asked to end, and ends in its own way', async () => {
  const lines: string[] = [];
  const child = node(
    `process.on('SIGTERM', () => { console.log('bye'); process.exit(0); }); setInterval(() => {}, 1000); console.log('up');`,
    (line) => lines.push(line),
  );
  await until(() => lines.includes('up'));
  expect(await child.stop()).toBe(0);
  expect(lines).toContain('bye');
});

test('one that does not listen is killed after its grace', async () => {
  const lines: string[] = [];
  const child = node(
    `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log(process.pid);`,
    (line) => lines.push(line),
  );
  await until(() => lines.length > 0);
  await child.stop(0.2);
  await until(() => !isAlive(Number(lines[0])));
});

test('it ends when its parent was killed', async () => {
  const script = `
    import { startChild } from ${JSON.stringify(new URL('child.ts', import.meta.url).href)};
    startChild({ command: process.execPath, args: ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'], output: (line) => console.log(line) });
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(first.toString());
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await until(() => !isAlive(pid));
});

test('a program that is not there is an exit code, not a crash', async () => {
  const lines: string[] = [];
  expect(await startChild({ command: '/not/there', args: [], output: (line) => lines.push(line) }).exited).toBe(127);
  expect(lines.join('\n')).toContain('not found');
});

test('one whose own child outlives it has ended all the same', async () => {
  const child = startChild({ command: '/bin/sh', args: ['-c', 'sleep 5 & exit 3'], output: () => undefined });
  const startedAt = Date.now();
  expect(await child.exited).toBe(3);
  expect(Date.now() - startedAt).toBeLessThan(4000);
});

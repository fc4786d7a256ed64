import { watch } from 'node:fs';
import { inRoot } from '../root.ts';
import type { Running } from '../start/running.ts';
import { startChild } from '../terminal/child.ts';
import { say } from '../terminal/step.ts';

const settled = 100;

/** SWC builds the register anew in less than a second; Node then sees that the built files changed. */
export const watchRegister = (running: Running): void => {
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const build = (): void => {
    building = building.then(() => buildRegister());
  };
  for (const folder of ['src', 'migrations']) {
    const watcher = watch(inRoot('apps/api', folder), { recursive: true }, (_event, file) => {
      if (file?.endsWith('.test.ts')) return;
      clearTimeout(timer);
      timer = setTimeout(build, settled);
    });
    running.onStop(() => watcher.close());
  }
};

const buildRegister = async (): Promise<void> => {
  const code = await startChild({
    command: process.execPath,
    args: ['--run', 'build'],
    cwd: inRoot('apps/api'),
    output: (line) => say(`register  ${line}`),
  }).exited;
  if (code !== 0) say('register  was not built: what runs is still the last one.');
};

export const watchConsole = (running: Running): void => {
  const child = startChild({
    command: inRoot('node_modules/.bin/vite'),
    args: ['build', '--watch', '--emptyOutDir=false'],
    cwd: inRoot('apps/admin'),
    output: (line) => say(`console  ${line}`),
  });
  running.add('The build of the console', child);
};

import { environment } from '../environment.ts';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { startChild } from '../terminal/child.ts';
import { openJournal } from '../terminal/journal.ts';
import { type Say, step } from '../terminal/step.ts';

export type ChromiumAnswer =
  { readonly path: string } | { readonly missing: string; readonly couldBeInstalled: boolean };

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export const findChromium = (env: NodeJS.ProcessEnv = environment): string | undefined => {
  const named = env['CHROMIUM_PATH'];
  if (named) return canRun(named) ? named : undefined;
  const folders = ['/usr/bin', ...(env['PATH'] ?? '').split(delimiter)];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(canRun);
};

const canRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Debian's Chromium: found, or installed where that is possible. */
export const ensureChromium = async (tell: Say): Promise<ChromiumAnswer> => {
  const found = findChromium();
  if (found) return { path: found };
  if (environment['CHROMIUM_PATH']) return { missing: 'CHROMIUM_PATH names no program', couldBeInstalled: true };
  if (!existsSync('/usr/bin/apt-get'))
    return { missing: 'Chromium is not installed, and this is no Debian', couldBeInstalled: false };
  if (process.getuid?.() !== 0) {
    return {
      missing: 'Chromium is not installed ("apt-get install chromium" as root would do)',
      couldBeInstalled: false,
    };
  }
  const fault = await step('Installing Chromium from Debian', () => install(tell), tell);
  const installed = findChromium();
  return installed
    ? { path: installed }
    : { missing: `Chromium could not be installed (${fault})`, couldBeInstalled: true };
};

const install = async (tell: Say): Promise<string> => {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const journal = openJournal();
    const code = await startChild({
      command: '/usr/bin/apt-get',
      args: ['-o', 'DPkg::Lock::Timeout=120', ...args],
      env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' },
      output: journal.hear,
    }).exited;
    if (code === 0) continue;
    journal.replay(tell);
    return `apt-get ${args[0]} ended with code ${code}`;
  }
  return 'the package brought no program';
};

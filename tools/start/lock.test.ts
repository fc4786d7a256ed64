import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockDataFolder } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'mandat-lock-'));
const file = join(folder, 'start.lock');

beforeEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a data folder is held until it is released', () => {
  const lock = lockDataFolder(folder);
  expect(existsSync(file)).toBe(true);
  expect(lock.tookOver).toBe(false);
  lock.release();
  expect(existsSync(file)).toBe(false);
});

test('another npm start that runs keeps it', () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)', 'tools/start/main.ts']);
  writeFileSync(file, String(other.pid));
  expect(() => lockDataFolder(folder)).toThrow(
    `Mandat already runs on the data folder ${folder} (process ${other.pid})`,
  );
  other.kill();
});

test('one that was killed does not, even when its number is another program’s by now', () => {
  writeFileSync(file, String(process.ppid));
  expect(lockDataFolder(folder).tookOver).toBe(true);
});

test('a folder that cannot be made is said in one sentence', () => {
  writeFileSync(file, '');
  expect(() => lockDataFolder(join(file, 'below'))).toThrow(/^The data folder [^\n]+ cannot be made: [^\n]+\.$/u);
});

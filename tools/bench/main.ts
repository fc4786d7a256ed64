import { readdirSync } from 'node:fs';
import { ensureBuilt } from '../build/build.ts';
import { inRoot } from '../root.ts';
import { startChild } from '../terminal/child.ts';
import { explain } from '../terminal/failure.ts';
import { say, secondsSince } from '../terminal/step.ts';

const startedAt = performance.now();
const wanted = process.argv.slice(2);

const isWanted = (name: string): boolean =>
  name.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((part) => name.includes(part)));

/** One after the other: two at once would measure each other. */
const runAll = async (): Promise<number> => {
  await ensureBuilt();
  let failed = 0;
  for (const name of readdirSync(inRoot('bench')).filter(isWanted).sort()) {
    say(`\n${name}`);
    const child = startChild({
      command: process.execPath,
      args: [inRoot('bench', name)],
      cwd: inRoot(),
      output: 'inherit',
    });
    const code = await child.exited;
    if (code === 0) continue;
    failed += 1;
    say(`${name} ended with code ${code}.`);
  }
  return failed;
};

try {
  const failed = await runAll();
  say(`\nTook ${secondsSince(startedAt)}.`);
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../tools/root.ts';
import { freePorts } from '../tools/testing/free-port.ts';
import { atMost, median, print } from './table.ts';

type Start = { readonly readySeconds: number; readonly longestSilenceSeconds: number };

/** `npm start` as a person runs it, until it says that it is ready; then Ctrl-C. */
const startOnce = (port: number, data: string): Promise<Start> =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn('npm', ['start', '--', '--port', String(port), '--data', data], { cwd: inRoot() });
    let last = begun;
    let longest = 0;
    let ready = 0;
    let text = '';
    const limit = setTimeout(() => child.kill('SIGINT'), 180_000);
    const hear = (chunk: Buffer): void => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      text += chunk.toString();
      if (ready > 0 || !text.includes('Mandat is ready at')) return;
      ready = now - begun;
      child.kill('SIGINT');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => {
      clearTimeout(limit);
      if (ready === 0) reject(new Error(`npm start was never ready:\n${text}`));
      else resolve({ readySeconds: ready / 1000, longestSilenceSeconds: longest / 1000 });
    });
  });

const data = mkdtempSync(join(tmpdir(), 'mandat-bench-'));
const port = await freePorts(3);
const first = await startOnce(port, data);
const later: Start[] = [];
for (let run = 0; run < 3; run++) later.push(await startOnce(port, data));
rmSync(data, { recursive: true, force: true });
const silences = [first, ...later].map(({ longestSilenceSeconds }) => longestSilenceSeconds);
print([
  atMost('npm start, second time: ready (median of 3)', 10, {
    value: median(later.map(({ readySeconds }) => readySeconds)),
    unit: 's',
  }),
  atMost('npm start: longest silence of all runs', 10, { value: Math.max(...silences), unit: 's' }),
]);
console.log(`First start with an empty data folder (dependencies installed): ${first.readySeconds.toFixed(1)} s.`);

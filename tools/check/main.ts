import { ensureBuilt } from '../build/build.ts';
import { explain } from '../terminal/failure.ts';
import { say, secondsSince } from '../terminal/step.ts';
import { conclude } from '../terminal/tally.ts';
import { outcomeOf } from './run-command.ts';
import type { Outcome } from './outcome.ts';
import { type Check, checks } from './step-list.ts';

const startedAt = performance.now();

const heartbeatEvery = 8000;

const outcome = async (check: Check): Promise<Outcome> => {
  try {
    return await ('run' in check ? check.run() : outcomeOf(check));
  } catch (error) {
    return { ok: false, output: explain(error) };
  }
};

const perform = async (check: Check): Promise<boolean> => {
  const began = performance.now();
  const heartbeat = setInterval(
    () => say(`      still checking ${check.name} (${secondsSince(began)})`),
    heartbeatEvery,
  );
  const { ok, output } = await outcome(check);
  clearInterval(heartbeat);
  if (!ok) say(output);
  say(`${ok ? 'ok  ' : 'FAIL'}  ${check.name} (${secondsSince(began)})`);
  return ok;
};

const build: Check = {
  name: 'build',
  run: async () => {
    await ensureBuilt();
    return { ok: true, output: '' };
  },
};

const results: boolean[] = [];
for (const check of [build, ...checks]) results.push(await perform(check));
conclude({ passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length }, startedAt);

import { environment } from '../environment.ts';
import { ensureChromium } from '../browser/chromium.ts';
import { ensureBuilt } from '../build/build.ts';
import { runJest } from '../jest/run-jest.ts';
import { explain } from '../terminal/failure.ts';
import { say } from '../terminal/step.ts';
import { conclude, sum, type Tally } from '../terminal/tally.ts';

const startedAt = performance.now();
const none: Tally = { passed: 0, failed: 0 };
const oneFailed: Tally = { passed: 0, failed: 1 };

interface Browser {
  readonly env: NodeJS.ProcessEnv;
  readonly tally: Tally;
}

/** Without a browser the journeys are left out, which is a failure wherever one could have been had. */
const prepareBrowser = async (): Promise<Browser> => {
  const answer = await ensureChromium(say);
  if ('path' in answer) return { env: { CHROMIUM_PATH: answer.path }, tally: none };
  say(`The browser journeys are skipped: ${answer.missing}.`);
  const counts = answer.couldBeInstalled || environment['CI'] === 'true';
  return { env: { MANDAT_BROWSER: 'none' }, tally: counts ? oneFailed : none };
};

const run = async (): Promise<Tally> => {
  try {
    const browser = await prepareBrowser();
    await ensureBuilt();
    const args = ['--maxWorkers=2', ...process.argv.slice(2)];
    const tests = await runJest({ config: 'jest.config.mjs', args, env: { PROOF: 'short', ...browser.env } });
    return sum([tests, browser.tally]);
  } catch (error) {
    console.error(explain(error));
    return oneFailed;
  }
};

conclude(await run(), startedAt);

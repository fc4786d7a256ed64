import { ensureChromium } from '../browser/chromium.ts';
import { ensureBuilt } from '../build/build.ts';
import { runJest } from '../jest/run-jest.ts';
import { explain } from '../terminal/failure.ts';
import { say } from '../terminal/step.ts';
import { conclude, type Tally } from '../terminal/tally.ts';

const startedAt = performance.now();

const run = async (): Promise<Tally> => {
  try {
    const answer = await ensureChromium(say);
    await ensureBuilt();
    const env = { PROOF: 'full', ...('path' in answer ? { CHROMIUM_PATH: answer.path } : {}) };
    return await runJest({ config: 'jest.prove.config.mjs', args: ['--runInBand', ...process.argv.slice(2)], env });
  } catch (error) {
    console.error(explain(error));
    return { passed: 0, failed: 1 };
  }
};

conclude(await run(), startedAt);

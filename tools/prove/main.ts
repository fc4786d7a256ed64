import { ensureChromium } from '../browser/chromium.ts';
import { ensureBuilt } from '../build/build.ts';
import { runJest } from '../jest/run-jest.ts';
import { runKeycloakTests } from '../keycloak/run-tests.ts';
import { explain } from '../terminal/failure.ts';
import { say } from '../terminal/step.ts';
import { conclude, sum, type Tally } from '../terminal/tally.ts';
import { preparePapers } from './prepare-papers.ts';

const startedAt = performance.now();

const run = async (): Promise<Tally> => {
  try {
    const answer = await ensureChromium(say);
    await ensureBuilt();
    const papers = await preparePapers(say);
    const env = { ...papers.env, PROOF: 'full', ...('path' in answer ? { CHROMIUM_PATH: answer.path } : {}) };
    const chosen = process.argv.slice(2);
    const proofs = await runJest({ config: 'jest.prove.config.mjs', args: ['--runInBand', ...chosen], env });
    // Whoever names files wants those alone.
    if (chosen.length > 0) return proofs;
    return sum([proofs, { passed: 0, failed: papers.failed }, await runKeycloakTests()]);
  } catch (error) {
    console.error(explain(error));
    return { passed: 0, failed: 1 };
  }
};

conclude(await run(), startedAt);

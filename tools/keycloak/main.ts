import { ensureBuilt } from '../build/build.ts';
import { explain } from '../terminal/failure.ts';
import { conclude, type Tally } from '../terminal/tally.ts';
import { runKeycloakTests } from './run-tests.ts';

const startedAt = performance.now();

const run = async (): Promise<Tally> => {
  try {
    await ensureBuilt();
    return await runKeycloakTests(process.argv.slice(2));
  } catch (error) {
    console.error(explain(error));
    return { passed: 0, failed: 1 };
  }
};

conclude(await run(), startedAt);

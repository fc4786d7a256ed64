import { runJest } from '../jest/run-jest.ts';
import { explain } from '../terminal/failure.ts';
import { say, step } from '../terminal/step.ts';
import type { Tally } from '../terminal/tally.ts';
import { prepareKeycloak } from './prepare-keycloak.ts';
import { startKeycloak } from './start-keycloak.ts';

const runAgainst = async (home: string, args: readonly string[]): Promise<Tally> => {
  const keycloak = await step('Starting Keycloak', () => startKeycloak(home));
  const env = {
    KEYCLOAK_URL: keycloak.url,
    KEYCLOAK_CLIENT_ID: keycloak.clientId,
    KEYCLOAK_CLIENT_SECRET: keycloak.clientSecret,
  };
  try {
    const selected = ['--selectProjects', 'keycloak', '--runInBand', ...args];
    return await runJest({ config: 'jest.config.mjs', args: selected, env });
  } finally {
    await keycloak.stop();
  }
};

/** One Keycloak for all the files; each makes the realm anew. Where one can be had, not having run is a failure. */
export const runKeycloakTests = async (args: readonly string[] = []): Promise<Tally> => {
  try {
    const prepared = await prepareKeycloak(say);
    if ('home' in prepared) return await runAgainst(prepared.home, args);
    say(`The tests against a real Keycloak are skipped: ${prepared.why}.`);
    return { passed: 0, failed: prepared.counts ? 1 : 0 };
  } catch (error) {
    console.error(explain(error));
    return { passed: 0, failed: 1 };
  }
};

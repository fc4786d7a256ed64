import { secondsSince } from './step.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

/** The last line of every check, and the exit code that goes with it. A run in which nothing ran is not a success. */
export const conclude = (tally: Tally, startedAt: number): never => {
  const failed = tally.passed + tally.failed === 0 ? 1 : tally.failed;
  process.stdout.write(`Took ${secondsSince(startedAt)}.\n${tally.passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
};

import { explain } from '../terminal/failure.ts';
import { say, secondsSince } from '../terminal/step.ts';
import { announce } from './announce.ts';
import type { StartOptions } from './arguments.ts';
import { launch } from './launch.ts';
import { nothingRunning, type Running } from './running.ts';

/** Ctrl-C reaches us from the terminal and once more from npm: the second one changes nothing. */
const interrupted = (): Promise<'interrupted'> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve('interrupted'));
  });

/** Launches, and stays until somebody or something ends it; then stops what runs, in order. */
export const runUntilStopped = async (
  options: () => StartOptions,
  also?: (running: Running) => void,
): Promise<never> => {
  const running = nothingRunning();
  const code = await stay(options, running, also);
  await running.stop();
  if (code === 0) say('Mandat has stopped.');
  process.exit(code);
};

const stay = async (
  options: () => StartOptions,
  running: Running,
  also?: (running: Running) => void,
): Promise<number> => {
  const startedAt = performance.now();
  const stop = interrupted();
  try {
    const launched = await Promise.race([launch(options(), running, say), running.broken, stop]);
    if (launched !== 'interrupted') {
      announce(launched, secondsSince(startedAt));
      also?.(running);
      await Promise.race([running.broken, stop]);
    }
    say('\nStopping …');
    return 0;
  } catch (error) {
    console.error(explain(error));
    return 1;
  }
};

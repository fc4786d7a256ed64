import { environment } from '../environment.ts';
import { explain } from '../terminal/failure.ts';
import { say, secondsSince } from '../terminal/step.ts';
import { parseStart } from './arguments.ts';
import { launch, type Launched } from './launch.ts';
import { nothingRunning } from './running.ts';

const startedAt = performance.now();
const running = nothingRunning();

const announce = ({ addresses, people: { people } }: Launched): void => {
  say('');
  say(`Mandat is ready at ${addresses.url}`);
  say('');
  say('Sign in as one of the sample people (the practice sign-in page lists them all; one click is enough):');
  for (const { role, name, entity, login } of onePerRole(people))
    say(`  ${role.padEnd(24)} ${name}, ${entity} (${login})`);
  say('');
  say(
    `This is the practice profile: it listens on this machine only. Ready after ${secondsSince(startedAt)}; Ctrl-C stops it.`,
  );
};

const onePerRole = <Person extends { readonly role: string }>(people: readonly Person[]): Person[] =>
  people.filter(({ role }, index) => people.findIndex((other) => other.role === role) === index);

/** Ctrl-C reaches us from the terminal and once more from npm: the second one changes nothing. */
const interrupted = new Promise<'interrupted'>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve('interrupted'));
});

const run = async (): Promise<number> => {
  try {
    const options = parseStart(process.argv.slice(2), environment);
    const launched = await Promise.race([launch(options, running, say), running.broken, interrupted]);
    if (launched !== 'interrupted') {
      announce(launched);
      await Promise.race([running.broken, interrupted]);
    }
    say('\nStopping …');
    return 0;
  } catch (error) {
    console.error(explain(error));
    return 1;
  }
};

const code = await run();
await running.stop();
if (code === 0) say('Mandat has stopped.');
process.exit(code);

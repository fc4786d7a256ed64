import 'reflect-metadata';
import { commandConfig } from './command-config.ts';
import { check } from './check.ts';
import { checkDrift } from './check-drift.ts';
import { checkSchema } from './check-schema.ts';
import { loadSample } from './load-sample.ts';
import { migrate } from './migrate.ts';

/** `true`: done. Each command says what it found in lines that a person at night can read. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<boolean>>> = {
  migrate: () => migrate(commandConfig()),
  'load-sample': (args) => loadSample(commandConfig(), args.includes('--empty')),
  'check-drift': () => checkDrift(commandConfig()),
  'check-schema': (args) => checkSchema(args),
  check: (args) => check(args),
};

const [, , name = '', ...args] = process.argv;
const command = commands[name];
if (!command) {
  console.error(`mandat has no command "${name}". It has: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = (await command(args)) ? 0 : 1;
  } catch (error) {
    console.error(`mandat ${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

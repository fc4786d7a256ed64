import 'reflect-metadata';
import { auditVerify } from './audit-verify.ts';
import { commandConfig } from './command-config.ts';
import { check } from './check.ts';
import { checkDrift } from './check-drift.ts';
import { checkSchema } from './check-schema.ts';
import { importReferences } from './import-references.ts';
import { contentAsked, loadSample, registerAsked } from './load-sample.ts';
import { migrate } from './migrate.ts';
import { rotateKey } from './rotate-register-key.ts';
import { searchOverlaps } from './search-overlaps.ts';
import { sourceToken } from './source-token.ts';
import { verifyLetter } from './verify-letter.ts';

const audit = async (what: string | undefined): Promise<boolean> => {
  if (what === 'verify') return auditVerify(commandConfig());
  console.error('mandat audit: say "verify"');
  return false;
};

/** `true`: done. Each command says what it found in lines that a person at night can read. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<boolean>>> = {
  migrate: () => migrate(commandConfig()),
  'load-sample': (args) => loadSample(commandConfig(), { wanted: contentAsked(args), register: registerAsked(args) }),
  'import-references': (args) => importReferences(commandConfig(), args),
  'search-overlaps': () => searchOverlaps(commandConfig()),
  'check-drift': () => checkDrift(commandConfig()),
  'check-schema': (args) => checkSchema(args),
  check: (args) => check(args),
  audit: ([what]) => audit(what),
  'rotate-register-key': () => rotateKey(commandConfig()),
  'verify-letter': (args) => verifyLetter(args),
  'source-token': (args) => sourceToken(commandConfig(), args),
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

import { environment } from '../environment.ts';
import { parseStart } from './arguments.ts';
import { runUntilStopped } from './run.ts';

await runUntilStopped(() => parseStart(process.argv.slice(2), environment));

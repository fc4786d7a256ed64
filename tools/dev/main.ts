import { environment } from '../environment.ts';
import { parseStart } from '../start/arguments.ts';
import { runUntilStopped } from '../start/run.ts';
import { say } from '../terminal/step.ts';
import { watchConsole, watchRegister } from './watch-builds.ts';

await runUntilStopped(
  () => ({ ...parseStart(process.argv.slice(2), environment), watch: true }),
  (running) => {
    watchRegister(running);
    watchConsole(running);
    say('Watching: a change is built, and what it concerns starts again; the console wants a reload of the page.');
  },
);

import { environment } from '../environment.ts';
import { ensureBuilt } from '../build/build.ts';
import { runCommand } from '../start/register.ts';
import { explain, Failure } from '../terminal/failure.ts';
import { openJournal } from '../terminal/journal.ts';
import { say } from '../terminal/step.ts';

/** `npm run db:…`: one command of the built register on the database that DATABASE_URL names. */
export const registerCommand = async (command: string): Promise<void> => {
  try {
    const databaseUrl = environment['DATABASE_URL'];
    if (!databaseUrl) throw new Failure('DATABASE_URL is not set: it names the database to work on.');
    await ensureBuilt();
    await runCommand([command, ...process.argv.slice(2)], {
      databaseUrl,
      journal: { ...openJournal(), hear: say, replay: () => undefined },
    });
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
};

import type { Database } from '../../platform/database/database.ts';
import { failBetween } from '../../platform/database/fail-between.ts';
import { failAt } from '../../platform/fail-point.ts';
import { runCheck } from './run-check.ts';
import { runImport, type Work } from './run-import.ts';
import { runUndo } from './run-undo.ts';
import type { ImportTask } from './import.repository.ts';

/** Each statement of a task is a place where its process may die. */
const between = (database: Database, task: ImportTask): Database => ({
  ...database,
  transaction: (run) => database.transaction((tx) => run(failBetween(tx, task))),
});

const task =
  (work: Work, name: ImportTask, run: (own: Work, id: string) => Promise<void>) =>
  async (id: string): Promise<void> => {
    failAt(`${name}:begun`);
    await run({ ...work, database: between(work.database, name) }, id);
    // All of it is committed, and the queue does not know yet.
    failAt(`${name}:done`);
  };

/** What a job of the queue does, by its name. */
export const importTasks = (work: Work): Readonly<Record<ImportTask, (importId: string) => Promise<void>>> => ({
  'check-import': task(work, 'check-import', runCheck),
  'run-import': task(work, 'run-import', runImport),
  'undo-import': task(work, 'undo-import', runUndo),
});

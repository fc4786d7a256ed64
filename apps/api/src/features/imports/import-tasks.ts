import { runCheck } from './run-check.ts';
import { runImport, type Work } from './run-import.ts';
import { runUndo } from './run-undo.ts';
import type { ImportTask } from './import.repository.ts';

/** What a job of the queue does, by its name. */
export const importTasks = (work: Work): Readonly<Record<ImportTask, (importId: string) => Promise<void>>> => ({
  'check-import': (id) => runCheck(work, id),
  'run-import': (id) => runImport(work, id),
  'undo-import': (id) => runUndo(work, id),
});

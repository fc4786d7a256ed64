import type { ImportState } from '../graphql/generated/schema.ts';

/** The states as the kit draws them. */
export const importStateNames = {
  UPLOADED: 'uploaded',
  CHECKING: 'checking',
  CHECKED: 'checked',
  RUNNING: 'running',
  STOPPED: 'stopped',
  DONE: 'done',
  UNDOING: 'undoing',
  UNDONE: 'undone',
} as const satisfies Record<ImportState, string>;

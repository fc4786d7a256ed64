import type { DataImport } from '@mandat/domain';
import type { World } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { Who } from '../audit/audit.repository.ts';

export type Entering = {
  readonly given: DataImport;
  readonly who: Who;
  readonly world: World;
  readonly atOnce: number | undefined;
};

/** What came of the rows of one batch: some may have been registered since the dry run, or can no longer be. */
export type Entered = {
  readonly reached: number;
  readonly added: number;
  readonly same: number;
  readonly faulty: number;
};

/** The next rows enter the register; null: none is left. */
export type Enter = (tx: Transaction, entering: Entering) => Promise<Entered | null>;

import type { JointDecision } from '@mandat/domain';
import type { World } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';
import type { Author } from './application.ts';

/** Two people decided: what they decided, in whose name, and when. */
export type CarryingOut = {
  readonly sql: Sql;
  readonly joint: JointDecision;
  readonly author: Author;
  readonly now: Date;
  readonly world: World;
};

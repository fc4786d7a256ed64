import type { World } from '../platform/context.ts';
import type { Database } from '../platform/database/database.ts';
import type { Logger } from '../platform/log/logger.ts';
import type { SendLetter } from '../platform/mail/transport.ts';
import type { Schedule } from './schedules.ts';

export type WorkerParts = {
  readonly url: string;
  readonly database: Database;
  readonly world: World;
  readonly logger: Logger;
  readonly publicUrl: string;
  /** Null without MAIL_URL: mails wait. */
  readonly send: SendLetter | null;
  readonly schedules: readonly Schedule[];
  /** Work on a table that is imported, by the name of its job. */
  readonly importTasks: Readonly<Record<string, (importId: string) => Promise<void>>>;
};

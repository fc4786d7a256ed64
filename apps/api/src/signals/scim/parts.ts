import type { IncomingMessage } from 'node:http';
import type { World } from '../../platform/context.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Logger } from '../../platform/log/logger.ts';
import type { Providers } from '../../sign-in/providers.ts';
import type { HandleSignal } from '../../features/offboarding/signal-door.ts';
import type { Sources } from '../sources.ts';

export type ScimParts = {
  readonly database: Database;
  readonly world: World;
  readonly sources: Sources;
  readonly handle: HandleSignal;
  readonly providers: Providers;
  readonly logger: Logger;
  readonly publicUrl: string;
  readonly rateLimitPerMinute: number;
  readonly addressOf: (request: IncomingMessage) => string;
};

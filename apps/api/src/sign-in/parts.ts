import type { IncomingMessage } from 'node:http';
import type { World } from '../platform/context.ts';
import type { Database } from '../platform/database/database.ts';
import type { Logger } from '../platform/log/logger.ts';
import type { Metrics } from '../platform/metrics/metrics.ts';
import type { Providers } from './providers.ts';
import type { SessionLimits } from './session.repository.ts';

export type SignInParts = {
  readonly database: Database;
  readonly world: World;
  readonly providers: Providers;
  readonly publicUrl: string;
  readonly limits: SessionLimits;
  readonly rateLimitPerMinute: number;
  readonly addressOf: (request: IncomingMessage) => string;
  readonly logger: Logger;
  readonly metrics: Metrics;
};

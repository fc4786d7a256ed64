import type { IncomingMessage } from 'node:http';
import type { SignalChannel, SignalSource } from '@mandat/domain';
import type { HandleSignal } from '../features/offboarding/signal-door.ts';
import type { World } from '../platform/context.ts';
import type { Database } from '../platform/database/database.ts';
import type { Sql } from '../platform/database/sql.ts';
import type { Logger } from '../platform/log/logger.ts';
import type { Metrics } from '../platform/metrics/metrics.ts';
import type { Providers } from './providers.ts';
import type { TokenSeal } from './seal-token.ts';
import type { SessionLimits } from './session.repository.ts';

/** The sources through which sign-in speaks: each provider's claims, refreshes and logout tokens. */
export type SignInSources = {
  readonly ofProvider: (provider: string, channel: SignalChannel) => SignalSource | undefined;
};

/** Whether a source is heard from, as its page shows it. */
export type SourceHealth = {
  readonly noteHeard: (sql: Sql, sourceId: string, now: Date) => Promise<void>;
  readonly noteAlarm: (sql: Sql, sourceId: string, alarm: { reason: string; now: Date }) => Promise<void>;
};

export type RefreshRules = {
  /** How often an active session asks the provider again. */
  readonly everySeconds: number;
  /** After so long a session ends that cannot ask. */
  readonly withoutSeconds: number;
  /** Null: there is no key to seal refresh tokens with, so that none is kept. */
  readonly seal: TokenSeal | null;
};

export type SignInParts = {
  readonly database: Database;
  readonly world: World;
  readonly providers: Providers;
  readonly publicUrl: string;
  readonly limits: SessionLimits;
  readonly refresh: RefreshRules;
  readonly handle: HandleSignal;
  readonly sources: SignInSources;
  readonly health: SourceHealth;
  readonly rateLimitPerMinute: number;
  readonly addressOf: (request: IncomingMessage) => string;
  readonly logger: Logger;
  readonly metrics: Metrics;
};

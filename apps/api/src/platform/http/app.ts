import express, { type Express, type Router } from 'express';
import type { Logger } from '../log/logger.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { canonicalHost } from './canonical-host.ts';
import { consoleFiles } from './console-files.ts';
import { lastResort, notFound } from './error-answers.ts';
import { healthRoutes, type ReadinessCheck } from './health-routes.ts';
import { metricsRoute } from './metrics-route.ts';
import { securityHeaders } from './security-headers.ts';

export type AppParts = {
  readonly publicUrl: string;
  readonly consoleDir: string | null;
  readonly routes: readonly Router[];
  readonly formTargets: () => readonly string[];
  readonly readiness: ReadinessCheck;
  readonly isStopping: () => boolean;
  readonly logger: Logger;
  readonly metrics: Metrics;
};

/** Everything but GraphQL. */
export const createApp = (parts: AppParts): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use(securityHeaders(parts));
  app.use(healthRoutes(parts.readiness, parts.isStopping));
  app.use(metricsRoute(parts.metrics));
  for (const router of parts.routes) app.use(router);
  if (parts.consoleDir !== null) app.use(consoleFiles(parts.consoleDir, canonicalHost(parts.publicUrl)));
  app.use(notFound);
  app.use(lastResort(parts.logger));
  return app;
};

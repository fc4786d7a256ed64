import { Router } from 'express';
import type { Metrics } from '../metrics/metrics.ts';
import { factsOf } from './request-facts.ts';

export const metricsRoute = ({ registry }: Metrics): Router => {
  const router = Router();
  router.get('/metrics', async (request, response) => {
    factsOf(request).route = '/metrics';
    response.setHeader('Content-Type', registry.contentType);
    response.setHeader('Cache-Control', 'no-store').send(await registry.metrics());
  });
  return router;
};

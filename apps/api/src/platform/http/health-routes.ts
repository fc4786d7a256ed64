import { Router } from 'express';
import { factsOf } from './request-facts.ts';

/** Names of what is not ready yet; empty: ready. */
export type ReadinessCheck = () => Promise<readonly string[]>;

/** Live: the process answers. Ready: it can serve; what is missing is named. */
export const healthRoutes = (readiness: ReadinessCheck, isStopping: () => boolean): Router => {
  const router = Router();
  router.get('/health/live', (request, response) => {
    factsOf(request).route = '/health/live';
    response.setHeader('Cache-Control', 'no-store').json({ status: 'live' });
  });
  router.get('/health/ready', async (request, response) => {
    factsOf(request).route = '/health/ready';
    const missing = isStopping() ? ['stopping'] : await readiness();
    const status = missing.length === 0 ? 'ready' : 'not-ready';
    response
      .status(missing.length === 0 ? 200 : 503)
      .setHeader('Cache-Control', 'no-store')
      .json({ status, missing });
  });
  return router;
};

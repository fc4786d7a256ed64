import type { PageRoute } from '../console/page-route.ts';

export const decisionRoutes: readonly PageRoute[] = [];

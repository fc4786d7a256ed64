import type { PageRoute } from '../console/page-route.ts';

export const requestRoutes: readonly PageRoute[] = [];

import { lazy } from 'react';
import type { PageRoute } from '../console/page-route.ts';

export const qualityRoutes: readonly PageRoute[] = [
  { path: '/quality', action: 'quality:read', Page: lazy(() => import('./QualityPage.tsx')) },
  { path: '/quality/:id', action: 'quality:read', Page: lazy(() => import('./QualityEntityPage.tsx')) },
];

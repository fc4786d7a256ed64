import { lazy } from 'react';
import type { PageRoute } from '../console/page-route.ts';

/** The platforms, and for what they are cleared. */
export const platformRoutes: readonly PageRoute[] = [
  { path: '/platforms', action: 'clearance:read', Page: lazy(() => import('./PlatformList.tsx')) },
];

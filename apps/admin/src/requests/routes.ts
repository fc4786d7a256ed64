import { lazy } from 'react';
import type { PageRoute } from '../console/page-route.ts';

export const requestRoutes: readonly PageRoute[] = [
  { path: '/requests/new', Page: lazy(() => import('./NewRequestPage.tsx')) },
  { path: '/requests/:id', Page: lazy(() => import('./RequestPage.tsx')) },
];

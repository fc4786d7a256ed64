import { lazy } from 'react';
import type { PageRoute } from '../console/page-route.ts';

export const pastRoutes: readonly PageRoute[] = [
  { path: '/past', action: 'account:read-timeline', Page: lazy(() => import('./PastPage.tsx')) },
  { path: '/past/accounts/:id', action: 'account:read-timeline', Page: lazy(() => import('./PastAccountPage.tsx')) },
  { path: '/past/people/:id', action: 'person:read-holdings', Page: lazy(() => import('./PastPersonPage.tsx')) },
];

import { lazy } from 'react';
import type { PageRoute } from '../console/page-route.ts';

export const overlapRoutes: readonly PageRoute[] = [
  { path: '/references', action: 'reference:read', Page: lazy(() => import('./ReferenceList.tsx')) },
  { path: '/references/new', action: 'reference:edit', Page: lazy(() => import('./NewReferencePage.tsx')) },
];

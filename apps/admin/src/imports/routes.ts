import { lazy } from 'react';
import type { PageRoute } from '../console/page-route.ts';

/** Tables that fill the register. */
export const importRoutes: readonly PageRoute[] = [
  { path: '/imports', action: 'import:read', Page: lazy(() => import('./ImportList.tsx')) },
  { path: '/imports/new', action: 'import:upload', Page: lazy(() => import('./NewImportPage.tsx')) },
  { path: '/imports/:id', action: 'import:read', Page: lazy(() => import('./ImportPage.tsx')) },
];

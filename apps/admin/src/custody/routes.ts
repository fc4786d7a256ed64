import { lazy } from 'react';
import type { PageRoute } from '../console/page-route.ts';

export const custodyRoutes: readonly PageRoute[] = [
  { path: '/accounts/:id/custody', action: 'custody:record', Page: lazy(() => import('./RecordCustodyPage.tsx')) },
  {
    path: '/entities/:id/custody',
    action: 'custody-procedure:record',
    Page: lazy(() => import('./ProcedurePage.tsx')),
  },
];

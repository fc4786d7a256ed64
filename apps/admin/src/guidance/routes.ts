import { lazy } from 'react';
import type { PageRoute } from '../console/page-route.ts';

/** Guidance, and what officials attest. */
export const guidanceRoutes: readonly PageRoute[] = [
  { path: '/guidance', action: 'guidance:read', Page: lazy(() => import('./GuidanceList.tsx')) },
  { path: '/guidance/new', action: 'guidance:draft', Page: lazy(() => import('./NewGuidancePage.tsx')) },
  { path: '/guidance/:id', action: 'guidance:read', Page: lazy(() => import('./GuidancePage.tsx')) },
  { path: '/guidance/:id/write', action: 'guidance:draft', Page: lazy(() => import('./EditGuidancePage.tsx')) },
  { path: '/attest', action: 'attestation:attest', Page: lazy(() => import('../attestations/AttestPage.tsx')) },
];

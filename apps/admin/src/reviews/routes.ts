import { lazy } from 'react';
import type { PageRoute } from '../console/page-route.ts';

/** Campaigns of DGC, and the reviews that heads answer. */
export const reviewRoutes: readonly PageRoute[] = [
  { path: '/campaigns', action: 'campaign:read-report', Page: lazy(() => import('./CampaignList.tsx')) },
  { path: '/campaigns/new', action: 'campaign:open', Page: lazy(() => import('./NewCampaignPage.tsx')) },
  { path: '/campaigns/:id', action: 'campaign:read-report', Page: lazy(() => import('./CampaignPage.tsx')) },
  { path: '/reviews', action: 'review:read', Page: lazy(() => import('./ReviewList.tsx')) },
  { path: '/reviews/:id', action: 'review:read', Page: lazy(() => import('./ReviewPage.tsx')) },
];

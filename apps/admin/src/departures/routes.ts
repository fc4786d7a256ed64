import { lazy } from 'react';
import type { PageRoute } from '../console/page-route.ts';

/** Everything about departures and moves: cases, the guard, signals and their sources, what is left without a holder. */
export const departureRoutes: readonly PageRoute[] = [
  { path: '/departures', action: 'case:read', Page: lazy(() => import('./DepartureList.tsx')) },
  { path: '/departures/:id', action: 'case:read', Page: lazy(() => import('./CasePage.tsx')) },
  { path: '/guard', action: 'hold:read', Page: lazy(() => import('../guard/HoldList.tsx')) },
  { path: '/guard/:id', action: 'hold:read', Page: lazy(() => import('../guard/HoldPage.tsx')) },
  { path: '/signals', action: 'signal:read', Page: lazy(() => import('../signals/SignalList.tsx')) },
  { path: '/signals/:id', action: 'signal:read', Page: lazy(() => import('../signals/SignalPage.tsx')) },
  { path: '/sources', action: 'source:read', Page: lazy(() => import('../signals/SourceList.tsx')) },
  {
    path: '/service-accounts',
    action: 'service-account:read',
    Page: lazy(() => import('../service-accounts/ServiceAccountList.tsx')),
  },
  {
    path: '/service-accounts/new',
    action: 'service-account:register',
    Page: lazy(() => import('../service-accounts/NewServiceAccountPage.tsx')),
  },
  {
    path: '/service-accounts/:id',
    action: 'service-account:read',
    Page: lazy(() => import('../service-accounts/ServiceAccountPage.tsx')),
  },
  { path: '/orphans', action: 'orphan:read', Page: lazy(() => import('../orphans/OrphanList.tsx')) },
  { path: '/deliveries', action: 'delivery:read', Page: lazy(() => import('../deliveries/DeliveryList.tsx')) },
  { path: '/due', action: 'due-item:read', Page: lazy(() => import('../due/DueItemsPage.tsx')) },
  { path: '/hand-over', action: 'case:read', Page: lazy(() => import('../due/HandOverPage.tsx')) },
  {
    path: '/people/:id/departure',
    action: 'departure:declare',
    Page: lazy(() => import('../people/DeclareDeparturePage.tsx')),
  },
  { path: '/people/:id/move', action: 'departure:declare', Page: lazy(() => import('../people/DeclareMovePage.tsx')) },
];

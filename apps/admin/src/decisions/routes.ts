import { lazy } from 'react';
import type { PageRoute } from '../console/page-route.ts';

export const decisionRoutes: readonly PageRoute[] = [
  { path: '/accounts/:id/decision', Page: lazy(() => import('./DecisionPage.tsx')) },
  { path: '/decisions', action: 'account:authorize', Page: lazy(() => import('./BulkPage.tsx')) },
  { path: '/accounts/:id/maintain', Page: lazy(() => import('../accounts/actions/MaintainAccountPage.tsx')) },
  { path: '/accounts/:id/withdraw', Page: lazy(() => import('../accounts/actions/WithdrawAccountPage.tsx')) },
  { path: '/accounts/:id/park', Page: lazy(() => import('../accounts/actions/ParkAccountPage.tsx')) },
  { path: '/accounts/:id/close', Page: lazy(() => import('../accounts/actions/CloseAccountPage.tsx')) },
  { path: '/accounts/:id/scope', Page: lazy(() => import('../accounts/actions/MarkOutOfScopePage.tsx')) },
  { path: '/accounts/:id/creation', Page: lazy(() => import('../accounts/actions/RecordCreationPage.tsx')) },
  { path: '/accounts/:id/people/new', Page: lazy(() => import('../accounts/actions/AuthorizePersonPage.tsx')) },
  { path: '/accounts/:id/holdings/new', Page: lazy(() => import('../accounts/actions/RecordHoldingPage.tsx')) },
  { path: '/accounts/:id/reopen', Page: lazy(() => import('../accounts/actions/ReopenAccountPage.tsx')) },
  {
    path: '/authorizations/renew',
    action: 'authorization:renew',
    Page: lazy(() => import('./RenewSeveralPage.tsx')),
  },
  {
    path: '/people/:id/authorizations/withdraw',
    action: 'authorization:withdraw-all',
    Page: lazy(() => import('../people/WithdrawAllPage.tsx')),
  },
  {
    path: '/accounts/:id/authorizations/:authorization/renew',
    Page: lazy(() => import('../accounts/actions/RenewAuthorizationPage.tsx')),
  },
  {
    path: '/accounts/:id/authorizations/:authorization/withdraw',
    Page: lazy(() => import('../accounts/actions/WithdrawAuthorizationPage.tsx')),
  },
];

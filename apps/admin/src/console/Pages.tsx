import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { custodyRoutes } from '../custody/routes.ts';
import { calendarRoutes } from '../calendar/routes.ts';
import { departureRoutes } from '../departures/routes.ts';
import { guidanceRoutes } from '../guidance/routes.ts';
import { importRoutes } from '../imports/routes.ts';
import { overlapRoutes } from '../overlaps/routes.ts';
import { decisionRoutes } from '../decisions/routes.ts';
import { DeniedState, NotFoundState, Skeleton } from '../kit/EmptyState.tsx';
import { usePageTitle } from '../kit/RouteAnnouncer.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { qualityRoutes } from '../quality/routes.ts';
import { pastRoutes } from '../past/routes.ts';
import { platformRoutes } from '../platforms/routes.ts';
import { reviewRoutes } from '../reviews/routes.ts';
import { requestRoutes } from '../requests/routes.ts';
import type { PageRoute } from './page-route.ts';

const ownRoutes: readonly PageRoute[] = [
  { path: '/', Page: lazy(() => import('../today/FirstPage.tsx')) },
  { path: '/accounts', Page: lazy(() => import('../accounts/AccountList.tsx')) },
  { path: '/accounts/:id', Page: lazy(() => import('../accounts/AccountPage.tsx')) },
  {
    path: '/accounts/:id/change',
    action: 'revision:propose',
    Page: lazy(() => import('../revisions/ReviseAccountPage.tsx')),
  },
  { path: '/accounts/:id/timeline', Page: lazy(() => import('../accounts/TimelinePage.tsx')) },
  { path: '/entities', Page: lazy(() => import('../entities/EntityList.tsx')) },
  { path: '/entities/new', action: 'entity:create', Page: lazy(() => import('../entities/NewEntityPage.tsx')) },
  { path: '/entities/:id', Page: lazy(() => import('../entities/EntityPage.tsx')) },
  { path: '/entities/:id/edit', action: 'entity:edit', Page: lazy(() => import('../entities/EditEntityPage.tsx')) },
  { path: '/vacant', action: 'entity:read', Page: lazy(() => import('../entities/VacantPage.tsx')) },
  { path: '/entities/:id/end', action: 'entity:end', Page: lazy(() => import('../entities/EndEntityPage.tsx')) },
  { path: '/entities/:id/focal-points', Page: lazy(() => import('../entities/FocalPointsPage.tsx')) },
  { path: '/headships/:id/inherited', Page: lazy(() => import('../headships/InheritedPage.tsx')) },
  {
    path: '/entities/:id/headships/new',
    action: 'headship:record',
    Page: lazy(() => import('../headships/NewHeadshipPage.tsx')),
  },
  { path: '/headships/:id/end', action: 'headship:end', Page: lazy(() => import('../headships/EndHeadshipPage.tsx')) },
  { path: '/headships', Page: lazy(() => import('../headships/HeadshipList.tsx')) },
  { path: '/people', Page: lazy(() => import('../people/PersonList.tsx')) },
  { path: '/people/new', action: 'person:record', Page: lazy(() => import('../people/NewPersonPage.tsx')) },
  { path: '/people/:id', Page: lazy(() => import('../people/PersonPage.tsx')) },
  { path: '/people/:id/edit', action: 'person:edit', Page: lazy(() => import('../people/EditPersonPage.tsx')) },
  { path: '/audit', Page: lazy(() => import('../audit/AuditList.tsx')) },
];

const routes = [
  ...ownRoutes,
  ...requestRoutes,
  ...decisionRoutes,
  ...departureRoutes,
  ...custodyRoutes,
  ...overlapRoutes,
  ...guidanceRoutes,
  ...reviewRoutes,
  ...platformRoutes,
  ...calendarRoutes,
  ...pastRoutes,
  ...importRoutes,
  ...qualityRoutes,
];

const Missing = () => {
  usePageTitle(useTranslate()('kit.notFound.title'));
  return <NotFoundState whole />;
};

const Denied = () => {
  usePageTitle(useTranslate()('kit.denied.plainTitle'));
  return <DeniedState whole />;
};

/** A form that the reader could never send is not shown: the page says whose it is to do. */
const Guarded = ({ Page, action }: PageRoute) => {
  const { may } = useMe();
  return action && !may(action) ? <Denied /> : <Page />;
};

/** Each page is a file of its own. */
export const Pages = () => (
  <Suspense fallback={<Skeleton rows={8} />}>
    <Routes>
      {routes.map((route) => (
        <Route key={route.path} path={route.path} element={<Guarded {...route} />} />
      ))}
      <Route path="*" element={<Missing />} />
    </Routes>
  </Suspense>
);

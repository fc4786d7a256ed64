import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { decisionRoutes } from '../decisions/routes.ts';
import { NotFoundState, Skeleton } from '../kit/EmptyState.tsx';
import { usePageTitle } from '../kit/RouteAnnouncer.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { requestRoutes } from '../requests/routes.ts';
import type { PageRoute } from './page-route.ts';

const ownRoutes: readonly PageRoute[] = [
  { path: '/', Page: lazy(() => import('../today/FirstPage.tsx')) },
  { path: '/accounts', Page: lazy(() => import('../accounts/AccountList.tsx')) },
  { path: '/accounts/:id', Page: lazy(() => import('../accounts/AccountPage.tsx')) },
  { path: '/accounts/:id/timeline', Page: lazy(() => import('../accounts/TimelinePage.tsx')) },
  { path: '/entities', Page: lazy(() => import('../entities/EntityList.tsx')) },
  { path: '/entities/new', Page: lazy(() => import('../entities/NewEntityPage.tsx')) },
  { path: '/entities/:id', Page: lazy(() => import('../entities/EntityPage.tsx')) },
  { path: '/entities/:id/edit', Page: lazy(() => import('../entities/EditEntityPage.tsx')) },
  { path: '/entities/:id/headships/new', Page: lazy(() => import('../headships/NewHeadshipPage.tsx')) },
  { path: '/headships/:id/end', Page: lazy(() => import('../headships/EndHeadshipPage.tsx')) },
  { path: '/headships', Page: lazy(() => import('../headships/HeadshipList.tsx')) },
  { path: '/people', Page: lazy(() => import('../people/PersonList.tsx')) },
  { path: '/people/new', Page: lazy(() => import('../people/NewPersonPage.tsx')) },
  { path: '/people/:id', Page: lazy(() => import('../people/PersonPage.tsx')) },
  { path: '/people/:id/edit', Page: lazy(() => import('../people/EditPersonPage.tsx')) },
  { path: '/audit', Page: lazy(() => import('../audit/AuditList.tsx')) },
];

const routes = [...ownRoutes, ...requestRoutes, ...decisionRoutes];

const Missing = () => {
  usePageTitle(useTranslate()('kit.notFound.title'));
  return <NotFoundState whole />;
};

/** Each page is a file of its own. */
export const Pages = () => (
  <Suspense fallback={<Skeleton rows={8} />}>
    <Routes>
      {routes.map(({ path, Page }) => (
        <Route key={path} path={path} element={<Page />} />
      ))}
      <Route path="*" element={<Missing />} />
    </Routes>
  </Suspense>
);

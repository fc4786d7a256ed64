import { lazy } from 'react';
import type { PageRoute } from '../console/page-route.ts';

/** The reader's own dates, and how they hear of them. */
export const calendarRoutes: readonly PageRoute[] = [
  { path: '/calendar', action: 'profile:edit', Page: lazy(() => import('./CalendarPage.tsx')) },
];

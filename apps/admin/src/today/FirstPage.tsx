import './today.css';
import { lazy, type ComponentType } from 'react';
import type { FrameRole } from '../kit/frame/navigation.ts';
import { useMe } from '../providers/auth/Me.tsx';

const HeadToday = lazy(() => import('./HeadToday.tsx'));
const PreparingToday = lazy(() => import('./PreparingToday.tsx'));
const MyAccountsPage = lazy(() => import('./MyAccountsPage.tsx'));
const Overview = lazy(() => import('./Overview.tsx'));
const AuditList = lazy(() => import('../audit/AuditList.tsx'));

/** What each capacity finds first: the task of today, in the fewest steps. */
const first: Record<FrameRole, ComponentType> = {
  'head-of-entity': HeadToday,
  'officer-in-charge': HeadToday,
  'focal-point': PreparingToday,
  staff: PreparingToday,
  'authorized-official': MyAccountsPage,
  alternate: MyAccountsPage,
  publisher: MyAccountsPage,
  'dgc-administrator': Overview,
  'dgc-analyst': Overview,
  'security-officer': Overview,
  auditor: AuditList,
};

const FirstPage = () => {
  const Page = first[useMe().capacity.role];
  return <Page />;
};

export default FirstPage;

import type { Station } from '../kit/Timeline.tsx';

const stations: Readonly<Record<string, Station>> = {
  'account-authorized': 'decision',
  'account-refused': 'decision',
  'account-sent-back': 'decision',
  'account-withdrawn': 'decision',
  'authorization-granted': 'decision',
  'authorization-withdrawn': 'decision',
  'headship-confirmed': 'decision',
  'headship-rejected': 'decision',
  'account-created': 'effect',
  'guidance-published': 'decision',
  'privilege-revoked': 'decision',
  'privilege-suspended': 'decision',
  'privilege-restored': 'decision',
  'suspension-lifted': 'decision',
  'roles-removed': 'decision',
  'service-account-suspended': 'decision',
  'service-account-owner-named': 'decision',
  'service-account-stopped': 'decision',
  'service-account-resumed': 'decision',
  'signal-undone': 'decision',
  'signal-linked': 'decision',
  'hold-approved': 'decision',
  'hold-rejected': 'decision',
  'joint-proposed': 'todo',
  'joint-answered': 'decision',
  'guard-limits-changed': 'decision',
  'unit-renamed': 'decision',
  'evidence-recorded': 'effect',
  'holding-ended': 'effect',
  'case-closed': 'effect',
  'orphan-resolved': 'effect',
};

/** ◆ what somebody decided, ■ what is seen on the platform, ● everything else that was recorded. */
export const stationOf = (type: string): Station => stations[type] ?? 'fact';

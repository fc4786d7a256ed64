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
};

/** ◆ what somebody decided, ■ what is seen on the platform, ● everything else that was recorded. */
export const stationOf = (type: string): Station => stations[type] ?? 'fact';

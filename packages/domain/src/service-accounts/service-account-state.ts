import { addDays } from '../calendar.ts';
import type { ServiceAccount } from '../records/offboarding.ts';
import { settings } from '../settings.ts';

export const serviceAccountStates = ['active', 'expiring', 'expired', 'suspended'] as const;
export type ServiceAccountState = (typeof serviceAccountStates)[number];

/** Its days are counted in UTC: a client has no duty station. */
export const serviceAccountState = (
  { suspendedAt, expiresOn }: Pick<ServiceAccount, 'suspendedAt' | 'expiresOn'>,
  today: string,
): ServiceAccountState => {
  if (suspendedAt) return 'suspended';
  if (expiresOn < today) return 'expired';
  return expiresOn <= addDays(today, settings.serviceAccountNoticeDays) ? 'expiring' : 'active';
};

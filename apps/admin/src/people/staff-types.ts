import type { MessageKey } from '@mandat/messages';
import type { StaffType } from '../graphql/generated/schema.ts';

export const staffTypes = {
  STAFF_MEMBER: 'staffType.staff-member',
  CONSULTANT: 'staffType.consultant',
  VOLUNTEER: 'staffType.volunteer',
  INTERN: 'staffType.intern',
  AGENCY: 'staffType.agency',
  UNKNOWN: 'staffType.unknown',
} as const satisfies Record<StaffType, MessageKey>;

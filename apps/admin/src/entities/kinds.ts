import type { MessageKey } from '@mandat/messages';
import type { EntityKind } from '../graphql/generated/schema.ts';

export const kinds = {
  DEPARTMENT: 'entityKind.department',
  OFFICE: 'entityKind.office',
  OFFICE_AWAY_FROM_HEADQUARTERS: 'entityKind.office-away-from-headquarters',
  SPECIAL_POLITICAL_MISSION: 'entityKind.special-political-mission',
  PEACEKEEPING_MISSION: 'entityKind.peacekeeping-mission',
  REGIONAL_COMMISSION: 'entityKind.regional-commission',
  RESIDENT_COORDINATOR: 'entityKind.resident-coordinator',
  REGIONAL_COORDINATOR: 'entityKind.regional-coordinator',
  PROGRAMMED_UNIT: 'entityKind.programmed-unit',
} as const satisfies Record<EntityKind, MessageKey>;

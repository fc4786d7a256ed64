import type { Entity, EntityKind } from '@mandat/domain';

const byKind = {
  department: 16,
  office: 11,
  'office-away-from-headquarters': 14,
  'special-political-mission': 8,
  'peacekeeping-mission': 10,
  'regional-commission': 24,
  'resident-coordinator': 5,
  'regional-coordinator': 5,
  'programmed-unit': 5,
} as const satisfies Record<EntityKind, number>;

const byCode: Readonly<Record<string, number>> = {
  DGC: 62,
  OCHA: 40,
  OHCHR: 38,
  UNEP: 42,
  UNODC: 36,
  UNDRR: 24,
  UNCTAD: 22,
  'UN-Habitat': 18,
  OAJ: 2,
  Ethics: 1,
  ODPP: 2,
};

/** How many accounts an entity runs beside the others. */
export const weightOf = (entity: Entity): number => byCode[entity.code] ?? byKind[entity.kind];

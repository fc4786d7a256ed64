import type { Room } from '../catalogue.ts';
import type { entities as english } from '../en/entities.ts';

export const entities: Room<typeof english, 'es'> = {
  'entityKind.department': 'Departamento',
  'entityKind.office': 'Oficina',
  'entityKind.office-away-from-headquarters': 'Oficina fuera de la Sede',
  'entityKind.special-political-mission': 'Misión política especial',
  'entityKind.peacekeeping-mission': 'Misión de mantenimiento de la paz',
  'entityKind.regional-commission': 'Comisión regional',
  'entityKind.resident-coordinator': 'Coordinador o coordinadora residente',
  'entityKind.regional-coordinator': 'Coordinador o coordinadora regional',
  'entityKind.programmed-unit': 'Dependencia encargada de actividades programadas',
  'headshipCapacity.head': 'Titular de la entidad',
  'headshipCapacity.officer-in-charge': 'Oficial encargado o encargada',
  'entity.headedByOwn': 'Tiene su propia persona titular',
  'entity.headedByParent': 'La titularidad de esta entidad corresponde a: %{entity}',
  'entity.vacant': 'Sin titular de la entidad en este momento. Las decisiones esperan y no se pierden.',
  'entity.unconfirmedName': 'Este nombre está por confirmar con la terminología de la Organización.',
};

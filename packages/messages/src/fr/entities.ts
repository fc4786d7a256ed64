import type { Room } from '../catalogue.ts';
import type { entities as english } from '../en/entities.ts';

export const entities: Room<typeof english, 'fr'> = {
  'entityKind.department': 'Département',
  'entityKind.office': 'Bureau',
  'entityKind.office-away-from-headquarters': 'Bureau hors Siège',
  'entityKind.special-political-mission': 'Mission politique spéciale',
  'entityKind.peacekeeping-mission': 'Mission de maintien de la paix',
  'entityKind.regional-commission': 'Commission régionale',
  'entityKind.resident-coordinator': 'Coordonnateur résident ou coordonnatrice résidente',
  'entityKind.regional-coordinator': 'Coordonnateur régional ou coordonnatrice régionale',
  'entityKind.programmed-unit': 'Groupe chargé d’activités programmées',
  'headshipCapacity.head': 'Responsable d’entité',
  'headshipCapacity.officer-in-charge': 'Responsable par intérim',
  'entity.headedByOwn': 'A son propre responsable d’entité',
  'entity.headedByParent': 'La responsabilité de cette entité revient à : %{entity}',
  'entity.vacant': 'Pas de responsable d’entité à ce jour. Les décisions attendent et ne sont pas perdues.',
  'entity.unconfirmedName': 'Ce nom reste à confirmer d’après la terminologie de l’Organisation.',
};

import type { Room } from '../catalogue.ts';
import type { roles as english } from '../en/roles.ts';

export const roles: Room<typeof english, 'fr'> = {
  'role.dgc-administrator': 'Administrateur ou administratrice du registre (DCG)',
  'role.dgc-analyst': 'Analyste (DCG)',
  'role.head-of-entity': 'Responsable d’entité',
  'role.officer-in-charge': 'Responsable par intérim',
  'role.focal-point': 'Point focal',
  'role.authorized-official': 'Fonctionnaire autorisé(e)',
  'role.alternate': 'Suppléant(e)',
  'role.publisher': 'Fonctionnaire habilité(e) à publier',
  'role.staff': 'Fonctionnaire',
  'role.auditor': 'Auditeur ou auditrice',
  'role.security-officer': 'Fonctionnaire chargé(e) de la sécurité',
  'role.reporting-client': 'Application d’établissement de rapports',
  'role.public': 'Grand public',
};

import type { Room } from '../catalogue.ts';
import type { roles as english } from '../en/roles.ts';

export const roles: Room<typeof english, 'es'> = {
  'role.dgc-administrator': 'Administrador o administradora del registro (DCG)',
  'role.dgc-analyst': 'Analista (DCG)',
  'role.head-of-entity': 'Titular de la entidad',
  'role.officer-in-charge': 'Oficial encargado o encargada',
  'role.focal-point': 'Punto focal',
  'role.authorized-official': 'Funcionario autorizado o funcionaria autorizada',
  'role.alternate': 'Suplente',
  'role.publisher': 'Persona autorizada a publicar',
  'role.staff': 'Funcionario o funcionaria',
  'role.auditor': 'Auditor o auditora',
  'role.security-officer': 'Oficial de seguridad',
  'role.reporting-client': 'Aplicación de elaboración de informes',
  'role.public': 'Público en general',
};

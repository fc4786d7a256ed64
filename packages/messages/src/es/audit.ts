import type { Room } from '../catalogue.ts';
import type { audit as english } from '../en/audit.ts';

export const audit: Room<typeof english, 'es'> = {
  'audit.title': 'Pista de auditoría',
  'audit.lead': 'Todo lo que se ha registrado y decidido, por quién y cuándo. Aquí no se puede modificar nada.',
  'audit.timeline': 'Cronología del registro',
  'audit.filter.type': 'Qué ocurrió',
  'audit.empty': 'Aún no se ha registrado nada',
};

import type { Room } from '../catalogue.ts';
import type { audit as english } from '../en/audit.ts';

export const audit: Room<typeof english, 'fr'> = {
  'audit.title': 'Piste d’audit',
  'audit.lead': 'Tout ce qui a été enregistré et décidé, par qui et quand. Rien ne peut être modifié ici.',
  'audit.timeline': 'Chronologie du registre',
  'audit.filter.type': 'Ce qui s’est passé',
  'audit.empty': 'Rien n’a encore été enregistré',
};

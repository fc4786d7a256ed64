import type { Room } from '../catalogue.ts';
import type { holdings as english } from '../en/holdings.ts';

export const holdings: Room<typeof english, 'fr'> = {
  'field.value.yes': 'oui',
  'field.value.no': 'non',
  'field.value.none': 'aucun privilège',
  'field.value.create': 'créer',
  'field.value.administer': 'administrer',
  'field.value.publish': 'publier',
  'account.capacity.head': 'responsable d’entité',
  'account.capacity.officer-in-charge': 'responsable par intérim',
  'account.capacity.head-above': 'responsable de l’entité supérieure la plus proche',
  'account.capacity.head-of-dgc': 'responsable du DCG, exception consignée',
  'field.value.authorized-official': 'Fonctionnaire autorisé(e)',
  'field.value.alternate': 'Suppléant(e)',
  'field.value.publisher': 'Fonctionnaire habilité(e) à publier',
};

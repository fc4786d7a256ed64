import type { Room } from '../catalogue.ts';
import type { foundSince as english } from '../en/found-since.ts';

export const foundSince: Room<typeof english, 'fr'> = {
  'dueItem.answer-overlap': 'Répondre sur les comptes ressemblants',
  'event.name.overlaps-found-since': 'Chevauchements trouvés après l’autorisation',
  'event.overlaps-found-since': 'Des comptes qui ressemblent à celui-ci ont été trouvés après son autorisation.',
  'event.name.overlaps-found-on-import': 'Chevauchements trouvés après l’importation',
  'event.overlaps-found-on-import':
    'Des comptes qui ressemblent à celui-ci, apporté par une importation, ont été trouvés.',
  'foundSince.title': 'Trouvés depuis l’autorisation',
  'foundSince.text':
    'Le responsable d’entité n’avait pas ces comptes sous les yeux lorsqu’il a décidé. Dites quel est le rapport de chacun avec ce compte ; l’autorisation reste en vigueur entre-temps.',
  'foundSince.mine': 'Ce compte',
  'foundSince.successor.hint': 'L’un des deux prend la place de l’autre. Le motif dit lequel.',
  'foundSince.merge.hint': 'L’un des deux reprend ce que font les deux. Le motif dit lequel.',
  'foundSince.saved': 'La réponse est enregistrée.',
};

import type { Room } from '../catalogue.ts';
import type { people as english } from '../en/people.ts';

export const people: Room<typeof english, 'fr'> = {
  'staffType.staff-member': 'Fonctionnaire',
  'staffType.consultant': 'Consultant(e)',
  'staffType.volunteer': 'Volontaire des Nations Unies',
  'staffType.intern': 'Stagiaire',
  'staffType.agency': 'Personnel d’un autre organisme',
  'staffType.unknown': 'Non connu',
  'capacity.authorized-official': 'Fonctionnaire autorisé(e)',
  'capacity.alternate': 'Suppléant(e)',
  'capacity.publisher': 'Fonctionnaire habilité(e) à publier',
  'capacity.none': 'Sans qualité',
  'platformRole.owner': 'Propriétaire',
  'platformRole.administrator': 'Administrateur ou administratrice',
  'platformRole.editor': 'Rédacteur ou rédactrice',
  'platformRole.moderator': 'Modérateur ou modératrice',
  'platformRole.analyst': 'Analyste',
  'platformRole.advertiser': 'Annonceur ou annonceuse',
  'scope.create': 'Créer le compte',
  'scope.administer': 'Administrer le compte',
  'scope.publish': 'Publier',
  'custodyModel.delegated-roles': 'Rôles délégués',
  'custodyModel.shared-secret': 'Mot de passe partagé',
  'custodyModel.owner-bound': 'Lié à la personne propriétaire',
};

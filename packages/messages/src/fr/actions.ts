import type { Room } from '../catalogue.ts';
import type { actions as english } from '../en/actions.ts';

export const actions: Room<typeof english, 'fr'> = {
  'action.recordCreation.title': 'Où se trouve maintenant le compte ?',
  'action.recordCreation.text': 'Collez son adresse et indiquez sa date de création. Le compte est alors officiel.',
  'action.recordCreation.url': 'Adresse du compte sur la plateforme',
  'action.recordCreation.createdOn': 'Date de création',
  'action.recordCreation.done': 'Le compte figure dans le registre comme officiel.',
  'action.recordCreation.sameHandle': 'Ceci est le nom de profil qui a été autorisé.',
  'action.recordCreation.otherHandle':
    'Ce nom de profil diffère de celui qui a été autorisé, %{handle}. Il est enregistré comme une modification.',
  'action.overlap.again': {
    one: '%{count} ancien compte a été connu à cette adresse. Indiquez son rapport avec celui-ci.',
    other: '%{count} anciens comptes ont été connus à cette adresse. Indiquez le rapport de chacun avec celui-ci.',
  },
  'action.authorizePerson.title': 'Qui autorisez-vous ?',
  'action.authorizePerson.text': 'Vous autorisez par écrit un ou une fonctionnaire à créer ou utiliser ce compte.',
  'action.authorizePerson.until': 'Valable jusqu’au',
  'action.authorizePerson.untilHint': 'Sans réponse : %{months} mois.',
  'action.authorizePerson.confirm': 'Autoriser cette personne',
  'action.authorizePerson.done': 'Autorisation écrite accordée : %{person}.',
  'action.withdrawAuthorization.title': 'Retirer l’autorisation écrite de %{person} ?',
  'action.withdrawAuthorization.text':
    'Elle prend fin immédiatement. Les accès que la personne détient sur la plateforme doivent ensuite y être retirés.',
  'action.withdrawAuthorization.done': 'L’autorisation écrite de %{person} est retirée.',
  'action.withdrawAccount.title': 'Retirer l’autorisation ?',
  'action.withdrawAccount.text': 'Le compte cesse immédiatement d’être officiel.',
  'action.withdrawAccount.done': 'L’autorisation de « %{title} » est retirée. Le compte n’est plus officiel.',
  'action.recordHolding.title': 'Qui détient un accès à ce compte ?',
  'action.recordHolding.text':
    'Des accréditations ou un rôle sur la plateforme sont un fait. Enregistrez-le même si l’autorisation écrite manque.',
  'action.recordHolding.role': 'Rôle sur la plateforme',
  'action.recordHolding.noRole': 'Aucun rôle propre',
  'action.recordHolding.facts': 'La personne, en outre',
  'action.recordHolding.sharedSecret': 'Connaît le mot de passe partagé',
  'action.recordHolding.recovery': 'Reçoit les messages de récupération',
  'action.recordHolding.confirm': 'Enregistrer',
  'action.recordHolding.done': 'Détention enregistrée : %{person}.',
  'action.reason': 'Motif',
  'action.withdraw': 'Retirer',
  'action.keep': 'Garder',
  'action.platformRole.owner': 'Propriétaire',
  'action.platformRole.administrator': 'Administrateur ou administratrice',
  'action.platformRole.editor': 'Rédacteur ou rédactrice',
  'action.platformRole.moderator': 'Modérateur ou modératrice',
  'action.platformRole.analyst': 'Analyste',
  'action.platformRole.advertiser': 'Annonceur ou annonceuse',
};

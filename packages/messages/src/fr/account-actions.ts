import type { Room } from '../catalogue.ts';
import type { accountActions as english } from '../en/account-actions.ts';

export const accountActions: Room<typeof english, 'fr'> = {
  'accountAction.recordCreation.title': 'Où se trouve maintenant le compte ?',
  'accountAction.recordCreation.text':
    'Collez son adresse et indiquez sa date de création. Le compte est alors officiel.',
  'accountAction.recordCreation.url': 'Adresse du compte sur la plateforme',
  'accountAction.recordCreation.createdOn': 'Date de création',
  'accountAction.recordCreation.done': 'Le compte figure dans le registre comme officiel.',
  'accountAction.recordCreation.sameHandle': 'Ceci est le nom de profil qui a été autorisé.',
  'accountAction.recordCreation.otherHandle':
    'Ce nom de profil diffère de celui qui a été autorisé, %{handle}. Il est enregistré comme une modification.',
  'accountAction.overlap.again': {
    one: '%{count} ancien compte a été connu à cette adresse. Indiquez son rapport avec celui-ci.',
    other: '%{count} anciens comptes ont été connus à cette adresse. Indiquez le rapport de chacun avec celui-ci.',
  },
  'accountAction.authorizePerson.title': 'Qui autorisez-vous ?',
  'accountAction.authorizePerson.text':
    'Vous autorisez par écrit un ou une fonctionnaire à créer ou utiliser ce compte.',
  'accountAction.authorizePerson.until': 'Valable jusqu’au',
  'accountAction.authorizePerson.untilHint': 'Sans réponse : %{months} mois.',
  'accountAction.authorizePerson.confirm': 'Autoriser cette personne',
  'accountAction.authorizePerson.done': 'Autorisation écrite accordée : %{person}.',
  'accountAction.withdrawAuthorization.title': 'Retirer l’autorisation écrite de %{person} ?',
  'accountAction.withdrawAuthorization.text':
    'Elle prend fin immédiatement. Les accès que la personne détient sur la plateforme doivent ensuite y être retirés.',
  'accountAction.withdrawAuthorization.done': 'L’autorisation écrite de %{person} est retirée.',
  'accountAction.withdrawAccount.title': 'Retirer l’autorisation ?',
  'accountAction.withdrawAccount.text': 'Le compte cesse immédiatement d’être officiel.',
  'accountAction.withdrawAccount.done': 'L’autorisation de « %{title} » est retirée. Le compte n’est plus officiel.',
  'accountAction.recordHolding.title': 'Qui détient un accès à ce compte ?',
  'accountAction.recordHolding.text':
    'Des accréditations ou un rôle sur la plateforme sont un fait. Enregistrez-le même si l’autorisation écrite manque.',
  'accountAction.recordHolding.noRole': 'Aucun rôle propre',
  'accountAction.recordHolding.facts': 'La personne, en outre',
  'accountAction.recordHolding.sharedSecret': 'Connaît le mot de passe partagé',
  'accountAction.recordHolding.recovery': 'Reçoit les messages de récupération',
  'accountAction.recordHolding.confirm': 'Enregistrer',
  'accountAction.recordHolding.done': 'Détention enregistrée : %{person}.',
  'accountAction.withdraw': 'Retirer',
  'accountAction.keep': 'Garder',
};

import type { Room } from '../catalogue.ts';
import type { accountEndings as english } from '../en/account-endings.ts';

export const accountEndings: Room<typeof english, 'fr'> = {
  'account.park': 'Consigner la mise en réserve',
  'account.close': 'Consigner la fermeture',
  'account.ending': 'Fin du compte',
  'account.ending.parkedOn': 'Mis en réserve le',
  'account.ending.closedOn': 'Fermé le',
  'account.ending.evidence': 'Élément de preuve',
  'account.ending.successor': 'Compte successeur',
  'accountAction.park.title': 'Le compte est-il mis en réserve\u202f?',
  'accountAction.park.text':
    'La mise en réserve garde le compte sécurisé et inutilisé, afin que personne ne reprenne son identifiant. Faites-le d’abord sur la plateforme, puis consignez-le ici.',
  'accountAction.park.on': 'Mis en réserve sur la plateforme le',
  'accountAction.park.done': '«\u00a0%{title}\u00a0» est mis en réserve.',
  'accountAction.park.verb': 'Consigner la mise en réserve',
  'accountAction.close.title': 'Le compte est-il fermé\u202f?',
  'accountAction.close.text':
    'Fermez-le d’abord sur la plateforme. Cet enregistrement met fin à tout ce que quiconque y détient, et son identifiant devient libre.',
  'accountAction.close.on': 'Fermé sur la plateforme le',
  'accountAction.close.done': '«\u00a0%{title}\u00a0» est fermé. Sa fiche est conservée.',
  'accountAction.close.verb': 'Consigner la fermeture',
  'accountAction.end.evidence': 'Ce qui le prouve',
  'accountAction.end.evidence.hint':
    'Ce qui a été modifié sur la plateforme, quand, et comment vous le savez. Jamais un mot de passe.',
  'accountAction.end.successor': 'Compte successeur',
  'accountAction.end.successor.hint': 'Le compte officiel que le public doit suivre désormais. Peut rester vide.',
  'field.parkedOn': 'Mis en réserve le',
  'field.closedOn': 'Fermé le',
  'field.successorId': 'Compte successeur',
  'error.account-not-withdrawn':
    'Seul un compte dont l’autorisation est retirée peut être mis en réserve ou fermé, et une seule fois (§\u00a03.8).',
  'error.successor-not-official': 'Le compte successeur doit être officiel à ce jour.',
  'error.successor-is-itself': 'Un compte ne peut pas se succéder à lui-même. Choisissez-en un autre.',
  'error.closed-before-parked':
    'Le compte ne peut pas avoir été fermé avant d’être mis en réserve. Vérifiez les deux dates.',
  'event.name.account-parked': 'Compte mis en réserve',
  'event.account-parked': 'Mise en réserve du compte consignée par %{actor}.',
  'event.name.account-closed': 'Compte fermé',
  'event.account-closed': 'Fermeture du compte consignée par %{actor}.',
  'dueItem.close-or-park': 'Fermer le compte ou le mettre en réserve',
};

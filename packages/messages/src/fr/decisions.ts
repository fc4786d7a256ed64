import type { Room } from '../catalogue.ts';
import type { decisions as english } from '../en/decisions.ts';

export const decisions: Room<typeof english, 'fr'> = {
  'decision.kind.establish': 'Création autorisée',
  'decision.kind.maintain': 'Maintien autorisé',
  'decision.kind.refuse': 'Demande refusée',
  'decision.kind.send-back': 'Renvoyé pour complément',
  'decision.kind.withdraw': 'Autorisation retirée',
  'decidingCapacity.head': 'en qualité de responsable d’entité',
  'decidingCapacity.officer-in-charge': 'en qualité de responsable par intérim',
  'decidingCapacity.head-above': 'en qualité de responsable de l’entité immédiatement supérieure',
  'decidingCapacity.head-of-dgc':
    'en qualité de responsable du Département de la communication globale, exception consignée',
  'decider.nobody':
    'Personne ne peut décider pour le moment. Le dossier attend qu’un nouveau responsable par intérim soit enregistré.',
  'action.requestAccount': 'Demander un compte',
  'action.submitRequest': 'Transmettre au responsable d’entité',
  'action.authorizeAccount': 'Autoriser ce compte',
  'action.refuseAccount': 'Refuser',
  'action.sendBackAccount': 'Renvoyer pour complément',
  'action.withdrawAccount': 'Retirer l’autorisation',
  'action.recordCreation': 'Enregistrer la création',
  'action.authorizePerson': 'Autoriser une personne',
  'action.withdrawAuthorization': 'Retirer l’autorisation écrite',
  'action.recordHolding': 'Enregistrer une détention',
  'action.createEntity': 'Créer une entité',
  'action.recordPerson': 'Enregistrer une personne',
  'action.recordHeadship': 'Enregistrer une fonction de responsable d’entité',
  'action.confirmHeadship': 'Confirmer la fonction',
  'action.rejectHeadship': 'Ne pas confirmer',
  'action.endHeadship': 'Mettre fin à la fonction',
  'action.maintainAccount': 'Maintenir le compte',
};

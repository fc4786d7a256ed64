import type { Room } from '../catalogue.ts';
import type { headshipPages as english } from '../en/headship-pages.ts';

export const headshipPages: Room<typeof english, 'fr'> = {
  'headship.title': 'Responsable d’entité',
  'headship.record': 'Enregistrer une fonction de responsable d’entité',
  'headship.recordOf': 'Enregistrer une fonction de responsable d’entité : %{entity}',
  'headship.recorded': 'La fonction a été enregistrée. Elle prend effet lorsqu’une seconde personne l’a confirmée.',
  'headship.none': 'Aucun responsable n’est enregistré',
  'headship.none.above':
    'Cette entité n’a pas son propre responsable : la décision revient au responsable de l’entité supérieure (%{entity}).',
  'headship.vacant':
    'La fonction est vacante à ce jour. Les décisions sur ses comptes attendent l’enregistrement d’un responsable ; elles ne remontent pas au niveau supérieur.',
  'headship.column.person': 'Personne',
  'headship.column.entity': 'Entité',
  'headship.column.dates': 'Dates et document',
  'headship.column.steps': 'Étapes',
  'headship.fromUntil': 'du %{from} au %{until}',
  'headship.since': 'depuis le %{from}',
  'headship.waits.you': 'Attend votre confirmation, en tant que seconde personne.',
  'headship.waits.head': 'La confirmation revient au responsable de l’entité.',
  'headship.waits.administrator':
    'La confirmation revient à une seconde personne chargée de l’administration du registre (DCG).',
  'headship.recordedBy': 'Enregistrement par %{person}.',
  'headship.confirmedBy': 'Confirmation par %{person}.',
  'headship.decide': 'Confirmer ou non',
  'headship.confirmTitle': 'Cette personne exerce-t-elle cette fonction ?',
  'headship.confirmText':
    'La fonction de responsable d’entité est la source de toute autorité. Comparez avec le document avant de répondre ; votre réponse est enregistrée en votre nom.',
  'headship.confirm': 'Confirmer la fonction',
  'headship.reject': 'Ne pas confirmer',
  'headship.confirmed': 'La fonction a été confirmée.',
  'headship.rejected': 'La fonction n’a pas été confirmée.',
  'headship.ended': 'La fin de la fonction a été enregistrée.',
  'headship.person': 'Personne',
  'headship.office': 'Fonction',
  'headship.recorder': 'Enregistrement par',
  'headship.end': 'Y mettre fin',
  'headship.endTitle': 'Mettre fin à une fonction de responsable d’entité',
  'headship.endLead':
    '%{person} : responsable d’entité (%{entity}). Ce qui a été décidé jusqu’au dernier jour reste en vigueur.',
  'headship.form.headHint':
    'Exerce la fonction elle-même. Une seconde personne chargée de l’administration du registre (DCG) confirme.',
  'headship.form.inChargeHint':
    'Agit pour le responsable entre deux dates. Le responsable confirme ; si la fonction est vacante, une seconde personne chargée de l’administration du registre (DCG).',
  'headship.form.documentHint': 'Le document de nomination, avec sa cote et sa date.',
  'headship.form.second':
    'Elle prend effet lorsqu’une seconde personne l’a confirmée : ni vous ni la personne concernée.',
  'headships.title': 'Fonctions de responsable',
  'headships.lead': 'Qui est responsable de quelle entité, entre quelles dates, d’après quel document.',
  'headships.count': {
    one: '%{count} fonction de responsable d’entité',
    other: '%{count} fonctions de responsable d’entité',
  },
  'headships.view.toConfirm': 'À confirmer',
  'headships.view.current': 'En cours',
  'headships.view.all': 'Toutes',
  'headships.empty': 'Aucune fonction de responsable d’entité ici',
};

import type { Room } from '../catalogue.ts';
import type { navigation as english } from '../en/navigation.ts';

export const navigation: Room<typeof english, 'fr'> = {
  'nav.references': 'Autres organisations',
  'nav.today': 'Aujourd’hui',
  'nav.overview': 'Vue d’ensemble',
  'nav.accounts': 'Comptes',
  'nav.myAccounts': 'Mes comptes',
  'nav.people': 'Personnes',
  'nav.entities': 'Entités',
  'nav.headships': 'Fonctions de responsable',
  'nav.audit': 'Piste d’audit',
  'nav.settings': 'Paramètres',
  'nav.departures': 'Départs',
  'nav.calendar': 'Calendrier',
  'nav.due': 'Points à traiter',
  'nav.cases': 'Dossiers',
  'nav.handOver': 'Passation',
  'nav.guard': 'Dispositif de protection',
  'nav.signals': 'Signaux',
  'nav.sources': 'Sources de signaux',
  'nav.orphans': 'Comptes sans détenteur',
  'nav.past': 'Le passé',
  'nav.quality': 'Qualité',
  'nav.myRegister': 'Mon registre',
  'nav.deliveries': 'Notifications',
};

import type { Room } from '../catalogue.ts';
import type { offboardingRules as english } from '../en/offboarding-rules.ts';

export const offboardingRules: Room<typeof english, 'fr'> = {
  'offboardingRule.departure-ends-everything': 'un départ met fin à tous les privilèges.',
  'offboardingRule.departure-suspends-until-confirmed':
    'un départ signalé par une source qui ne peut que suspendre est confirmé sous 24 heures.',
  'offboardingRule.departure-confirmed-by-second-source': 'deux sources s’accordent sur le départ.',
  'offboardingRule.departure-is-proposed': 'cette source peut seulement proposer un départ.',
  'offboardingRule.departure-was-contradicted': 'une autre source indique que la personne est là.',
  'offboardingRule.suspension-lapsed': 'personne n’a contredit la suspension dans les délais.',
  'offboardingRule.return-brings-nothing-back': 'un retour ne rétablit rien automatiquement.',
  'offboardingRule.lock-out-suspends': 'un verrouillage suspend jusqu’à sa levée.',
  'offboardingRule.lock-out-ended': 'le verrouillage a été levé.',
  'offboardingRule.departure-is-scheduled': 'le dernier jour est connu ; la passation commence 30 jours avant.',
  'offboardingRule.hand-over-begins': 'le dernier jour approche : la passation commence.',
  'offboardingRule.undone-by-two-people': 'deux personnes ont annulé l’opération.',
  'offboardingRule.head-withdraws': 'le responsable le retire.',
  'offboardingRule.departure-called-off': 'le départ a été annulé.',
  'offboardingRule.move-ends-what-no-longer-holds': 'une réaffectation met fin à ce qui n’a plus lieu d’être.',
  'offboardingRule.move-suspends-until-confirmed':
    'une réaffectation signalée par une source qui ne peut que suspendre est confirmée sous 24 heures.',
  'offboardingRule.move-confirmed-by-second-source': 'deux sources s’accordent sur la réaffectation.',
  'offboardingRule.move-is-proposed': 'cette source peut seulement proposer une réaffectation.',
  'offboardingRule.change-is-proposed': 'cette source peut seulement proposer : rien ne change avant confirmation.',
  'offboardingRule.move-inside-the-entity':
    'une réaffectation au sein de l’entité est confirmée par le responsable sous 10 jours.',
  'offboardingRule.move-keeps-everything': 'après cette réaffectation, tout reste valable.',
  'offboardingRule.move-to-an-unknown-unit': 'le registre ne connaît pas la nouvelle unité.',
  'offboardingRule.unit-rename-is-proposed':
    'plusieurs personnes réaffectées ensemble : l’unité a peut-être changé de nom.',
  'offboardingRule.unit-was-renamed': 'l’unité a changé de nom ; personne n’a été réaffecté.',
  'offboardingRule.groups-end-roles': 'les rôles qu’aucun groupe ne confère plus prennent fin.',
  'offboardingRule.secrets-are-rotated': 'les mots de passe partagés connus de la personne sont changés.',
  'offboardingRule.links-are-broken': 'un identifiant réattribué n’est plus rattaché.',
  'offboardingRule.record-follows': 'la fiche suit la source.',
  'offboardingRule.sessions-end': 'les sessions prennent fin.',
  'offboardingRule.older-than-what-is-known': 'il est plus ancien que ce qui est déjà connu.',
  'offboardingRule.outside-the-scope': 'la source ne parle pas pour cette personne.',
  'offboardingRule.person-unknown': 'aucune personne trouvée.',
  'offboardingRule.held-by-the-guard': 'le dispositif de protection l’a suspendu : la limite est dépassée.',
  'offboardingRule.nothing-changes': 'il ne change rien.',
};

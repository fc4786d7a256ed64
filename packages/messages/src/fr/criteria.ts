import type { Room } from '../catalogue.ts';
import type { criteria as english } from '../en/criteria.ts';

export const criteria: Room<typeof english, 'fr'> = {
  'criterion.need.title': 'Nécessité avérée',
  'criterion.need.text':
    'La nécessité du compte doit être avérée, notamment au moyen d’une étude des autres comptes déjà existants du système des Nations Unies, les doublons devant être évités.',
  'criterion.need.question': 'Pourquoi ce compte est-il nécessaire à côté des comptes existants ?',
  'criterion.need.hint':
    'Indiquez les comptes étudiés et ce qu’ils n’atteignent pas. Chaque chevauchement trouvé par le registre appelle une réponse.',
  'criterion.purpose.title': 'Objectif et stratégie',
  'criterion.purpose.text':
    'Le compte doit être assorti d’un objectif et d’une stratégie clairement définis, y compris le public ciblé.',
  'criterion.purpose.question': 'À quoi sert le compte, à qui s’adresse-t-il et quelle stratégie suit-il ?',
  'criterion.purpose.hint':
    'L’alerte et le service au public sont aussi des objectifs, et pas seulement la publicité. Indiquez le document de stratégie.',
  'criterion.skills.title': 'Compétences, effectifs et ressources',
  'criterion.skills.text':
    'Les compétences, effectifs et ressources requis pour maintenir le compte efficacement doivent être disponibles.',
  'criterion.skills.question': 'Qui tient le compte, avec quelles compétences et combien d’heures par semaine ?',
  'criterion.skills.hint': 'Indiquez les personnes et les heures, absences comprises.',
  'criterion.risk.title': 'Analyse des risques',
  'criterion.risk.text':
    'Une analyse des risques afférents au compte, notamment des risques pour la réputation ou la sécurité, doit avoir été effectuée.',
  'criterion.risk.question': 'Quels risques le compte comporte-t-il et qu’est-ce qui les atténue ?',
  'criterion.risk.hint':
    'Pour chaque risque : probabilité, incidence et mesures d’atténuation. La réputation et la sécurité y figurent toujours.',
  'criterion.accuracy.title': 'Normes rédactionnelles et exactitude',
  'criterion.accuracy.text':
    'Les normes rédactionnelles les plus élevées doivent être appliquées et l’exactitude des informations doit être garantie.',
  'criterion.accuracy.question': 'Qui vérifie le contenu avant publication, et d’après quoi ?',
  'criterion.accuracy.hint':
    'Indiquez la personne qui vérifie, la source des faits et la manière de corriger les erreurs.',
  'criterion.met': 'Rempli',
  'criterion.notMet': 'Non rempli',
  'criterion.unanswered': 'Sans réponse',
  'overlapMatch.canonical-key': 'Le même compte',
  'overlapMatch.alias': 'Un nom de profil ou une adresse que ce compte avait auparavant',
  'overlapAnswer.different': 'Différent : les deux sont nécessaires',
  'overlapAnswer.merge': 'Doublon : les deux n’en feront qu’un',
  'overlapAnswer.successor': 'Compte successeur : celui-ci fait suite à l’autre',
};

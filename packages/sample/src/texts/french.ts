import type { Phrases } from './phrases.ts';

export const french: Phrases = {
  themes: {
    main: {
      title: '{name}',
      purpose: 'Faire connaître le mandat et l’activité quotidienne de l’entité et répondre aux questions du public.',
    },
    news: {
      title: '{name} : actualités',
      purpose: 'Diffuser les actualités, communiqués et déclarations le jour de leur parution.',
    },
    programmes: {
      title: '{name} : programmes',
      purpose: 'Montrer les résultats des programmes et la manière d’y prendre part.',
    },
    youth: {
      title: '{name} : jeunesse',
      purpose: 'Associer les jeunes aux travaux par des appels, des explications et des débats.',
    },
    events: {
      title: '{name} : manifestations',
      purpose: 'Annoncer les conférences et réunions et les retransmettre en direct.',
    },
    photos: {
      title: '{name} : photos',
      purpose: 'Publier des photographies du terrain, légendées et libres de droits pour la presse.',
    },
    alerts: { title: '{name} : alertes', purpose: 'Alerter et informer la population en situation d’urgence.' },
    voices: {
      title: '{name} : paroles',
      purpose: 'Donner la parole aux personnes avec lesquelles l’entité travaille.',
    },
  },
  audiences: [
    'Grand public et presse',
    'Gouvernements, partenaires et société civile',
    'Jeunes de 15 à 29 ans',
    'Populations locales et médias locaux',
  ],
  criteria: {
    need: [
      'Aucun compte existant ne s’adresse à ce public dans cette langue ; l’étude des comptes voisins est jointe.',
      'Le registre a été consulté ; deux comptes proches visent d’autres publics.',
    ],
    purpose: [
      'L’objectif découle de la stratégie de communication de l’entité et le public ciblé est défini.',
      'Le plan annuel précise le public ciblé et les messages.',
    ],
    skills: [
      'Deux fonctionnaires formés y consacrent douze heures par semaine ; le suppléant assure les absences.',
      'Un fonctionnaire, dix heures par semaine, et un suppléant, quatre heures.',
    ],
    risk: [
      'Réputation : faible. Sécurité : moyenne, atténuée par l’authentification à deux facteurs.',
      'L’usurpation est probable, ses effets moyens ; les identifiants sont surveillés chaque mois.',
    ],
    accuracy: [
      'Une seconde personne relit chaque publication ; le service compétent confirme les chiffres.',
      'Les normes éditoriales de l’entité s’appliquent ; les rectificatifs paraissent dans la journée.',
    ],
  },
  languageStatement:
    'Le compte sert cette langue ; les autres langues officielles sont servies par des comptes apparentés ou ne disposent pas encore de ressources.',
  withdrawn: 'Le compte ne répond plus à son objectif ; son public a été dirigé vers le compte principal.',
  refused: 'Un compte existant s’adresse déjà à ce public.',
};

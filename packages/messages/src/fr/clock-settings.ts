import type { Room } from '../catalogue.ts';
import type { clockSettings as english } from '../en/clock-settings.ts';

export const clockSettings: Room<typeof english, 'fr'> = {
  'publication.title': 'Publication de la circulaire',
  'publication.text':
    'Les comptes qui existaient ce jour-là devaient être enregistrés dans les 60\u00a0jours (3.4). Les échéances qui en dépendent se déplacent avec lui.',
  'publication.on': 'Publiée le',
  'publication.until': '60\u00a0jours, jusqu’au',
  'publication.change': 'Modifier le jour',
  'publication.changed': 'Le jour a été modifié.',
  'field.publishedOn': 'Jour de publication',
  'event.name.publication-day-changed': 'Jour de publication modifié',
  'event.publication-day-changed': 'Jour de publication de la circulaire modifié par %{actor}.',
  'error.publication-day-the-same': 'C’est le jour déjà fixé. Indiquez-en un autre.',
};

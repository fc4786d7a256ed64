import type { Room } from '../catalogue.ts';
import type { clockSettings as english } from '../en/clock-settings.ts';

export const clockSettings: Room<typeof english, 'ru'> = {
  'publication.title': 'Публикация бюллетеня',
  'publication.text':
    'Учетные записи, существовавшие в этот день, следовало внести в реестр в течение 60 дней (3.4). Сроки, которые от него отсчитываются, переносятся вместе с ним.',
  'publication.on': 'Опубликован',
  'publication.until': '60 дней, до',
  'publication.change': 'Изменить день',
  'publication.changed': 'День изменен.',
  'field.publishedOn': 'День публикации',
  'event.name.publication-day-changed': 'День публикации изменен',
  'event.publication-day-changed': '%{actor}: изменен день публикации бюллетеня.',
  'error.publication-day-the-same': 'Этот день уже установлен. Укажите другой.',
};

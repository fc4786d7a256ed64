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
  'stableId.record': 'Внести номер, присвоенный платформой',
  'stableId.text':
    'Имя профиля может перейти к другим, а номер, который платформа присвоила учетной записи, не меняется. Он становится ее ключом; имя профиля и адреса остаются за ней.',
  'stableId.label': 'Номер на платформе',
  'field.platformIdentifier': 'Номер на платформе',
  'stableId.hint': 'Цифрами или буквами, как его показывает платформа, а не имя профиля.',
  'stableId.done': 'Номер внесен.',
  'event.name.stable-id-recorded': 'Внесен номер, присвоенный платформой',
  'event.stable-id-recorded': '%{actor}: внесен номер учетной записи на платформе.',
  'error.stable-id-form':
    'Номер не похож на номера этой платформы. Скопируйте его так, как его показывает платформа, без имени профиля.',
  'error.stable-id-known': 'У учетной записи уже есть номер. Если верен другой, предложите изменение ее адреса.',
  'error.stable-id-unknown-there': 'На этой платформе нет номера, кроме имени профиля или адреса.',
  'error.stable-id-not-now': 'Номер вносится для учетной записи, которая существует и не прекращена.',
  'dueItem.unlisted-holder': 'Внести того, кто может войти, или лишить его этой возможности',
  'dueReason.recorded': 'внесено в реестр',
  'dueReason.settled': 'больше не требуется',
  'dueReason.facts-corrected': 'исправлены дата, часовой пояс или иной факт',
  'dueReason.publication-day-changed': 'изменен день публикации',
};

import type { Room } from '../catalogue.ts';
import type { holdings as english } from '../en/holdings.ts';

export const holdings: Room<typeof english, 'ru'> = {
  'field.value.yes': 'да',
  'field.value.no': 'нет',
  'field.value.none': 'нет права доступа',
  'field.value.create': 'создавать',
  'field.value.administer': 'администрировать',
  'field.value.publish': 'публиковать',
  'account.capacity.head': 'руководитель структуры',
  'account.capacity.officer-in-charge': 'исполняющий обязанности руководителя',
  'account.capacity.head-above': 'руководитель ближайшей вышестоящей структуры',
  'account.capacity.head-of-dgc': 'руководитель ДГК, исключение зарегистрировано',
  'field.value.authorized-official': 'Уполномоченный сотрудник',
  'field.value.alternate': 'Замещающий сотрудник',
  'field.value.publisher': 'Сотрудник, уполномоченный публиковать материалы',
};

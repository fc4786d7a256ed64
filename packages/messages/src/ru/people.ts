import type { Room } from '../catalogue.ts';
import type { people as english } from '../en/people.ts';

export const people: Room<typeof english, 'ru'> = {
  'staffType.staff-member': 'Сотрудник',
  'staffType.consultant': 'Консультант',
  'staffType.volunteer': 'Доброволец Организации Объединенных Наций',
  'staffType.intern': 'Стажер',
  'staffType.agency': 'Персонал другого учреждения',
  'staffType.unknown': 'Неизвестно',
  'capacity.authorized-official': 'Уполномоченный сотрудник',
  'capacity.alternate': 'Замещающий сотрудник',
  'capacity.publisher': 'Сотрудник, уполномоченный публиковать материалы',
  'capacity.none': 'Без полномочий',
  'platformRole.owner': 'Владелец',
  'platformRole.administrator': 'Администратор',
  'platformRole.editor': 'Редактор',
  'platformRole.moderator': 'Модератор',
  'platformRole.analyst': 'Аналитик',
  'platformRole.advertiser': 'Рекламодатель',
  'scope.create': 'Создавать учетную запись',
  'scope.administer': 'Администрировать учетную запись',
  'scope.publish': 'Публиковать',
  'custodyModel.delegated-roles': 'Делегированные роли',
  'custodyModel.shared-secret': 'Общий пароль',
  'custodyModel.owner-bound': 'Привязанная к владельцу',
};

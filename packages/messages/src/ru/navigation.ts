import type { Room } from '../catalogue.ts';
import type { navigation as english } from '../en/navigation.ts';

export const navigation: Room<typeof english, 'ru'> = {
  'nav.references': 'Другие организации',
  'nav.today': 'Сегодня',
  'nav.overview': 'Общий обзор',
  'nav.accounts': 'Учетные записи',
  'nav.myAccounts': 'Мои учетные записи',
  'nav.people': 'Лица',
  'nav.entities': 'Структуры',
  'nav.headships': 'Должности руководителей',
  'nav.audit': 'Журнал аудита',
  'nav.settings': 'Настройки',
  'nav.departures': 'Уход сотрудников',
  'nav.calendar': 'Календарь',
  'nav.due': 'Задачи к исполнению',
  'nav.cases': 'Дела',
  'nav.handOver': 'Передача дел',
  'nav.guard': 'Защитный механизм',
  'nav.signals': 'Сигналы',
  'nav.sources': 'Источники сигналов',
  'nav.orphans': 'Без ответственного лица',
  'nav.past': 'Прошлое',
  'nav.quality': 'Качество',
  'nav.myRegister': 'Мой реестр',
  'nav.deliveries': 'Уведомления',
};

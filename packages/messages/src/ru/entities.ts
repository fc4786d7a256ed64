import type { Room } from '../catalogue.ts';
import type { entities as english } from '../en/entities.ts';

export const entities: Room<typeof english, 'ru'> = {
  'entityKind.department': 'Департамент',
  'entityKind.office': 'Управление',
  'entityKind.office-away-from-headquarters': 'Отделение за пределами Центральных учреждений',
  'entityKind.special-political-mission': 'Специальная политическая миссия',
  'entityKind.peacekeeping-mission': 'Миссия по поддержанию мира',
  'entityKind.regional-commission': 'Региональная комиссия',
  'entityKind.resident-coordinator': 'Координатор-резидент',
  'entityKind.regional-coordinator': 'Региональный координатор',
  'entityKind.programmed-unit': 'Подразделение, которому поручена программная деятельность',
  'headshipCapacity.head': 'Руководитель структуры',
  'headshipCapacity.officer-in-charge': 'Исполняющий обязанности руководителя',
  'entity.headedByOwn': 'Имеет собственного руководителя',
  'entity.headedByParent': 'Руководитель этой структуры — руководитель структуры: %{entity}',
  'entity.vacant': 'Сейчас нет руководителя структуры. Решения ожидают и не теряются.',
  'entity.unconfirmedName': 'Это название еще предстоит сверить с терминологией Организации.',
};

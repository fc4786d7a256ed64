import type { Room } from '../catalogue.ts';
import type { roles as english } from '../en/roles.ts';

export const roles: Room<typeof english, 'ru'> = {
  'role.dgc-administrator': 'Администратор реестра (ДГК)',
  'role.dgc-analyst': 'Аналитик (ДГК)',
  'role.head-of-entity': 'Руководитель структуры',
  'role.officer-in-charge': 'Исполняющий обязанности руководителя',
  'role.focal-point': 'Координатор',
  'role.authorized-official': 'Уполномоченный сотрудник',
  'role.alternate': 'Замещающий сотрудник',
  'role.publisher': 'Сотрудник, уполномоченный публиковать материалы',
  'role.staff': 'Сотрудник',
  'role.auditor': 'Ревизор',
  'role.security-officer': 'Сотрудник по вопросам безопасности',
  'role.reporting-client': 'Приложение для подготовки отчетности',
  'role.public': 'Широкая общественность',
};

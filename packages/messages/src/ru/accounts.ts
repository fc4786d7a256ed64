import type { Room } from '../catalogue.ts';
import type { accounts as english } from '../en/accounts.ts';

export const accounts: Room<typeof english, 'ru'> = {
  'requestKind.existing': 'Существующая учетная запись',
  'requestKind.new': 'Учетная запись, подлежащая созданию',
  'element.title': 'Название',
  'element.platform': 'Платформа',
  'element.languages': 'Язык материалов',
  'element.official': 'Уполномоченный и замещающий сотрудники',
  'element.purpose-and-audience': 'Цель и целевая аудитория',
  'element.count': 'Элементов: %{count} из %{total}',
  'element.missing.title': 'Не указано название.',
  'element.missing.platform': 'Не указана платформа.',
  'element.missing.languages': 'Не указан язык материалов.',
  'element.missing.official': 'Уполномоченный сотрудник не назван.',
  'element.missing.purpose-and-audience': 'Не указана цель или целевая аудитория.',
  'element.incomplete': 'Неполная запись',
};

import type { Room } from '../catalogue.ts';
import type { audit as english } from '../en/audit.ts';

export const audit: Room<typeof english, 'ru'> = {
  'audit.title': 'Журнал аудита',
  'audit.lead': 'Все, что зарегистрировано и решено, кем и когда. Здесь ничего изменить нельзя.',
  'audit.timeline': 'Хронология реестра',
  'audit.filter.type': 'Что произошло',
  'audit.empty': 'Пока ничего не зарегистрировано',
};

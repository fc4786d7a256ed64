import type { Room } from '../catalogue.ts';
import type { foundSince as english } from '../en/found-since.ts';

export const foundSince: Room<typeof english, 'ru'> = {
  'dueItem.answer-overlap': 'Дать ответ по похожим учетным записям',
  'event.name.overlaps-found-since': 'Частичные совпадения найдены после разрешения',
  'event.overlaps-found-since': 'После выдачи разрешения найдены учетные записи, похожие на эту.',
  'event.name.overlaps-found-on-import': 'Частичные совпадения найдены после импорта',
  'event.overlaps-found-on-import': 'Найдены учетные записи, похожие на эту, внесенную при импорте.',
  'foundSince.title': 'Найдено после выдачи разрешения',
  'foundSince.text':
    'Руководитель структуры принимал решение, не имея перед собой этих учетных записей. Укажите, как каждая из них соотносится с этой; разрешение тем временем действует.',
  'foundSince.mine': 'Эта учетная запись',
  'foundSince.successor.hint': 'Одна из двух займет место другой. В обосновании указано, какая.',
  'foundSince.merge.hint': 'Одна из двух берет на себя задачи обеих. В обосновании указано, какая.',
  'foundSince.saved': 'Ответ сохранен.',
};

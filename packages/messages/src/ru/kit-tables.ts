import type { Room } from '../catalogue.ts';
import type { kitTables as english } from '../en/kit-tables.ts';

export const kitTables: Room<typeof english, 'ru'> = {
  'kit.table.sortBy': 'Сортировать по полю: %{column}',
  'kit.table.select': 'Выбрать: %{row}',
  'kit.table.selectAll': 'Выбрать все на этой странице',
  'kit.table.selected': {
    one: 'Выбрано: %{count}',
    few: 'Выбрано: %{count}',
    many: 'Выбрано: %{count}',
    other: 'Выбрано: %{count}',
  },
  'kit.table.clear': 'Снять выделение',
  'kit.table.actOn': 'Действия с выбранным: %{count}',
  'kit.table.menuOf': 'Другие действия: %{row}',
  'kit.table.scroll': '%{name}, горизонтальная прокрутка',
  'kit.table.total': {
    one: '%{count} запись',
    few: '%{count} записи',
    many: '%{count} записей',
    other: '%{count} записи',
  },
  'kit.pages': 'Страницы',
  'kit.pages.range': '%{from}–%{to} из %{total}',
  'kit.pages.previous': 'Предыдущая',
  'kit.pages.next': 'Следующая',
  'kit.filters': 'Фильтры',
  'kit.filters.all': 'Все фильтры',
  'kit.filters.remove': 'Убрать фильтр: %{filter}',
  'kit.filters.clear': 'Убрать все фильтры',
  'kit.filters.search': 'Название, имя профиля или имя лица',
  'kit.views': 'Сохраненные виды',
  'kit.noMatch': {
    one: 'Ничего не найдено: задан %{count} фильтр',
    few: 'Ничего не найдено: задано %{count} фильтра',
    many: 'Ничего не найдено: задано %{count} фильтров',
    other: 'Ничего не найдено: задано %{count} фильтра',
  },
  'kit.noMatch.without': {
    one: 'Без фильтра «%{filter}» найдено: %{count}.',
    few: 'Без фильтра «%{filter}» найдено: %{count}.',
    many: 'Без фильтра «%{filter}» найдено: %{count}.',
    other: 'Без фильтра «%{filter}» найдено: %{count}.',
  },
  'kit.noMatch.remove': 'Убрать этот фильтр',
};

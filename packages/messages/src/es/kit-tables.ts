import type { Room } from '../catalogue.ts';
import type { kitTables as english } from '../en/kit-tables.ts';

export const kitTables: Room<typeof english, 'es'> = {
  'kit.table.sortBy': 'Ordenar por: %{column}',
  'kit.table.select': 'Seleccionar: %{row}',
  'kit.table.selectAll': 'Seleccionar todo en esta página',
  'kit.table.selected': { one: '%{count} selección', other: '%{count} selecciones' },
  'kit.table.clear': 'Borrar la selección',
  'kit.table.actOn': 'Actuar sobre %{count}',
  'kit.table.menuOf': 'Más acciones: %{row}',
  'kit.table.scroll': '%{name}, desplazamiento horizontal',
  'kit.table.total': { one: '%{count} entrada', other: '%{count} entradas' },
  'kit.pages': 'Páginas',
  'kit.pages.range': '%{from} a %{to} de %{total}',
  'kit.pages.previous': 'Anterior',
  'kit.pages.next': 'Siguiente',
  'kit.filters': 'Filtros',
  'kit.filters.all': 'Todos los filtros',
  'kit.filters.remove': 'Quitar el filtro: %{filter}',
  'kit.filters.clear': 'Quitar todos los filtros',
  'kit.filters.search': 'Título, nombre de perfil o persona',
  'kit.views': 'Vistas guardadas',
  'kit.noMatch': { one: 'Nada coincide con este filtro (%{count})', other: 'Nada coincide con estos %{count} filtros' },
  'kit.noMatch.without': { one: 'Sin «%{filter}» hay %{count}.', other: 'Sin «%{filter}» hay %{count}.' },
  'kit.noMatch.remove': 'Quitar ese filtro',
};

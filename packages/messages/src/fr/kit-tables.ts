import type { Room } from '../catalogue.ts';
import type { kitTables as english } from '../en/kit-tables.ts';

export const kitTables: Room<typeof english, 'fr'> = {
  'kit.table.sortBy': 'Trier par : %{column}',
  'kit.table.select': 'Sélectionner : %{row}',
  'kit.table.selectAll': 'Tout sélectionner sur cette page',
  'kit.table.selected': { one: '%{count} sélection', other: '%{count} sélections' },
  'kit.table.clear': 'Effacer la sélection',
  'kit.table.actOn': 'Agir sur %{count}',
  'kit.table.menuOf': 'Autres actions : %{row}',
  'kit.table.scroll': '%{name}, défilement horizontal',
  'kit.table.total': { one: '%{count} entrée', other: '%{count} entrées' },
  'kit.pages': 'Pages',
  'kit.pages.range': '%{from} à %{to} sur %{total}',
  'kit.pages.previous': 'Page précédente',
  'kit.pages.next': 'Page suivante',
  'kit.filters': 'Filtres',
  'kit.filters.all': 'Tous les filtres',
  'kit.filters.remove': 'Retirer le filtre : %{filter}',
  'kit.filters.clear': 'Retirer tous les filtres',
  'kit.filters.search': 'Intitulé, nom de profil ou personne',
  'kit.views': 'Vues enregistrées',
  'kit.noMatch': {
    one: 'Rien ne correspond à ce filtre (%{count})',
    other: 'Rien ne correspond à ces %{count} filtres',
  },
  'kit.noMatch.without': {
    one: 'Sans « %{filter} », il y en a %{count}.',
    other: 'Sans « %{filter} », il y en a %{count}.',
  },
  'kit.noMatch.remove': 'Retirer ce filtre',
};

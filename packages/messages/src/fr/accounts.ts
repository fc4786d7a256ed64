import type { Room } from '../catalogue.ts';
import type { accounts as english } from '../en/accounts.ts';

export const accounts: Room<typeof english, 'fr'> = {
  'requestKind.existing': 'Un compte existant',
  'requestKind.new': 'Un compte à créer',
  'element.title': 'Intitulé',
  'element.platform': 'Plateforme',
  'element.languages': 'Langue du contenu',
  'element.official': 'Fonctionnaire autorisé(e) et suppléant(e)',
  'element.purpose-and-audience': 'Objectif et public ciblé',
  'element.count': '%{count} éléments sur %{total}',
  'element.missing.title': 'L’intitulé manque.',
  'element.missing.platform': 'La plateforme manque.',
  'element.missing.languages': 'La langue du contenu manque.',
  'element.missing.official': 'Aucun fonctionnaire autorisé n’est désigné.',
  'element.missing.purpose-and-audience': 'L’objectif ou le public ciblé manque.',
  'element.incomplete': 'Fiche incomplète',
};

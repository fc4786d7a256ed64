import type { Room } from '../catalogue.ts';
import type { accounts as english } from '../en/accounts.ts';

export const accounts: Room<typeof english, 'es'> = {
  'requestKind.existing': 'Una cuenta existente',
  'requestKind.new': 'Una cuenta por crear',
  'element.title': 'Título',
  'element.platform': 'Plataforma',
  'element.languages': 'Idioma del contenido',
  'element.official': 'Personal autorizado y suplente',
  'element.purpose-and-audience': 'Propósito y público destinatario',
  'element.count': '%{count} de %{total} elementos',
  'element.missing.title': 'Falta el título.',
  'element.missing.platform': 'Falta la plataforma.',
  'element.missing.languages': 'Falta el idioma del contenido.',
  'element.missing.official': 'No se ha designado personal autorizado.',
  'element.missing.purpose-and-audience': 'Falta el propósito o el público destinatario.',
  'element.incomplete': 'Ficha incompleta',
};

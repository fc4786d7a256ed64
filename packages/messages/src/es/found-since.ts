import type { Room } from '../catalogue.ts';
import type { foundSince as english } from '../en/found-since.ts';

export const foundSince: Room<typeof english, 'es'> = {
  'dueItem.answer-overlap': 'Responder sobre las cuentas parecidas',
  'event.name.overlaps-found-since': 'Coincidencias parciales encontradas tras la autorización',
  'event.overlaps-found-since': 'Después de autorizarse esta cuenta se encontraron otras parecidas.',
  'event.name.overlaps-found-on-import': 'Coincidencias parciales encontradas tras la importación',
  'event.overlaps-found-on-import': 'Se encontraron cuentas parecidas a esta, que llegó con una importación.',
  'foundSince.title': 'Encontradas desde la autorización',
  'foundSince.text':
    'La persona titular de la entidad no tenía estas cuentas a la vista cuando decidió. Indique qué relación tiene cada una con esta cuenta; entretanto la autorización sigue en vigor.',
  'foundSince.mine': 'Esta cuenta',
  'foundSince.successor.hint': 'Una de las dos ocupa el lugar de la otra. El motivo indica cuál.',
  'foundSince.merge.hint': 'Una de las dos asume lo que hacen ambas. El motivo indica cuál.',
  'foundSince.saved': 'La respuesta se ha guardado.',
};

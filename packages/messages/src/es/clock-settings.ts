import type { Room } from '../catalogue.ts';
import type { clockSettings as english } from '../en/clock-settings.ts';

export const clockSettings: Room<typeof english, 'es'> = {
  'publication.title': 'Publicación del boletín',
  'publication.text':
    'Las cuentas que existían ese día debían registrarse en un plazo de 60 días (3.4). Las fechas límite que dependen de él se trasladan con él.',
  'publication.on': 'Publicado el',
  'publication.until': '60 días, hasta el',
  'publication.change': 'Modificar el día',
  'publication.changed': 'El día se ha modificado.',
  'field.publishedOn': 'Día de publicación',
  'event.name.publication-day-changed': 'Día de publicación modificado',
  'event.publication-day-changed': 'Día de publicación del boletín modificado por %{actor}.',
  'error.publication-day-the-same': 'Es el día ya fijado. Indique otro.',
};

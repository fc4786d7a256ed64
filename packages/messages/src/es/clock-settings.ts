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
  'stableId.record': 'Registrar el identificador de la plataforma',
  'stableId.text':
    'Un nombre de perfil puede cambiar de manos; el identificador que la plataforma dio a la cuenta, no. Pasa a ser la clave de la cuenta, que conserva su nombre de perfil y sus direcciones.',
  'stableId.label': 'Identificador en la plataforma',
  'field.platformIdentifier': 'Identificador de la plataforma',
  'stableId.hint': 'En cifras o letras, como lo muestra la plataforma: no el nombre de perfil.',
  'stableId.done': 'El identificador se ha registrado.',
  'event.name.stable-id-recorded': 'Identificador de la plataforma registrado',
  'event.stable-id-recorded': 'Identificador de la cuenta en la plataforma registrado por %{actor}.',
  'error.stable-id-form':
    'El identificador no tiene la forma de los de esta plataforma. Cópielo como lo muestra la plataforma, sin el nombre de perfil.',
  'error.stable-id-known':
    'La cuenta ya tiene un identificador. Si otro es el correcto, proponga una modificación de su dirección.',
  'error.stable-id-unknown-there': 'Esta plataforma no tiene identificador aparte del nombre de perfil o la dirección.',
  'error.stable-id-not-now': 'Se registra un identificador para una cuenta que existe y no ha terminado.',
  'dueItem.unlisted-holder': 'Inscribir a quien puede iniciar sesión, o retirarle el medio',
  'dueReason.recorded': 'registrado',
  'dueReason.settled': 'ya no está pendiente',
  'dueReason.facts-corrected': 'se corrigió una fecha, una zona horaria u otro hecho',
  'dueReason.publication-day-changed': 'se modificó el día de publicación',
};

import type { Room } from '../catalogue.ts';
import type { accountEndings as english } from '../en/account-endings.ts';

export const accountEndings: Room<typeof english, 'es'> = {
  'account.park': 'Registrar que está en reserva',
  'account.close': 'Registrar que está cerrada',
  'account.ending': 'Cómo terminó',
  'account.ending.parkedOn': 'En reserva desde el',
  'account.ending.closedOn': 'Cerrada el',
  'account.ending.evidence': 'Cómo consta',
  'account.ending.successor': 'Cuenta sucesora',
  'accountAction.park.title': '¿La cuenta está en reserva?',
  'accountAction.park.text':
    'Dejarla en reserva mantiene la cuenta protegida y sin uso, para que nadie tome su nombre de usuario. Hágalo primero en la plataforma y regístrelo después aquí.',
  'accountAction.park.on': 'En reserva en la plataforma desde el',
  'accountAction.park.done': '«%{title}» está en reserva.',
  'accountAction.park.verb': 'Registrar que está en reserva',
  'accountAction.close.title': '¿La cuenta está cerrada?',
  'accountAction.close.text':
    'Ciérrela primero en la plataforma. Con este registro termina lo que cualquiera tenga en ella, y su nombre de usuario queda libre.',
  'accountAction.close.on': 'Cerrada en la plataforma el',
  'accountAction.close.done': '«%{title}» está cerrada. Su ficha se conserva.',
  'accountAction.close.verb': 'Registrar que está cerrada',
  'accountAction.end.evidence': 'Lo que lo demuestra',
  'accountAction.end.evidence.hint': 'Qué se cambió en la plataforma, cuándo y cómo lo sabe. Nunca una contraseña.',
  'accountAction.end.successor': 'Cuenta sucesora',
  'accountAction.end.successor.hint': 'La cuenta oficial que el público debe seguir en su lugar. Puede quedar vacío.',
  'field.parkedOn': 'En reserva desde el',
  'field.closedOn': 'Cerrada el',
  'field.successorId': 'Cuenta sucesora',
  'error.account-not-withdrawn':
    'Solo una cuenta cuya autorización se ha retirado puede dejarse en reserva o cerrarse, y una sola vez (§ 3.8).',
  'error.successor-not-official': 'La cuenta sucesora tiene que ser oficial en este momento.',
  'error.successor-is-itself': 'Una cuenta no puede sucederse a sí misma. Elija otra.',
  'error.closed-before-parked': 'La cuenta no puede haberse cerrado antes de quedar en reserva. Revise las dos fechas.',
  'event.name.account-parked': 'Cuenta en reserva',
  'event.account-parked': 'Cuenta en reserva, según registro de %{actor}.',
  'event.name.account-closed': 'Cuenta cerrada',
  'event.account-closed': 'Cierre de la cuenta registrado por %{actor}.',
  'dueItem.close-or-park': 'Cerrar la cuenta o dejarla en reserva',
};

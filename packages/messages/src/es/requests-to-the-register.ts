import type { Room } from '../catalogue.ts';
import type { requestsToTheRegister as english } from '../en/requests-to-the-register.ts';

export const requestsToTheRegister: Room<typeof english, 'es'> = {
  'error.page-out-of-range': 'Esta página no existe. Empiece desde el principio de la lista.',
  'error.page-ambiguous': 'Una página empieza después de una fila o en una posición. Indique una de las dos.',
  'error.cursor-unreadable': 'Este lugar de la lista ya no se conoce. Empiece desde el principio de la lista.',
  'error.text-unreadable': 'El texto contiene un carácter que no se puede conservar. Quítelo y envíelo de nuevo.',
  'error.nested-too-deep': 'Estos datos tienen demasiados niveles. Compruebe su forma y envíelos de nuevo.',
  'error.request-too-large': 'Esta petición supera 1 MB. Envíe menos datos a la vez.',
  'error.media-type': 'El registro solo lee JSON en UTF-8.',
  'error.content-encoding': 'El registro solo lee peticiones sin comprimir.',
  'error.batch': 'Envíe una sola operación a la vez.',
  'error.not-a-graphql-request': 'Esta no es una petición GraphQL. Compruebe su forma y envíela de nuevo.',
  'error.extensions': 'El registro no acepta extensiones en una petición.',
  'error.method-not-allowed': 'Esta dirección se consulta de otra manera. Vea la documentación.',
  'error.subscription': 'El registro no ofrece suscripciones. Vuelva a leer los datos.',
};

import type { Room } from '../catalogue.ts';
import type { signInPages as english } from '../en/sign-in-pages.ts';

export const signInPages: Room<typeof english, 'es'> = {
  'signInPage.failed': 'No ha iniciado sesión',
  'signInPage.again': 'Reintentar',
  'signInPage.home': 'Volver al registro',
  'signInPage.choose': 'Elija cómo iniciar sesión',
  'signInPage.done': 'Confirmado. Puede cerrar esta ventana.',
  'signInPage.goOn': 'Continuar',
  'signInPage.signOut': 'Cerrar la sesión',
  'signInPage.signOutQuestion': '¿Cerrar la sesión del registro?',
  'signInPage.unavailable': 'El proveedor de identidad no responde por ahora. Inténtelo de nuevo en unos minutos.',
  'signInPage.startAgain': 'Este inicio de sesión ha caducado o se empezó en otro navegador. Empiece de nuevo.',
  'signInPage.invalid':
    'No se pudo aceptar la respuesta del proveedor de identidad, por lo que no se inició la sesión. Empiece de nuevo; si vuelve a ocurrir, comunique la referencia al DCG.',
  'signInPage.refusedByProvider':
    'El proveedor de identidad denegó el inicio de sesión, o este se canceló. Empiece de nuevo o diríjase a quienes administran el proveedor de identidad.',
  'signInPage.linkRefused':
    'Su identidad no pudo vincularse a una sola persona del registro. El caso se ha comunicado al DCG, que lo resolverá.',
  'signInPage.departed':
    'Según el registro, usted ha cesado en sus funciones, por lo que no puede iniciar sesión. Si no es así, diríjase a su oficina de personal o al DCG.',
  'signInPage.sessionNeeded': 'Su sesión ha terminado. Inicie sesión primero.',
  'signInPage.secondFactor':
    'El segundo factor de autenticación no se ha probado y esta decisión lo exige. Confirme de nuevo con el segundo factor.',
  'signInPage.otherPerson': 'Otra persona confirmó su identidad. Debe confirmar la persona titular de la sesión.',
  'signInPage.tooMany': 'Se han hecho demasiados intentos en poco tiempo. Espere un minuto e inténtelo de nuevo.',
  'answerPage.notFound': 'No hay nada en esta dirección',
  'answerPage.fault': 'No se pudo atender la petición',
  'answerPage.back': 'Volver al registro',
  'signIn.ended': 'Su sesión ha terminado. Si se le retiró el acceso, el mensaje que recibió explica el motivo.',
};

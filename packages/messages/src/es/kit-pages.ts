import type { Room } from '../catalogue.ts';
import type { kitPages as english } from '../en/kit-pages.ts';

export const kitPages: Room<typeof english, 'es'> = {
  'kit.error.title': 'No se pudo cargar la página',
  'kit.error.text': 'El registro no respondió. No se ha perdido nada de lo que usted hizo.',
  'kit.error.slow': {
    one: 'El registro no respondió en %{count} segundo. No se ha perdido nada de lo que usted hizo.',
    other: 'El registro no respondió en %{count} segundos. No se ha perdido nada de lo que usted hizo.',
  },
  'kit.error.reference': 'Referencia: %{reference}.',
  'kit.error.again': 'Reintentar',
  'kit.denied.title': 'Esto corresponde a: %{owner}',
  'kit.denied.text': 'La persona titular de la entidad (%{owner}) o el DCG pueden darle acceso.',
  'kit.denied.plain': 'Su función no da acceso a esta página. El DCG puede darle acceso.',
  'kit.denied.plainTitle': 'No tiene acceso a esta página',
  'kit.notFound.title': 'No hay nada en esta dirección',
  'kit.notFound.text':
    'La ficha se ha trasladado o la dirección quedó incompleta al copiarla. Busque el título o el nombre de perfil.',
  'kit.loading': 'Cargando',
  'kit.offline': 'Sin conexión desde las %{time}. Puede leer; lo que escriba se conserva en este dispositivo.',
  'kit.session.title': 'Se ha cerrado su sesión',
  'kit.session.text':
    'Su sesión se cerró tras %{minutes} minutos sin actividad. Inicie sesión de nuevo; lo que escribió sigue aquí.',
  'kit.session.plain':
    'Su sesión ha terminado. Inicie sesión de nuevo; lo que escribió sigue aquí. Si se le retiró el acceso, el mensaje que recibió explica el motivo.',
  'kit.session.signIn': 'Iniciar sesión de nuevo',
  'kit.session.waiting': 'El inicio de sesión está abierto en otra ventana. Esta página continuará por sí sola.',
  'kit.session.blocked': 'El navegador no abrió la ventana. Abra el inicio de sesión en una pestaña nueva:',
  'kit.session.open': 'Abrir el inicio de sesión',
};

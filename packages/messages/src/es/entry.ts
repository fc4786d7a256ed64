import type { Room } from '../catalogue.ts';
import type { entry as english } from '../en/entry.ts';

export const entry: Room<typeof english, 'es'> = {
  'console.notStaff.title': 'El registro está abierto al personal',
  'console.notStaff.who': 'Ha iniciado sesión como %{name}',
  'console.notStaff.text':
    'Su proveedor de identidad no le identifica como miembro del personal, por lo que el registro no está abierto para usted. Si es un error, diríjase a quienes administran su proveedor de identidad y luego inicie sesión de nuevo.',
  'stepUp.title': 'Confirme con su segundo factor de autenticación',
  'stepUp.text':
    'Esta decisión se firma en su nombre. Confirme con su segundo factor de autenticación que es usted; la confirmación vale cinco minutos.',
  'stepUp.open': 'Confirmar mi identidad',
  'stepUp.cancel': 'Decidir más tarde',
  'stepUp.waiting': 'La confirmación está abierta en otra ventana. Esta página continuará por sí sola.',
  'stepUp.alone':
    'La ventana no se abrió o se cerró antes de introducir el segundo factor de autenticación. También puede confirmar en esta ventana y decidir de nuevo:',
  'stepUp.here': 'Confirmar en esta ventana',
  'signIn.organisation': 'Registro de la Organización',
  'signIn.title': 'Inicio de sesión en el registro de cuentas institucionales en los medios sociales',
  'signIn.who': '¿Con quién inicia sesión?',
  'signIn.plain': 'Iniciar sesión con su organización',
  'signIn.password': 'Usted introduce su contraseña en su organización, nunca aquí.',
  'signIn.heads': 'Deciden las personas titulares de las entidades.',
  'signIn.headsText': 'Cada cuenta y cada persona se autorizan por escrito.',
  'signIn.officials': 'El personal autorizado lo mantiene al día.',
  'signIn.officialsText': 'Todo cambio se registra en un plazo de 10 días.',
  'signIn.departures': 'Las separaciones del servicio ponen fin al acceso.',
  'signIn.departuresText': 'Los privilegios terminan con la separación del servicio o la reasignación.',
  'signIn.documentTitle': 'Inicio de sesión',
};

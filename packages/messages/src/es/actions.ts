import type { Room } from '../catalogue.ts';
import type { actions as english } from '../en/actions.ts';

export const actions: Room<typeof english, 'es'> = {
  'action.recordCreation.title': '¿Dónde está ahora la cuenta?',
  'action.recordCreation.text': 'Pegue su dirección e indique cuándo se creó. Entonces es oficial.',
  'action.recordCreation.url': 'Dirección de la cuenta en la plataforma',
  'action.recordCreation.createdOn': 'Fecha de creación',
  'action.recordCreation.done': 'La cuenta figura en el registro como oficial.',
  'action.recordCreation.sameHandle': 'Este es el nombre de perfil que se autorizó.',
  'action.recordCreation.otherHandle':
    'Este nombre de perfil es distinto del autorizado, %{handle}. Se registra como un cambio.',
  'action.overlap.again': {
    one: '%{count} cuenta anterior se conoció con esta dirección. Indique su relación con esta.',
    other: '%{count} cuentas anteriores se conocieron con esta dirección. Indique la relación de cada una con esta.',
  },
  'action.authorizePerson.title': '¿A quién autoriza?',
  'action.authorizePerson.text':
    'Usted autoriza por escrito a un funcionario o funcionaria a crear o utilizar esta cuenta.',
  'action.authorizePerson.until': 'Válida hasta el',
  'action.authorizePerson.untilHint': 'Si se deja vacío: %{months} meses.',
  'action.authorizePerson.confirm': 'Autorizar a esta persona',
  'action.authorizePerson.done': 'Autorización por escrito concedida: %{person}.',
  'action.withdrawAuthorization.title': '¿Retirar la autorización por escrito de %{person}?',
  'action.withdrawAuthorization.text':
    'Termina de inmediato. Lo que la persona tiene en la plataforma debe retirarse después allí.',
  'action.withdrawAuthorization.done': 'La autorización por escrito de %{person} se ha retirado.',
  'action.withdrawAccount.title': '¿Retirar la autorización?',
  'action.withdrawAccount.text': 'La cuenta deja de ser oficial de inmediato.',
  'action.withdrawAccount.done': 'Se ha retirado la autorización de «%{title}». La cuenta ya no es oficial.',
  'action.recordHolding.title': '¿Quién tiene acceso a esta cuenta?',
  'action.recordHolding.text':
    'Tener credenciales o una función en la plataforma es un hecho. Regístrelo aunque falte la autorización por escrito.',
  'action.recordHolding.role': 'Función en la plataforma',
  'action.recordHolding.noRole': 'Sin función propia',
  'action.recordHolding.facts': 'La persona, además',
  'action.recordHolding.sharedSecret': 'Conoce la contraseña compartida',
  'action.recordHolding.recovery': 'Recibe los mensajes de recuperación',
  'action.recordHolding.confirm': 'Registrar',
  'action.recordHolding.done': 'Tenencia registrada: %{person}.',
  'action.reason': 'Motivo',
  'action.withdraw': 'Retirar',
  'action.keep': 'Conservar',
  'action.platformRole.owner': 'Propietario o propietaria',
  'action.platformRole.administrator': 'Administrador o administradora',
  'action.platformRole.editor': 'Editor o editora',
  'action.platformRole.moderator': 'Moderador o moderadora',
  'action.platformRole.analyst': 'Analista',
  'action.platformRole.advertiser': 'Anunciante',
};

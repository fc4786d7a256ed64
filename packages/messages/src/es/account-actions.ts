import type { Room } from '../catalogue.ts';
import type { accountActions as english } from '../en/account-actions.ts';

export const accountActions: Room<typeof english, 'es'> = {
  'accountAction.recordCreation.title': '¿Dónde está ahora la cuenta?',
  'accountAction.recordCreation.text': 'Pegue su dirección e indique cuándo se creó. Entonces es oficial.',
  'accountAction.recordCreation.url': 'Dirección de la cuenta en la plataforma',
  'accountAction.recordCreation.createdOn': 'Fecha de creación',
  'accountAction.recordCreation.done': 'La cuenta figura en el registro como oficial.',
  'accountAction.recordCreation.sameHandle': 'Este es el nombre de perfil que se autorizó.',
  'accountAction.recordCreation.otherHandle':
    'Este nombre de perfil es distinto del autorizado, %{handle}. Se registra como un cambio.',
  'accountAction.overlap.again': {
    one: '%{count} cuenta anterior se conoció con esta dirección. Indique su relación con esta.',
    other: '%{count} cuentas anteriores se conocieron con esta dirección. Indique la relación de cada una con esta.',
  },
  'accountAction.authorizePerson.title': '¿A quién autoriza?',
  'accountAction.authorizePerson.text':
    'Usted autoriza por escrito a un funcionario o funcionaria a crear o utilizar esta cuenta.',
  'accountAction.authorizePerson.until': 'Válida hasta el',
  'accountAction.authorizePerson.untilHint': 'Si se deja vacío: %{months} meses.',
  'accountAction.authorizePerson.confirm': 'Autorizar a esta persona',
  'accountAction.authorizePerson.done': 'Autorización por escrito concedida: %{person}.',
  'accountAction.withdrawAuthorization.title': '¿Retirar la autorización por escrito de %{person}?',
  'accountAction.withdrawAuthorization.text':
    'Termina de inmediato. Lo que la persona tiene en la plataforma debe retirarse después allí.',
  'accountAction.withdrawAuthorization.done': 'La autorización por escrito de %{person} se ha retirado.',
  'accountAction.withdrawAccount.title': '¿Retirar la autorización?',
  'accountAction.withdrawAccount.text': 'La cuenta deja de ser oficial de inmediato.',
  'accountAction.withdrawAccount.done': 'Se ha retirado la autorización de «%{title}». La cuenta ya no es oficial.',
  'accountAction.recordHolding.title': '¿Quién tiene acceso a esta cuenta?',
  'accountAction.recordHolding.text':
    'Tener credenciales o una función en la plataforma es un hecho. Regístrelo aunque falte la autorización por escrito.',
  'accountAction.recordHolding.noRole': 'Sin función propia',
  'accountAction.recordHolding.facts': 'La persona, además',
  'accountAction.recordHolding.sharedSecret': 'Conoce la contraseña compartida',
  'accountAction.recordHolding.recovery': 'Recibe los mensajes de recuperación',
  'accountAction.recordHolding.confirm': 'Registrar',
  'accountAction.recordHolding.done': 'Tenencia registrada: %{person}.',
  'accountAction.withdraw': 'Retirar',
  'accountAction.keep': 'Conservar',
};

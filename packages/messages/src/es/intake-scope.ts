import type { Room } from '../catalogue.ts';
import type { intakeScope as english } from '../en/intake-scope.ts';

export const intakeScope: Room<typeof english, 'es'> = {
  'request.scope': '¿Pertenece la cuenta a una entidad?',
  'request.scope.institutional': 'Sí, habla en nombre de una entidad',
  'request.scope.institutional.hint':
    'La persona titular de una entidad responde de ella, la escriba quien la escriba.',
  'request.scope.personal': 'No, es la cuenta personal de alguien',
  'request.scope.personal.hint': 'También si la persona escribe sobre su trabajo.',
  'request.scope.staff-representative-body': 'No, pertenece a un órgano representativo del personal',
  'request.scope.staff-representative-body.hint': 'Por ejemplo, un sindicato o un consejo del personal.',
  'request.scope.missing': 'Indique si la cuenta pertenece a una entidad.',
  'request.scope.ends':
    'Una cuenta así queda fuera del ámbito de aplicación: no necesita autorización y nunca se muestra como oficial. Regístrela, para que nadie tenga que examinarla de nuevo.',
  'request.scope.whoRecords':
    'Lo registran la persona titular o un punto focal de la entidad, o una persona administradora del DCG. Facilíteles la dirección.',
  'request.scope.why': '¿En qué se basa esa conclusión?',
  'request.scope.why.hint': 'Por ejemplo, lo que el perfil dice de sí mismo. Queda en la ficha.',
  'request.scope.entity': 'Entidad consultada',
  'request.scope.record': 'Registrar como fuera del ámbito de aplicación',
  'request.scope.recorded': '«%{title}» queda registrada como fuera del ámbito de aplicación.',
  'request.scope.before':
    'Esta cuenta ya fue examinada: %{kind}. Está fuera del ámbito de aplicación desde el %{date}.',
  'outOfScope.personal': 'cuenta personal',
  'outOfScope.staff-representative-body': 'cuenta de un órgano representativo del personal',
  'account.outOfScope': 'Por qué está fuera del ámbito de aplicación',
  'account.outOfScope.kind': 'Qué es',
  'account.outOfScope.foundBy': 'Determinado por',
  'account.outOfScope.foundOn': 'Determinado el',
  'account.outOfScope.final': 'Nunca puede autorizarse. Para volver a examinarla hace falta una solicitud nueva.',
  'account.markOutOfScope': 'Registrar como fuera del ámbito de aplicación',
  'accountAction.markOutOfScope.title': '¿Está esta cuenta fuera del ámbito de aplicación?',
  'accountAction.markOutOfScope.text':
    'La solicitud termina aquí y su dirección queda libre. Lo que está fuera del ámbito de aplicación nunca puede autorizarse; la ficha se conserva, con quién lo determinó y por qué.',
  'accountAction.markOutOfScope.done': '«%{title}» está fuera del ámbito de aplicación. La solicitud ha terminado.',
  'request.outOfScope': 'Esta cuenta está fuera del ámbito de aplicación. Su solicitud ha terminado.',
  'request.languageStatement.open':
    'Indique por qué no se atiende a estos idiomas oficiales o qué cuenta hermana les sirve: %{languages}.',
  'request.languageStatement.all': 'La cuenta sirve a los seis idiomas oficiales. Indique cómo se mantiene su paridad.',
  'field.as': 'Qué es en realidad',
  'field.outOfScopeAs': 'Fuera del ámbito de aplicación como',
  'error.account-out-of-scope':
    'Esta cuenta ya fue examinada y está fuera del ámbito de aplicación (§ 1.1 (a)). Su ficha dice quién lo determinó y por qué.',
  'error.scope-kind-missing': 'Indique si es una cuenta personal o la de un órgano representativo del personal.',
  'event.name.account-marked-out-of-scope': 'Registrada como fuera del ámbito de aplicación',
  'event.account-marked-out-of-scope': 'Cuenta declarada fuera del ámbito de aplicación por %{actor}.',
};

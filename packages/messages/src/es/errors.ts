import type { Room } from '../catalogue.ts';
import type { errors as english } from '../en/errors.ts';

export const errors: Room<typeof english, 'es'> = {
  'error.UNAUTHENTICATED': 'Inicie sesión para continuar.',
  'error.FORBIDDEN':
    'Su función no lo permite. La persona titular de la entidad o el DCG pueden hacerlo o indicar quién puede.',
  'error.BAD_USER_INPUT': 'El registro no pudo leer estos datos. Compruebe los valores y envíelos de nuevo.',
  'error.BAD_REQUEST': 'El registro no pudo leer esta petición. Compruebe su forma y envíela de nuevo.',
  'error.GRAPHQL_PARSE_FAILED': 'Esta consulta no se puede leer. Compruebe su forma con el esquema.',
  'error.GRAPHQL_VALIDATION_FAILED': 'Esta consulta no se ajusta al esquema. Compruebe los campos y los argumentos.',
  'error.INTERNAL_SERVER_ERROR':
    'El registro encontró un fallo y no terminó la operación. No se ha modificado nada. Inténtelo de nuevo o comunique la referencia al DCG.',
  'error.too-many-requests':
    'Se han recibido demasiadas peticiones en poco tiempo. Espere un minuto e inténtelo de nuevo.',
  'error.not-found': 'Esta ficha no existe o usted no tiene acceso a ella.',
  'error.step-up-required':
    'Esta decisión exige una verificación reforzada con un segundo factor de autenticación. Confirme y continúe.',
  'error.version-conflict': 'Alguien modificó esta ficha entretanto. Léala de nuevo; lo que escribió sigue aquí.',
  'error.idempotency-key-reused':
    'Esta clave de idempotencia ya se usó con otro contenido. Envíe este cambio con una clave nueva.',
  'error.own-case': 'Nadie decide en su propio caso (§ 3.1 a)). Se ocupa otra persona facultada para decidir.',
  'error.no-head-in-office':
    'La entidad no tiene titular en este momento. La solicitud espera a que se registre una titularidad o un oficial encargado o encargada (§ 1.1 c)).',
  'error.not-the-deciding-head':
    'Decide otra persona: la persona titular o el oficial encargado o encargada de la entidad a la que pertenece la cuenta (§ 3.1 a)).',
  'error.account-already-registered':
    'Esta cuenta ya figura en el registro. Abra su ficha en lugar de solicitarla de nuevo.',
  'error.account-not-authorized':
    'Esta cuenta no está autorizada, por lo que no hay autorización sobre la que actuar. Su ficha indica qué espera.',
  'error.account-not-to-be-created':
    'Esta cuenta no está pendiente de creación. Solo puede registrarse la creación de una cuenta nueva autorizada.',
  'error.address-missing': 'Pegue la dirección de la cuenta.',
  'error.administrator-confirms': 'Confirma esta titularidad una segunda persona administradora del registro (DCG).',
  'error.head-confirms': 'La persona titular de la entidad confirma al oficial encargado o a la oficial encargada.',
  'error.second-person-needed': 'Quien registró esta titularidad no puede confirmarla. Debe hacerlo otra persona.',
  'error.already-holds':
    'Esta persona ya tiene acceso a esta cuenta. Lo que consta figura entre las personas de la cuenta.',
  'error.already-nominated': 'Esta persona ya está designada para esta cuenta.',
  'error.letter-missing': 'Esta autorización no tiene carta firmada.',
  'error.letter-already-acknowledged': 'Ya se ha acusado recibo de esta carta.',
  'error.authorization-already-ended':
    'Esta autorización por escrito ya terminó. Autorice de nuevo a la persona si todavía necesita la cuenta.',
  'error.country-form': 'Indique el país con dos letras mayúsculas, por ejemplo KE.',
  'error.creation-date-passed': 'El plazo para crear esta cuenta ha vencido. Solicítela de nuevo.',
  'error.criterion-twice': 'El mismo criterio se ha respondido dos veces. Deje una sola respuesta.',
  'error.criterion-unanswered':
    'Uno de los cinco criterios aún no tiene respuesta (§ 3.2). Respóndalo e indique el motivo.',
  'error.criterion-not-met':
    'Uno de los cinco criterios no se cumple (§ 3.2), por lo que la cuenta no puede autorizarse.',
  'error.organisation-missing': 'Indique la organización, en 200 caracteres como máximo.',
  'error.reference-already-known': 'Esta cuenta ya figura en la lista. Búsquela por su dirección.',
  'error.reference-already-ended': 'Esta cuenta ya se quitó de la lista.',
  'error.overlap-unanswered':
    'El registro encontró una coincidencia parcial aún sin respuesta (§ 3.2 a)). Indique en qué se diferencian las dos cuentas.',
  'error.record-incomplete': 'La ficha del § 3.4 no está completa. Añada lo que falta y envíela.',
  'error.date-form': 'Escriba la fecha como año, mes y día, por ejemplo 2026-03-03.',
  'error.date-in-the-future': 'Esta fecha aún no ha llegado. Indique el día en que ocurrió.',
  'error.date-out-of-range': 'Indique un día entre 1945 y 2100.',
  'error.date-in-the-past': 'Esta fecha ya ha pasado. Indique un día futuro.',
  'error.past-moment-unclear': 'Indique un día o un instante del pasado, uno de los dos.',
  'error.dates-reversed': 'El último día es anterior al primero. Compruebe las dos fechas.',
  'error.end-date-missing': 'El encargo se ejerce entre dos fechas. Indique el último día.',
  'error.document-missing': 'Indique el documento en que se basa esta titularidad.',
  'error.entity-below-itself': 'Una entidad no puede depender de sí misma. Elija otra entidad superior.',
  'error.entity-code-form': 'Escriba el código con letras, cifras y guiones, 40 caracteres como máximo.',
  'error.entity-code-taken': 'Otra entidad tiene este código. Elija otro.',
  'error.entity-has-no-head-of-its-own':
    'Esta entidad no tiene titular propio: le corresponde la persona titular de la entidad superior más cercana que lo tenga (§ 1.1 c)).',
  'error.entity-unknown': 'El registro no tiene esta entidad. Elija una de la lista.',
  'error.evidence-link': 'Otras personas no pueden abrir este enlace. Escriba una dirección que empiece por https://.',
  'error.handle-missing': 'Indique el nombre de perfil que tendrá la cuenta nueva.',
  'error.headship-already-answered': 'Esta titularidad ya se confirmó o se dejó sin confirmar.',
  'error.headship-already-ended': 'Esta titularidad ya ha terminado.',
  'error.identifier-taken': 'Otra persona tiene este número de funcionario en esta fuente.',
  'error.language-statement-missing':
    'Indique a qué idiomas oficiales sirven la cuenta o sus cuentas hermanas, y por qué no a los demás (§ 2.3).',
  'error.mail-address-form': 'Escriba un correo electrónico, por ejemplo nombre@example.org.',
  'error.name-missing': 'Escriba el nombre.',
  'error.not-a-staff-member':
    'Esta persona no es funcionaria. Solo puede autorizarse al personal (§ 3.7): designe a un funcionario o funcionaria.',
  'error.not-authorized-to-create':
    'Solo una persona con autorización por escrito para crear esta cuenta puede registrar su creación (§ 3.7).',
  'error.office-already-held':
    'Otra persona es titular de esta entidad en esas fechas. Ponga fin antes a esa titularidad.',
  'error.official-already-named':
    'Ya hay personal autorizado designado. Designe a esta persona como suplente o retire a la otra.',
  'error.other-platform': 'Esta dirección pertenece a una plataforma distinta de la autorizada.',
  'error.parent-missing': 'Una entidad sin titular propio necesita una entidad superior. Elíjala.',
  'error.person-unknown': 'El registro no tiene a esta persona. Elija a una de la lista.',
  'error.platform-missing': 'Elija la plataforma.',
  'error.platform-unknown': 'El registro no tiene esta plataforma. Elija una de la lista.',
  'error.privilege-without-authorization':
    'Un privilegio se basa en una autorización por escrito vigente (§ 3.7). Autorice antes a la persona.',
  'error.reason-missing': 'Indique el motivo. Queda en la ficha.',
  'error.request-already-decided': 'Esta solicitud ya se decidió. No puede modificarse más.',
  'error.request-already-submitted':
    'Esta solicitud ya se envió a la persona titular de la entidad. Espere la decisión o pídale que la devuelva.',
  'error.request-not-open':
    'Esta solicitud está en manos de la persona titular de la entidad y no puede modificarse ahora.',
  'error.request-not-waiting': 'Esta solicitud no está pendiente de decisión.',
  'error.scope-missing': 'Indique lo que la persona puede hacer: crear, administrar o publicar.',
  'error.source-missing': 'Indique la fuente del número de funcionario.',
  'error.staff-number-missing':
    'Escriba el número de funcionario: con él se reconoce a la persona en su primer inicio de sesión.',
  'error.text-too-long': 'Este texto es demasiado largo. Acórtelo.',
  'error.text-with-invisible-characters':
    'Este texto contiene caracteres invisibles. Escríbalo de nuevo en lugar de pegarlo.',
  'error.list-too-long': 'Esta lista es demasiado larga. Envíe menos elementos a la vez.',
  'error.text-with-control-characters':
    'Este texto contiene caracteres que no se pueden mostrar. Escríbalo de nuevo sin ellos.',
  'error.time-zone-unknown': 'Este huso horario no existe. Elija uno, por ejemplo Africa/Nairobi.',
  'error.title-missing': 'Escriba el título de la cuenta (§ 3.4 a)).',
  'error.page-too-large': 'Se han pedido demasiadas filas a la vez. Pida menos.',
  'error.headship-ends-earlier':
    'Esta titularidad termina antes. Una más larga se registra de nuevo y la confirma una segunda persona (§ 1.1 c)).',
  'error.language-form': 'Indique cada idioma una sola vez, con su código.',
  'error.phone-form': 'Escriba un número de teléfono con cifras, por ejemplo +254 20 555 0100.',
  'error.person-departed':
    'Una señal indica que esta persona cesó. No se autoriza a quien cesó: si es un error, dos personas del DCG lo levantan.',
  'error.person-locked-out':
    'El acceso de esta persona está bloqueado en el proveedor de identidad. Autorícela cuando se levante el bloqueo.',
  'error.person-also-elsewhere':
    'Esta persona ocupa también un puesto en otra entidad. Declare que deja la suya o pida al DCG que declare la partida.',
  'error.no-post-there': 'Esta persona no tiene puesto en esa entidad. Elija la entidad que deja.',
  'error.not-to-confirm': 'Aquí no hay nada que confirmar: esta tarea termina cuando se registra el hecho.',
  'error.due-item-already-done': 'Ya se respondió.',
  'error.hold-already-answered': 'Dos personas ya decidieron sobre este lote.',
  'error.nothing-to-undo': 'Aquí ya no queda nada que deshacer.',
  'error.nothing-to-lift': 'Ninguna señal mantiene apartada a esta persona.',
  'error.guard-limits-form':
    'Indique cada límite en números enteros: horas de 1 a 168, personas desde 0, porcentaje de 0 a 100.',
  'error.signal-not-unlinked': 'Esta señal ya está vinculada a una persona.',
  'error.unit-rename-form': 'Indique el proveedor, el código nuevo y la entidad que designa.',
  'error.already-proposed': 'Ya hay una propuesta al respecto. Primero se responde a ella.',
  'error.proposal-already-answered': 'Ya se respondió a esta propuesta.',
  'error.evidence-missing': 'Escriba qué muestra que esto se hizo en la plataforma.',
  'error.looks-like-a-secret':
    'Este texto parece una contraseña u otro secreto. Guárdelo en la caja fuerte digital y escriba aquí su referencia.',
  'error.step-already-done': 'Las pruebas de este paso ya se registraron.',
  'error.step-cancelled': 'Este paso ya no es necesario: se deshizo lo que lo había motivado.',
  'error.delivery-not-failed': 'El envío de este aviso no ha fallado: se entregó o aún se sigue intentando.',
  'error.question-unanswered':
    'Queda sin respuesta alguna pregunta de la persona titular de la entidad. Responda a todas y envíe después la solicitud.',
  'error.question-empty': 'Una pregunta vacía no pregunta nada. Escríbala o quítela.',
  'error.too-many-questions': 'Una solicitud devuelta lleva como máximo 20 preguntas.',
  'error.answer-missing': 'Escriba la respuesta.',
  'error.assessment-superseded': 'La evaluación ha cambiado desde que la leyó. Lea la última versión y decida después.',
  'error.withdrawals-to-confirm':
    'Se retiraría en un día más de la quinta parte de las cuentas de la entidad. Confirme que es lo que quiere.',
  'error.nothing-chosen': 'Elija al menos una cuenta.',
  'error.too-many-accounts': 'Se decide como máximo sobre 100 cuentas a la vez. Elija menos.',
  'error.choice-too-large': 'Se eligen como máximo 2000 cuentas juntas. Elija menos.',
  'error.account-twice': 'Una cuenta figura dos veces. Elija de nuevo.',
  'error.already-focal-point': 'Esta persona ya es punto focal de la entidad en esas fechas.',
  'error.focal-point-already-ended': 'Esta designación ya ha terminado.',
  'error.focal-point-ends-earlier': 'Termina antes de esa fecha. Designe de nuevo a la persona para un plazo mayor.',
  'error.headship-not-current': 'Esta titularidad no está en ejercicio hoy.',
  'error.entity-already-ended': 'Esta entidad ya ha dejado de existir.',
  'error.strategy-missing': 'El criterio b) no dice qué estrategia sigue la cuenta. Indique la estrategia (§ 3.2 b)).',
  'error.strategy-elsewhere': 'Solo el criterio b) indica una estrategia. Escríbala allí.',
  'error.successor-missing': 'Todavía le pertenecen cuentas o entidades. Indique la entidad que las asume.',
  'error.end-document-missing': 'Indique el documento que lo dispone.',
};

import type { Room } from '../catalogue.ts';
import type { mails as english } from '../en/mails.ts';

export const mails: Room<typeof english, 'es'> = {
  'mail.privileges-revoked-head.subject': 'Privilegios revocados: %{person}',
  'mail.privileges-revoked-head.body':
    'El registro ha revocado en su nombre los privilegios de administración de %{person} en las cuentas de %{entity} que figuran a continuación (párrafo 4.2). El caso enumera lo que debe cambiarse ahora en cada plataforma.',
  'mail.privileges-revoked-person.subject': 'Se han revocado sus privilegios de administración',
  'mail.privileges-revoked-person.body':
    'El registro ha revocado sus privilegios de administración en las cuentas que figuran a continuación (párrafo 4.2). Si usted sigue prestando servicio allí, la persona titular de la entidad puede autorizarle de nuevo.',
  'mail.privileges-suspended-head.subject': 'Privilegios suspendidos: %{person}',
  'mail.privileges-suspended-head.body':
    'El registro ha suspendido los privilegios de administración de %{person} en las cuentas de %{entity} que figuran a continuación. No cuentan mientras no se levante la suspensión o se revoquen los privilegios.',
  'mail.privileges-suspended-person.subject': 'Sus privilegios de administración están suspendidos',
  'mail.privileges-suspended-person.body':
    'El registro ha suspendido sus privilegios de administración en las cuentas que figuran a continuación. No cuentan mientras no se levante la suspensión.',
  'mail.move-to-confirm.subject': 'Privilegios por confirmar o retirar: %{person}',
  'mail.move-to-confirm.body':
    '%{person} ha cambiado de puesto dentro de %{entity}. Confirme los privilegios en las cuentas que figuran a continuación, o retírelos, a más tardar el %{day}. Nada se revoca antes de su decisión.',
  'mail.hand-over-opened.subject': 'Traspaso de %{person}: último día, %{day}',
  'mail.hand-over-opened.body':
    'El último día de %{person} es el %{day}. Las cuentas que figuran a continuación deben traspasarse para esa fecha; lo vinculado a la persona propietaria se transfiere antes.',
  'mail.orphan-opened.subject': 'Una cuenta sin responsable: %{entity}',
  'mail.orphan-opened.body':
    'Con la salida de %{person}, la cuenta que figura a continuación queda sin responsable. Proponga a otro funcionario autorizado o funcionaria autorizada; el caso indica quién guarda la cuenta entretanto.',
  'mail.orphan-escalated.subject': 'Una cuenta sigue sin responsable: %{entity}',
  'mail.orphan-escalated.body':
    'La cuenta que figura a continuación sigue sin responsable. Proponga a un funcionario autorizado o una funcionaria autorizada, o haga que se cierre la cuenta.',
  'mail.hold-opened.subject': 'Cambios retenidos: %{reference}',
  'mail.hold-opened.body':
    'El número de personas que perderían privilegios supera el límite (%{people}), por lo que no se aplica nada más. Dos personas del DCG aprueban o rechazan los cambios.',
  'mail.vacant-office.subject': 'Titularidad vacante: %{entity}',
  'mail.vacant-office.body':
    'La persona titular de %{entity} se ha marchado y no consta ningún oficial encargado u oficial encargada. Registre una titularidad para que las decisiones lleguen a alguien.',
  'mail.due-item-escalated.subject': 'Sigue pendiente: %{item}',
  'mail.due-item-escalated.body': 'Un asunto de %{entity} sigue pendiente: %{item}.',
  'mail.departure-undone.subject': 'Decisión anulada: %{person}',
  'mail.departure-undone.body':
    'Dos personas han anulado lo que el registro había decidido sobre %{person}. Lo retirado se ha devuelto, salvo que el puesto se haya cubierto entretanto.',
  'mail.rotate-secrets.subject': 'Secretos por cambiar: %{person}',
  'mail.rotate-secrets.body':
    '%{person} tenía secretos compartidos de las cuentas que figuran a continuación. Haga cambiar las contraseñas, los datos de recuperación y las sesiones abiertas en cada plataforma, y registre la prueba.',
  'mail.source-silent.subject': 'Fuente de señales en silencio: %{source}',
  'mail.source-silent.body':
    'La fuente %{source} lleva callada más tiempo del previsto, o no puede leerse. Eso nunca significa que todo el personal se haya marchado: revise la conexión.',
  'mail.unlinked-departure.subject': 'Se ha marchado alguien a quien el registro no conoce',
  'mail.unlinked-departure.body':
    'La fuente %{source} ha comunicado una salida que el registro no ha podido vincular con una sola persona. Vincule la señal a mano: se necesitan dos personas.',
  'mail.service-account-owner.subject': 'Una cuenta de servicio sin propietario',
  'mail.service-account-owner.body':
    '%{person}, que respondía de una cuenta de servicio, se ha marchado. La cuenta queda suspendida hasta que se designe a otra persona.',
  'mail.service-account-owned.subject': 'Usted responde de una cuenta de servicio: %{reference}',
  'mail.service-account-owned.body':
    'Usted es titular de la cuenta de servicio %{reference} hasta el %{day}. Si se va, se suspende hasta que se designe otro titular.',
  'mail.focal-point-named.subject': 'Es usted punto focal de %{entity}',
  'mail.focal-point-named.body':
    'La persona titular de %{entity} le ha designado punto focal a partir del %{day}. Usted prepara las solicitudes en el registro; la decisión corresponde a esa persona.',
  'mail.focal-point-ended.subject': 'Termina su designación como punto focal de %{entity}',
  'mail.focal-point-ended.body':
    'Su designación como punto focal de %{entity} termina el %{day}. Después ya no prepara nada para la entidad en el registro.',
  'mail.headship-recorded.subject': 'Se ha registrado una titularidad: %{entity}',
  'mail.headship-recorded.body':
    'Se ha consignado en el registro que %{person} actúa por %{entity} a partir del %{day} (%{reference}). Surte efecto cuando una segunda persona lo confirma. Si sabe que no es así, comuníquelo ya al DCG.',
  'mail.headship-confirmed.subject': 'Se ha confirmado una titularidad: %{entity}',
  'mail.headship-confirmed.body':
    'Una segunda persona ha confirmado que %{person} actúa por %{entity} a partir del %{day} (%{reference}). Las decisiones tomadas antes siguen vigentes.',
  'mail.headship-ended.subject': 'Termina una titularidad: %{entity}',
  'mail.headship-ended.body':
    'El último día en que %{person} actúa por %{entity} es el %{day} (%{reference}). Hasta que se registre y confirme la titularidad siguiente, las decisiones de %{entity} esperan.',
  'mail.attestation-asked.subject': 'Declare el cumplimiento de las obligaciones',
  'mail.attestation-asked.body':
    'Usted tiene privilegios en cuentas institucionales. Declare el cumplimiento de las cinco obligaciones del párrafo 4.1 antes del %{day}: lleva un minuto. De lo contrario, sus privilegios se suspenderán al término del plazo de gracia.',
  'mail.guidance-asked.subject': 'Nota de orientación para leer y acusar recibo',
  'mail.guidance-asked.body':
    'Está en vigor una nota de orientación que afecta a sus cuentas. Léala en el registro y acuse recibo antes del %{day}.',
  'mail.authorization-ends.subject': 'La autorización por escrito de %{person} vence el %{day}',
  'mail.authorization-ends.body':
    'La autorización por escrito de %{person} para la cuenta que figura a continuación vence el %{day}. La persona titular de %{entity} la renueva antes; de lo contrario caduca y hay que entregar las credenciales.',
  'mail.authorization-lapsed.subject': 'La autorización por escrito de %{person} ha caducado',
  'mail.authorization-lapsed.body':
    'La autorización por escrito de %{person} para la cuenta que figura a continuación caducó el %{day} sin renovarse. Desde entonces esa tenencia no está autorizada. La persona titular de %{entity} vuelve a autorizar o hace retirar el acceso en la plataforma.',
  'mail.reviews-asked.subject': 'Mantener o retirar: cuentas de %{entity}',
  'mail.reviews-asked.body':
    'El DCG abrió una campaña de examen (párrafo 3.2). Cuentas de %{entity} por las que pregunta: %{count}. Decida a más tardar el %{day} si se mantiene cada una. Sin respuesta se le propone la retirada; nada se retira por sí solo.',
  'mail.reviews-to-prepare.subject': 'Exámenes de cuentas por preparar',
  'mail.reviews-to-prepare.body':
    'El DCG abrió una campaña de examen (párrafo 3.2). Cuentas cuyo examen se le pide preparar: %{count}. Indique a más tardar el %{day} qué aporta cada una a su propósito declarado y qué recomienda. Decide la persona titular de la entidad.',
  'mail.review-given.subject': 'Se le pide preparar el examen de una cuenta',
  'mail.review-given.body':
    '%{person} le pide preparar el examen de la cuenta que figura a continuación (párrafo 3.2). Indique a más tardar el %{day} qué aporta a su propósito declarado y qué recomienda. Decide la persona titular de la entidad.',
  'mail.decision-establish.subject': 'Aprobada: solicitud %{reference}',
  'mail.decision-establish.body':
    'La persona titular de %{entity} ha aprobado la solicitud %{reference}. Quienes figuran en ella quedan autorizados por escrito desde ahora y acusan recibo de la carta en el registro.',
  'mail.decision-send-back.subject': 'Devuelta con preguntas: solicitud %{reference}',
  'mail.decision-send-back.body':
    'La persona titular de %{entity} ha devuelto la solicitud %{reference}. Los motivos y las preguntas figuran en el registro: respóndalas allí y envíe de nuevo la solicitud.',
  'mail.decision-refuse.subject': 'Rechazada: solicitud %{reference}',
  'mail.decision-refuse.body':
    'La persona titular de %{entity} ha rechazado la solicitud %{reference}. El motivo figura en el registro.',
  'mail.decision-maintain.subject': 'Se mantiene la cuenta %{reference}',
  'mail.decision-maintain.body': 'La persona titular de %{entity} ha decidido mantener la cuenta %{reference}.',
  'mail.decision-withdraw.subject': 'Se retira la autorización de la cuenta %{reference}',
  'mail.decision-withdraw.body':
    'La persona titular de %{entity} ha retirado la autorización de la cuenta %{reference}. Ya no es oficial y hay que cerrarla o dejarla en reserva. El motivo figura en el registro.',
  'mail.revision-proposed.subject': 'Un cambio de la cuenta %{reference} espera una decisión',
  'mail.revision-proposed.body':
    'Se propone un cambio de la cuenta %{reference} y corresponde a la persona titular de %{entity} decidir. Lo que cambia, campo por campo, figura en el registro; hasta entonces la ficha sigue como se aprobó.',
  'mail.revision-approved.subject': 'Aprobado: cambio de la cuenta %{reference}',
  'mail.revision-approved.body':
    'La persona titular de %{entity} ha aprobado el cambio de la cuenta %{reference} que usted propuso. La ficha es ahora como usted la propuso.',
  'mail.revision-refused.subject': 'Rechazado: cambio de la cuenta %{reference}',
  'mail.revision-refused.body':
    'La persona titular de %{entity} ha rechazado el cambio de la cuenta %{reference} que usted propuso. La ficha sigue como se aprobó. El motivo figura en el registro.',
  'mail.move-proposed.subject': 'Se propone traspasar la cuenta %{reference} a %{entity}',
  'mail.move-proposed.body':
    'Se propone traspasar a %{entity} la cuenta %{reference} de su entidad. Decide la persona titular de %{entity}; hasta entonces la cuenta sigue en su entidad. Si hay alguna razón en contra, comuníquesela ahora.',
  'mail.account-moved.subject': 'La cuenta %{reference} se ha traspasado a %{entity}',
  'mail.account-moved.body':
    'La persona titular de %{entity} se ha hecho cargo de la cuenta %{reference}, que era de su entidad. Las autorizaciones escritas siguen en vigor y lo que está pendiente de la cuenta corresponde ahora a %{entity}.',
  'mail.due-digest.subject': 'Pendiente en el registro',
  'mail.due-digest.body':
    'Lo pendiente, lo atrasado y lo que se le ha elevado desde el último resumen. Cada asunto se recuerda una vez más en la etapa siguiente.',
  'mail.line.late': 'atrasado, fecha límite: %{day}',
  'mail.line.due': 'a más tardar el %{day}',
  'mail.line.more': 'Otros asuntos en el registro: %{count}.',
  'mail.line.calendar': 'Sus fechas y la hora a la que desea recibirlas:',
  'mail.line.account': 'El registro de la cuenta:',
  'mail.line.accounts': 'Cuentas:',
  'mail.line.person': 'Persona: %{person}',
  'mail.line.cause': 'Causa: %{cause}',
  'mail.line.reason': 'Motivo: %{reason}',
  'mail.line.at': 'Hora: %{at}',
  'mail.line.case': 'El caso, con lo que procede hacer:',
  'mail.line.reviews': 'Los exámenes:',
  'mail.line.register': 'En el registro:',
  'mail.footer':
    'Enviado por Mandat, el registro de cuentas institucionales de medios sociales. Nadie lee las respuestas a esta dirección.',
};

import type { Room } from '../catalogue.ts';
import type { offboardingRules as english } from '../en/offboarding-rules.ts';

export const offboardingRules: Room<typeof english, 'es'> = {
  'offboardingRule.departure-ends-everything': 'una separación pone fin a todos los privilegios.',
  'offboardingRule.departure-suspends-until-confirmed':
    'una separación de una fuente que solo puede suspender se confirma en 24 horas.',
  'offboardingRule.departure-confirmed-by-second-source': 'dos fuentes coinciden en la separación.',
  'offboardingRule.departure-is-proposed': 'esta fuente solo puede proponer una separación.',
  'offboardingRule.departure-was-contradicted': 'otra fuente indica que la persona sigue.',
  'offboardingRule.suspension-lapsed': 'nadie contradijo la suspensión a tiempo.',
  'offboardingRule.return-brings-nothing-back': 'un regreso no restablece nada por sí solo.',
  'offboardingRule.lock-out-suspends': 'un bloqueo suspende hasta que se levanta.',
  'offboardingRule.lock-out-ended': 'se levantó el bloqueo.',
  'offboardingRule.departure-is-scheduled': 'se conoce el último día; el traspaso empieza 30 días antes.',
  'offboardingRule.hand-over-begins': 'se acerca el último día: empieza el traspaso.',
  'offboardingRule.undone-by-two-people': 'dos personas lo deshicieron.',
  'offboardingRule.head-withdraws': 'la persona titular lo retira.',
  'offboardingRule.departure-called-off': 'la separación quedó sin efecto.',
  'offboardingRule.move-ends-what-no-longer-holds': 'una reasignación pone fin a lo que ya no corresponde.',
  'offboardingRule.move-suspends-until-confirmed':
    'una reasignación de una fuente que solo puede suspender se confirma en 24 horas.',
  'offboardingRule.move-confirmed-by-second-source': 'dos fuentes coinciden en la reasignación.',
  'offboardingRule.move-is-proposed': 'esta fuente solo puede proponer una reasignación.',
  'offboardingRule.change-is-proposed': 'esta fuente solo puede proponer: nada cambia hasta que se confirme.',
  'offboardingRule.move-inside-the-entity':
    'una reasignación dentro de la entidad la confirma la persona titular en 10 días.',
  'offboardingRule.move-keeps-everything': 'tras esta reasignación todo sigue vigente.',
  'offboardingRule.move-to-an-unknown-unit': 'el registro no conoce la nueva dependencia.',
  'offboardingRule.unit-rename-is-proposed':
    'varias personas se movieron juntas: quizá cambió el nombre de la dependencia.',
  'offboardingRule.unit-was-renamed': 'la dependencia cambió de nombre; nadie fue reasignado.',
  'offboardingRule.groups-end-roles': 'terminan las funciones que ningún grupo otorga ya.',
  'offboardingRule.secrets-are-rotated': 'se cambian las contraseñas compartidas que conocía la persona.',
  'offboardingRule.links-are-broken': 'un identificador reasignado deja de estar vinculado.',
  'offboardingRule.record-follows': 'el registro sigue a la fuente.',
  'offboardingRule.sessions-end': 'se cierran las sesiones.',
  'offboardingRule.older-than-what-is-known': 'es anterior a lo que ya se sabe.',
  'offboardingRule.outside-the-scope': 'la fuente no habla por esta persona.',
  'offboardingRule.person-unknown': 'no se encontró a la persona.',
  'offboardingRule.held-by-the-guard': 'la salvaguardia lo retuvo: supera el límite.',
  'offboardingRule.nothing-changes': 'no cambia nada.',
};

import type { Room } from '../catalogue.ts';
import type { criteria as english } from '../en/criteria.ts';

export const criteria: Room<typeof english, 'es'> = {
  'criterion.need.title': 'Necesidad demostrada',
  'criterion.need.text':
    'Debe demostrarse la necesidad de la cuenta, en particular mediante un estudio de las demás cuentas ya existentes en el sistema de las Naciones Unidas, a fin de evitar duplicaciones.',
  'criterion.need.question': '¿Por qué es necesaria esta cuenta además de las existentes?',
  'criterion.need.hint':
    'Indique las cuentas estudiadas y lo que no alcanzan. Cada coincidencia parcial hallada por el registro requiere una respuesta.',
  'criterion.purpose.title': 'Propósito y estrategia',
  'criterion.purpose.text':
    'La cuenta debe tener un propósito y una estrategia claramente definidos, incluido el público destinatario.',
  'criterion.purpose.question': '¿Para qué sirve la cuenta, a quién se dirige y qué estrategia sigue?',
  'criterion.purpose.hint':
    'Las alertas y los servicios al público también son propósitos, no solo la publicidad. Indique el documento de estrategia.',
  'criterion.skills.title': 'Competencias, personal y recursos',
  'criterion.skills.text':
    'Deben estar disponibles las competencias, el personal y los recursos necesarios para mantener la cuenta con eficacia.',
  'criterion.skills.question': '¿Quién lleva la cuenta, con qué competencias y cuántas horas por semana?',
  'criterion.skills.hint': 'Indique las personas y las horas, incluidas las ausencias.',
  'criterion.risk.title': 'Análisis de riesgos',
  'criterion.risk.text':
    'Debe haberse realizado un análisis de los riesgos asociados a la cuenta, en particular los riesgos para la reputación o la seguridad.',
  'criterion.risk.question': '¿Qué riesgos conlleva la cuenta y qué los mitiga?',
  'criterion.risk.hint':
    'Para cada riesgo: probabilidad, impacto y medidas de mitigación. La reputación y la seguridad figuran siempre.',
  'criterion.accuracy.title': 'Normas editoriales y exactitud',
  'criterion.accuracy.text':
    'Deben aplicarse las normas editoriales más estrictas y garantizarse la exactitud de la información.',
  'criterion.accuracy.question': '¿Quién comprueba el contenido antes de publicarlo y con qué criterio?',
  'criterion.accuracy.hint':
    'Indique la persona que comprueba, la fuente de los datos y la forma de corregir los errores.',
  'criterion.met': 'Cumplido',
  'criterion.notMet': 'No cumplido',
  'criterion.unanswered': 'Sin respuesta',
  'overlapMatch.canonical-key': 'La misma cuenta',
  'overlapMatch.alias': 'Un nombre de perfil o una dirección que esta cuenta tuvo antes',
  'overlapAnswer.different': 'Diferente: ambas son necesarias',
  'overlapAnswer.merge': 'Duplicación: las dos se unifican',
  'overlapAnswer.successor': 'Cuenta sucesora: esta sigue a la otra',
};

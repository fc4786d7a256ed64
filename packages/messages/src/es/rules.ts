import type { Room } from '../catalogue.ts';
import type { rules as english } from '../en/rules.ts';

export const rules: Room<typeof english, 'es'> = {
  'rule.1-1.title': 'Definiciones',
  'rule.1-1.text':
    'Tres términos sostienen el boletín: cuenta institucional en los medios sociales, base de datos, titular de la entidad.',
  'rule.1-1-a.title': 'Cuentas institucionales en los medios sociales',
  'rule.1-1-a.text':
    'Cuentas en medios sociales que pertenecen a una entidad de la Secretaría de las Naciones Unidas, la cual autoriza su uso con fines oficiales. No se incluyen las cuentas creadas por órganos representativos del personal o pertenecientes a ellos. Las cuentas personales no son cuentas institucionales.',
  'rule.1-1-b.title': 'La base de datos',
  'rule.1-1-b.text':
    'La base de datos central, administrada por el Departamento de Comunicación Global, que contiene la lista de todas las cuentas institucionales en los medios sociales. Este registro es esa base de datos.',
  'rule.1-1-c.title': 'Titular de la entidad',
  'rule.1-1-c.text':
    'La persona titular de un departamento o de una oficina, incluidas las oficinas fuera de la Sede; de una misión política especial o de una misión de mantenimiento de la paz; de una comisión regional; el coordinador o la coordinadora residente o regional; la persona a cargo de toda dependencia encargada de actividades programadas.',
  'rule.2-1.title': 'Por qué la Organización tiene cuentas',
  'rule.2-1.text':
    'Las cuentas institucionales en los medios sociales son medios por los que la Organización cumple su mandato, aplica sus políticas, trabaja por sus objetivos y los da a conocer. Autorizar una cuenta es una decisión estratégica, que se toma en interés de la Organización.',
  'rule.2-2.title': 'Propósitos y valores',
  'rule.2-2.text':
    'Las cuentas y su contenido deben ser compatibles con los objetivos, las actividades y los propósitos de la Organización y respetar sus valores fundamentales: integridad, independencia, imparcialidad, respeto de la diversidad y la igualdad, e inviolabilidad de la dignidad de todas las personas. La publicación se rige por el Estatuto y Reglamento del Personal y por el boletín ST/SGB/2016/9.',
  'rule.2-3.title': 'Multilingüismo',
  'rule.2-3.text':
    'El multilingüismo es un valor esencial. Al crear cuentas, y en la medida de lo posible, las personas titulares de las entidades tienen en cuenta la plena igualdad entre los seis idiomas oficiales en las nuevas herramientas de comunicación (resolución 69/324 de la Asamblea General, párrafo 36).',
  'rule.3-1.title': 'Responsabilidades de las personas titulares de las entidades',
  'rule.3-1.text':
    'Corresponde a las personas titulares de las entidades aprobar las cuentas, orientar al personal y velar por que el registro se mantenga actualizado y exacto.',
  'rule.3-1-a.title': 'La persona titular de la entidad aprueba',
  'rule.3-1-a.text':
    'Corresponde a la persona titular de la entidad aprobar la creación o el mantenimiento de cuentas institucionales en los medios sociales.',
  'rule.3-1-b.title': 'La persona titular de la entidad orienta',
  'rule.3-1-b.text':
    'Corresponde a la persona titular de la entidad orientar sobre el uso de las cuentas y velar por que el personal cumpla el boletín, el Estatuto y Reglamento del Personal, las instrucciones administrativas y cualquier otro texto jurídicamente vinculante.',
  'rule.3-1-c.title': 'El registro se mantiene exacto',
  'rule.3-1-c.text':
    'Corresponde a la persona titular de la entidad velar por que la base de datos administrada por el Departamento de Comunicación Global se mantenga actualizada y su información sea exacta.',
  'rule.3-2.title': 'Cinco criterios para una cuenta',
  'rule.3-2.text':
    'Las personas titulares de las entidades aprueban una cuenta cuando se han cumplido los cinco criterios: necesidad, propósito y estrategia, competencias y recursos, análisis de riesgos, normas editoriales y exactitud. El impacto y la eficacia de las cuentas se analizan continuamente.',
  'rule.3-2-a.title': 'Criterio a): necesidad demostrada',
  'rule.3-2-a.text':
    'Debe demostrarse la necesidad de la cuenta, en particular mediante un estudio de las demás cuentas ya existentes en el sistema de las Naciones Unidas, a fin de evitar duplicaciones.',
  'rule.3-2-b.title': 'Criterio b): propósito y estrategia',
  'rule.3-2-b.text':
    'La cuenta debe tener un propósito y una estrategia claramente definidos, incluido el público destinatario.',
  'rule.3-2-c.title': 'Criterio c): competencias, personal y recursos',
  'rule.3-2-c.text':
    'Deben estar disponibles las competencias, el personal y los recursos necesarios para mantener la cuenta con eficacia.',
  'rule.3-2-d.title': 'Criterio d): análisis de riesgos',
  'rule.3-2-d.text':
    'Debe haberse realizado un análisis de los riesgos asociados a la cuenta, en particular los riesgos para la reputación o la seguridad.',
  'rule.3-2-e.title': 'Criterio e): normas editoriales y exactitud',
  'rule.3-2-e.text':
    'Deben aplicarse las normas editoriales más estrictas y garantizarse la exactitud de la información.',
  'rule.3-3.title': 'Cuentas ya existentes',
  'rule.3-3.text':
    'Las personas titulares de las entidades examinan las cuentas existentes en la fecha de publicación del boletín y comprueban si cumplen los criterios del párrafo 3.2, a fin de determinar si procede autorizar su mantenimiento.',
  'rule.3-4.title': 'Lo que el registro contiene de cada cuenta',
  'rule.3-4.text':
    'En los 60 días siguientes a la publicación del boletín, las personas titulares de las entidades velan por que se introduzcan en la base de datos cinco elementos de cada cuenta existente: a) el título, b) la plataforma, c) el idioma del contenido, d) el nombre y los datos de contacto del funcionario autorizado y de todo suplente, e) el propósito y el público destinatario.',
  'rule.3-4-a.title': 'Elemento a): título',
  'rule.3-4-a.text': 'El título de la cuenta en los medios sociales.',
  'rule.3-4-b.title': 'Elemento b): plataforma',
  'rule.3-4-b.text': 'La plataforma de medios sociales.',
  'rule.3-4-c.title': 'Elemento c): idioma del contenido',
  'rule.3-4-c.text': 'El idioma del contenido de la cuenta en los medios sociales.',
  'rule.3-4-d.title': 'Elemento d): funcionario autorizado y suplente',
  'rule.3-4-d.text':
    'El nombre y los datos de contacto del funcionario autorizado, que posee las credenciales de acceso y los privilegios de administrador para gestionar la cuenta, y de todo suplente autorizado.',
  'rule.3-4-e.title': 'Elemento e): propósito y público destinatario',
  'rule.3-4-e.text': 'El propósito de la cuenta y su público destinatario.',
  'rule.3-5.title': 'Cuentas nuevas: 10 días',
  'rule.3-5.text':
    'En los 10 días siguientes a la creación de una cuenta institucional en los medios sociales, la persona titular de la entidad se asegura de que la información enumerada en el párrafo 3.4 figure en la base de datos.',
  'rule.3-6.title': 'Cambios: 10 días',
  'rule.3-6.text':
    'Cuando cambia uno de los elementos del párrafo 3.4, la persona titular de la entidad vela por que la base de datos se actualice en los 10 días siguientes a la modificación.',
  'rule.3-7.title': 'Autorización por escrito',
  'rule.3-7.text':
    'Ningún miembro del personal puede crear ni utilizar cuentas institucionales en los medios sociales sin la autorización expresa, por escrito, de la persona titular de la entidad.',
  'rule.3-8.title': 'Retirada y cierre',
  'rule.3-8.text':
    'La persona titular de la entidad debe retirar la autorización de toda cuenta cuyo uso ya no esté justificado por las necesidades de la Organización o no se ajuste a los criterios del párrafo 3.2, y cerrarla.',
  'rule.4-1.title': 'Cinco obligaciones al publicar',
  'rule.4-1.text':
    'Al publicar contenidos en cuentas institucionales en los medios sociales, el personal autorizado debe cumplir cinco obligaciones: confidencialidad, ausencia de seudónimo, privacidad, información sobre amenazas, propiedad intelectual.',
  'rule.4-1-a.title': 'Obligación a): confidencialidad',
  'rule.4-1-a.text':
    'No divulgar información confidencial, según la define el boletín ST/SGB/2007/6, en los contenidos publicados.',
  'rule.4-1-b.title': 'Obligación b): sin seudónimo',
  'rule.4-1-b.text': 'No publicar contenidos con seudónimo ni nombre falso.',
  'rule.4-1-c.title': 'Obligación c): privacidad',
  'rule.4-1-c.text': 'Respetar la privacidad de todas las personas.',
  'rule.4-1-d.title': 'Obligación d): amenazas',
  'rule.4-1-d.text': 'Informar al Departamento de Seguridad de toda amenaza para la seguridad.',
  'rule.4-1-e.title': 'Obligación e): propiedad intelectual',
  'rule.4-1-e.text': 'Respetar los derechos de propiedad intelectual.',
  'rule.4-2.title': 'Custodia y separaciones del servicio',
  'rule.4-2.text':
    'Las personas titulares de las entidades establecen procedimientos seguros para gestionar y conservar las credenciales (nombre de usuario y contraseña). Las credenciales de acceso permanecen en todo momento bajo la custodia de las Naciones Unidas, también en caso de separación del servicio o reasignación. Cuando el personal autorizado con privilegios de administrador deja de trabajar para la Organización o la entidad, o es reasignado, la persona titular de la entidad debe revocar esos privilegios.',
  'rule.5-2.title': 'Primacía',
  'rule.5-2.text':
    'Las disposiciones del boletín prevalecen sobre toda disposición contraria de los demás boletines e instrucciones administrativas actualmente en vigor.',
};

import type { Room } from '../catalogue.ts';
import type { peoplePages as english } from '../en/people-pages.ts';

export const peoplePages: Room<typeof english, 'es'> = {
  'people.title': 'Personas',
  'people.record': 'Registrar a una persona',
  'people.edit': 'Editar los datos',
  'people.save': 'Guardar los datos',
  'people.search': 'Nombre o función',
  'people.count': { one: '%{count} persona', other: '%{count} personas' },
  'people.view.all': 'Todas',
  'people.view.holders': 'Con un privilegio',
  'people.noEntity': 'Sin nombramiento actual',
  'people.empty.title': 'El registro aún no tiene personas',
  'people.empty.text': 'Las personas entran con su primer inicio de sesión o las registra el DCG.',
  'people.recorded': 'La persona se ha registrado.',
  'people.changed': 'Los datos se han modificado.',
  'person.holdings': 'Cuentas',
  'person.holdings.none': 'Esta persona no tiene acceso a ninguna cuenta',
  'person.holdings.hidden': 'Una cuenta a la que usted no tiene acceso',
  'person.appointments': 'Nombramientos',
  'person.contact': 'Datos de contacto',
  'person.contact.hidden': 'Los datos de contacto son visibles para la entidad y el DCG.',
  'person.form.staffTypeHint': 'Solo puede autorizarse al personal.',
  'person.form.staffNumber': 'Número de funcionario',
  'person.form.staffNumberHint': 'Con él se reconoce a la persona en su primer inicio de sesión.',
  'person.form.source': 'Proveedor de identidad',
  'person.form.sourceHint':
    'El nombre del proveedor al que pertenece el número de funcionario, tal como figura en la configuración.',
  'person.form.languageHint': 'Idioma en que el registro escribe a esta persona.',
};

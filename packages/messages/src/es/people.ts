import type { Room } from '../catalogue.ts';
import type { people as english } from '../en/people.ts';

export const people: Room<typeof english, 'es'> = {
  'staffType.staff-member': 'Funcionario o funcionaria',
  'staffType.consultant': 'Consultor o consultora',
  'staffType.volunteer': 'Voluntario o Voluntaria de las Naciones Unidas',
  'staffType.intern': 'Pasante',
  'staffType.agency': 'Personal de otro organismo',
  'staffType.unknown': 'No consta',
  'capacity.authorized-official': 'Funcionario autorizado o funcionaria autorizada',
  'capacity.alternate': 'Suplente',
  'capacity.publisher': 'Persona autorizada a publicar',
  'capacity.none': 'Sin calidad',
  'platformRole.owner': 'Propietario o propietaria',
  'platformRole.administrator': 'Administrador o administradora',
  'platformRole.editor': 'Editor o editora',
  'platformRole.moderator': 'Moderador o moderadora',
  'platformRole.analyst': 'Analista',
  'platformRole.advertiser': 'Anunciante',
  'scope.create': 'Crear la cuenta',
  'scope.administer': 'Administrar la cuenta',
  'scope.publish': 'Publicar',
  'custodyModel.delegated-roles': 'Funciones delegadas',
  'custodyModel.shared-secret': 'Contraseña compartida',
  'custodyModel.owner-bound': 'Vinculada a la persona propietaria',
};

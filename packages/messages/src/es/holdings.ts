import type { Room } from '../catalogue.ts';
import type { holdings as english } from '../en/holdings.ts';

export const holdings: Room<typeof english, 'es'> = {
  'field.value.yes': 'sí',
  'field.value.no': 'no',
  'field.value.none': 'sin privilegio',
  'field.value.create': 'crear',
  'field.value.administer': 'administrar',
  'field.value.publish': 'publicar',
  'account.capacity.head': 'titular de la entidad',
  'account.capacity.officer-in-charge': 'oficial encargado o encargada',
  'account.capacity.head-above': 'titular de la entidad superior más cercana',
  'account.capacity.head-of-dgc': 'titular del DCG, excepción consignada',
  'field.value.authorized-official': 'Funcionario autorizado o funcionaria autorizada',
  'field.value.alternate': 'Suplente',
  'field.value.publisher': 'Persona autorizada a publicar',
};

import type { Room } from '../catalogue.ts';
import type { decisions as english } from '../en/decisions.ts';

export const decisions: Room<typeof english, 'es'> = {
  'decision.kind.establish': 'Creación autorizada',
  'decision.kind.maintain': 'Mantenimiento autorizado',
  'decision.kind.refuse': 'Solicitud denegada',
  'decision.kind.send-back': 'Devuelta para completar',
  'decision.kind.withdraw': 'Autorización retirada',
  'decidingCapacity.head': 'en calidad de titular de la entidad',
  'decidingCapacity.officer-in-charge': 'en calidad de oficial encargado o encargada',
  'decidingCapacity.head-above': 'en calidad de titular de la entidad inmediatamente superior',
  'decidingCapacity.head-of-dgc': 'en calidad de titular del Departamento de Comunicación Global, excepción consignada',
  'decider.nobody':
    'Nadie puede decidir por ahora. El caso espera a que se registre un nuevo oficial encargado o encargada.',
  'action.requestAccount': 'Solicitar una cuenta',
  'action.submitRequest': 'Enviar a la persona titular de la entidad',
  'action.authorizeAccount': 'Autorizar esta cuenta',
  'action.refuseAccount': 'Denegar',
  'action.sendBackAccount': 'Devolver para completar',
  'action.withdrawAccount': 'Retirar la autorización',
  'action.recordCreation': 'Registrar la creación',
  'action.authorizePerson': 'Autorizar a una persona',
  'action.withdrawAuthorization': 'Retirar la autorización por escrito',
  'action.recordHolding': 'Registrar una tenencia',
  'action.createEntity': 'Crear una entidad',
  'action.recordPerson': 'Registrar a una persona',
  'action.recordHeadship': 'Registrar una titularidad de la entidad',
  'action.confirmHeadship': 'Confirmar la titularidad',
  'action.rejectHeadship': 'No confirmar',
  'action.endHeadship': 'Poner fin a la titularidad',
  'action.maintainAccount': 'Mantener la cuenta',
};

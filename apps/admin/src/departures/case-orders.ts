import type { SortOrder } from '../kit/DataTable.tsx';

/** In which orders cases stand: by the nearest open step unless the reader chooses another. */
export const caseOrders = [
  { field: 'nextDueAt', order: 'ASC' },
  { field: 'openedAt', order: 'DESC' },
  { field: 'person', order: 'ASC' },
] as const satisfies readonly SortOrder[];

export const usualOrder: SortOrder = caseOrders[0];

/** The order that a field names, or the usual one for a field that an address made up. */
export const orderOf = (field: string): (typeof caseOrders)[number] =>
  caseOrders.find((each) => each.field === field) ?? caseOrders[0];

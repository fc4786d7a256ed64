import type { ListFilter } from '../console/use-register-list.ts';

/** The tabs over the list of cases; their filters stand in the address. */
export const caseViews = [
  { name: 'open', filter: { open: true } },
  { name: 'proof-awaited', filter: { status: ['PROOF_AWAITED'] } },
  { name: 'proven', filter: { status: ['PROVEN'] } },
  { name: 'all', filter: {} },
] as const satisfies readonly { readonly name: string; readonly filter: ListFilter }[];

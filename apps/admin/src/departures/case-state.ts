import type { CaseStatus } from '../graphql/generated/schema.ts';
import type { StateOf } from '../kit/states.ts';

const states = {
  OPEN: 'open',
  HELD: 'held',
  SECOND_PERSON_AWAITED: 'second-person',
  PROOF_AWAITED: 'proof-awaited',
  PROVEN: 'proven',
  UNDONE: 'undone',
} as const satisfies Record<CaseStatus, StateOf<'case'>>;

/** The vocabulary's word for where a case stands. */
export const caseStateOf = ({ status }: { readonly status: CaseStatus }): StateOf<'case'> => states[status];

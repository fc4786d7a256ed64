import { cellFaults } from './table-faults.ts';

/** What is wrong with rows of a file alone. Whatever else is wrong with them is refused elsewhere too, by the same code. */
export const importFaults = [
  ...cellFaults,
  'column-empty',
  'entity-of-several',
  'entity-of-others',
  'platform-contradicts-address',
  'handle-contradicts-address',
  'date-ambiguous',
  'identifier-of-nobody',
  'identifier-of-several-people',
  'mail-of-another-person',
  'person-twice',
  'account-of-another-entity',
  'account-twice-in-file',
  'entity-twice-in-file',
  'headship-twice-in-file',
  'entity-name-taken',
  'entity-above-refused',
  'entity-kind-unknown',
  'answer-not-yes-or-no',
  'person-only-proposed',
  'mail-of-nobody',
  'mail-unknown',
  'mail-of-several-people',
] as const;

export const mappingFaults = [
  'mapping-length',
  'mapping-column-unknown',
  'mapping-column-twice',
  'mapping-column-missing',
] as const;

/** The key of the sentence for a fault of a row; its values stand in the sentence. */
export const faultMessage = (code: string): string =>
  importFaults.some((fault) => fault === code) ? `import.fault.${code}` : `error.${code}`;

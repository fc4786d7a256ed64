import type { Account } from '../records/account.ts';
import type { FieldChange } from '../records/audit.ts';
import type { Revision } from '../records/revision.ts';

/** What of an authorized account a proposal may change: the elements of 3.4 that are texts of the record, and its address. */
export const revisedFields = [
  'entityId',
  'title',
  'languages',
  'purpose',
  'audience',
  'languageStatement',
  'handle',
  'url',
  'stableId',
  'canonicalKey',
] as const;
export type RevisedField = (typeof revisedFields)[number];

export const isRevisedField = (field: string): field is RevisedField => revisedFields.some((each) => each === field);

const isAs = (account: Account, { field, before }: FieldChange): boolean =>
  isRevisedField(field) && JSON.stringify(account[field]) === JSON.stringify(before);

/** Whether the record changed since the proposal was made: then it says something about a record that is no more. */
export const isStale = (
  revision: Pick<Revision, 'base' | 'changes'>,
  account: Account,
  /** The number of the latest approved revision, 0 where none was approved. */
  approved: number,
): boolean => revision.base !== approved || !revision.changes.every((change) => isAs(account, change));

export type Difference = FieldChange & { readonly approved: unknown };

/** Each field three times: as it was when the proposal was made, as proposed, and as approved now. */
export const differencesOf = (revision: Pick<Revision, 'changes'>, account: Account): readonly Difference[] =>
  revision.changes.map((change) => ({
    ...change,
    approved: isRevisedField(change.field) ? account[change.field] : null,
  }));

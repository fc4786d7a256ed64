import { accept, refuse, type Decision } from '../decision.ts';
import type { Account } from '../records/account.ts';
import type { FieldChange } from '../records/audit.ts';
import { isLive } from '../status/account-status.ts';
import { languagesFault } from './content-languages.ts';

export type RequestEdit = Partial<
  Pick<
    Account,
    | 'entityId'
    | 'title'
    | 'languages'
    | 'purpose'
    | 'audience'
    | 'languageStatement'
    | 'handle'
    | 'url'
    | 'stableId'
    | 'canonicalKey'
    | 'platform'
  >
>;

const same = (before: unknown, after: unknown): boolean => JSON.stringify(before) === JSON.stringify(after);

export const changesOf = <T extends object>(before: T, edit: Partial<T>): readonly FieldChange[] =>
  (Object.keys(edit) as (keyof T & string)[])
    .filter((field) => edit[field] !== undefined && !same(before[field], edit[field]))
    .map((field) => ({ field, before: before[field], after: edit[field] }));

/** What an edit leaves out stays as it is. */
const given = (edit: RequestEdit): RequestEdit =>
  Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));

/** Only what has not been decided may still be edited; edits after the authorization are proposals. */
export const editRequest = (account: Account, edit: RequestEdit): Decision<Account> => {
  if (account.authorizedAt || !isLive(account)) return refuse('request-already-decided');
  if (edit.title !== undefined && edit.title.trim() === '') return refuse('title-missing', { field: 'title' });
  const fault = edit.languages === undefined ? null : languagesFault(edit.languages);
  if (fault) return fault;
  const stated = given(edit.title === undefined ? edit : { ...edit, title: edit.title.trim() });
  const changes = changesOf(account, stated);
  if (changes.length === 0) return accept(account);
  const next = { ...account, ...stated, version: account.version + 1 };
  return accept(next, {
    type: 'request-edited',
    subject: { kind: 'account', id: account.id },
    accountId: account.id,
    entityId: next.entityId,
    changes,
  });
};

import type { Action } from '@mandat/policies';
import { GraphqlFault } from '../data/graphql-fault.ts';

export type Asked = { readonly resource: string; readonly action: string; readonly record?: unknown };

const reading = (action: Action) => ({ list: action, show: action, read: action }) as const;

/** react-admin's questions in the words of the permission table. */
const table: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  accounts: { ...reading('account:read'), create: 'account:request', edit: 'account:edit-request' },
  entities: { ...reading('entity:read'), create: 'entity:create', edit: 'entity:edit' },
  people: { ...reading('person:read'), create: 'person:record', edit: 'person:edit' },
  headships: {
    ...reading('headship:read'),
    create: 'headship:record',
    confirm: 'headship:confirm',
    end: 'headship:end',
  },
  audit: reading('audit:read'),
};

const abilitiesOf = (record: unknown): Readonly<Record<string, unknown>> => {
  if (typeof record !== 'object' || record === null || !('can' in record)) return {};
  return typeof record.can === 'object' && record.can !== null ? { ...record.can } : {};
};

/** From what `me` may do at all and what the record says may be done with it; the register still decides. */
export const canAccessWith = (actions: readonly string[], { resource, action, record }: Asked): boolean => {
  const own = abilitiesOf(record)[action];
  if (typeof own === 'boolean') return own;
  const needed = table[resource]?.[action];
  return needed !== undefined && actions.includes(needed);
};

/** 403 is an answer about one record and signs nobody out. */
export const endsSession = (error: unknown): boolean =>
  error instanceof GraphqlFault && (error.code === 'UNAUTHENTICATED' || error.status === 401);

import { AccountById, AccountList, AccountsByIds } from '../../graphql/generated/accounts.ts';
import { AuditList } from '../../graphql/generated/audit.ts';
import { CaseList } from '../../graphql/generated/cases.ts';
import { EntitiesByIds, EntityById, EntityList } from '../../graphql/generated/entities.ts';
import { HeadshipList } from '../../graphql/generated/headships.ts';
import { PeopleByIds, PersonById, PersonList } from '../../graphql/generated/people.ts';
import { SignalList } from '../../graphql/generated/signals.ts';
import type {
  AccountFilter,
  AccountSortField,
  AuditFilter,
  CaseFilter,
  CaseSortField,
  EntityFilter,
  EntitySortField,
  HeadshipFilter,
  PersonFilter,
  PersonSortField,
  SignalFilter,
} from '../../graphql/generated/schema.ts';
import type { PageStart } from './cursor-map.ts';
import type { Graphql } from './graphql.ts';

export type Row = { readonly id: string };
export type Asked = {
  readonly start: PageStart;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
  readonly signal?: AbortSignal;
};
export type Listed = {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
};
export type Resource = {
  readonly list: (graphql: Graphql, asked: Asked) => Promise<Listed>;
  readonly one?: (graphql: Graphql, id: string) => Promise<Row | null>;
  readonly many?: (graphql: Graphql, ids: readonly string[]) => Promise<readonly Row[]>;
};

const accountSorts = {
  title: 'TITLE',
  handle: 'HANDLE',
  platform: 'PLATFORM',
  entity: 'ENTITY',
  status: 'STATUS',
  requestedAt: 'REQUESTED_AT',
  authorizedAt: 'AUTHORIZED_AT',
  reviewDueOn: 'REVIEW_DUE_ON',
} as const satisfies Record<string, AccountSortField>;
const entitySorts = { code: 'CODE', name: 'NAME', kind: 'KIND' } as const satisfies Record<string, EntitySortField>;
const caseSorts = {
  nextDueAt: 'NEXT_DUE',
  openedAt: 'OPENED_AT',
  reference: 'REFERENCE',
  person: 'PERSON',
} as const satisfies Record<string, CaseSortField>;
const personSorts = { name: 'NAME' } as const satisfies Record<string, PersonSortField>;

const has = <Key extends string>(table: Readonly<Record<Key, unknown>>, key: string): key is Key =>
  Object.hasOwn(table, key);

/** The allow-listed sort; a field that an address names and the register does not know leaves the usual order. */
const sortOf = <Field extends string>(
  table: Readonly<Record<string, Field>>,
  { field, direction }: Asked['sort'],
): { field: Field; direction: 'ASC' | 'DESC' }[] => {
  const named = has(table, field) ? table[field] : undefined;
  return named === undefined ? [] : [{ field: named, direction }];
};

const accounts: Resource = {
  list: async (graphql, { start, filter, sort, signal }) => {
    const variables = { ...start, filter: filter as AccountFilter, sort: sortOf(accountSorts, sort) };
    return (await graphql(AccountList, variables, { signal })).accounts;
  },
  one: async (graphql, id) => (await graphql(AccountById, { id })).account,
  many: async (graphql, ids) => (await graphql(AccountsByIds, { ids })).accounts.nodes,
};

const entities: Resource = {
  list: async (graphql, { start, filter, sort, signal }) => {
    const variables = { ...start, filter: filter as EntityFilter, sort: sortOf(entitySorts, sort) };
    return (await graphql(EntityList, variables, { signal })).entities;
  },
  one: async (graphql, id) => (await graphql(EntityById, { id })).entity,
  many: async (graphql, ids) => (await graphql(EntitiesByIds, { ids })).entities.nodes,
};

const people: Resource = {
  list: async (graphql, { start, filter, sort, signal }) => {
    const variables = { ...start, filter: filter as PersonFilter, sort: sortOf(personSorts, sort) };
    return (await graphql(PersonList, variables, { signal })).people;
  },
  one: async (graphql, id) => (await graphql(PersonById, { id })).person,
  many: async (graphql, ids) => (await graphql(PeopleByIds, { ids })).people.nodes,
};

const headships: Resource = {
  list: async (graphql, { start, filter, signal }) =>
    (await graphql(HeadshipList, { ...start, filter: filter as HeadshipFilter }, { signal })).headships,
};

const audit: Resource = {
  list: async (graphql, { start, filter, signal }) =>
    (await graphql(AuditList, { ...start, filter: filter as AuditFilter }, { signal })).auditEntries,
};

const cases: Resource = {
  list: async (graphql, { start, filter, sort, signal }) => {
    // Cases that are equally urgent, or have nothing open, stand with the latest first.
    const order = [...sortOf(caseSorts, sort), { field: 'OPENED_AT', direction: 'DESC' } as const];
    const variables = { ...start, filter: filter as CaseFilter, sort: order };
    return (await graphql(CaseList, variables, { signal })).cases;
  },
};

const signals: Resource = {
  list: async (graphql, { start, filter, signal }) =>
    (await graphql(SignalList, { ...start, filter: filter as SignalFilter }, { signal })).signals,
};

export const resources = { accounts, entities, people, headships, audit, cases, signals } as const satisfies Record<
  string,
  Resource
>;
export type ResourceName = keyof typeof resources;

export const resourceOf = (name: string): Resource => {
  if (!has(resources, name)) throw new Error(`The register has no list called ${name}`);
  return resources[name];
};

import { useCallback, useMemo } from 'react';
import { useListController, type RaRecord } from 'react-admin';
import type { SortOrder } from '../kit/DataTable.tsx';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import type { ResourceName } from '../providers/data/resources.ts';

export type ListFilter = Readonly<Record<string, unknown>>;

type Start = { readonly sort: SortOrder; readonly perPage?: number; readonly filter?: ListFilter };

export type RegisterList<Row> = {
  readonly resource: ResourceName;
  readonly rows: readonly Row[] | undefined;
  readonly total: number;
  readonly fault: GraphqlFault | null;
  readonly page: number;
  readonly perPage: number;
  readonly sort: SortOrder;
  readonly filter: ListFilter;
  readonly onSort: (sort: SortOrder) => void;
  readonly onPage: (page: number) => void;
  /** Sets or, with null, removes one filter; the address changes with it. */
  readonly setFilter: (key: string, value: unknown) => void;
  readonly replaceFilter: (filter: ListFilter) => void;
  readonly again: () => void;
};

const quiet = { onError: () => undefined };

/** A list of the register whose page, order and filters stand in the address. */
export const useRegisterList = <Row extends RaRecord>(resource: ResourceName, start: Start): RegisterList<Row> => {
  const { sort: firstSort, perPage = 25, filter: always } = start;
  const found = useListController<Row, GraphqlFault>({
    resource,
    sort: firstSort,
    perPage,
    filter: always,
    storeKey: false,
    exporter: false,
    disableAuthentication: true,
    queryOptions: quiet,
  });
  const { data, total, error, page, sort, filterValues, setSort, setPage, setFilters, refetch } = found;
  const setFilter = useCallback(
    (key: string, value: unknown): void => {
      const { [key]: _, ...others } = filterValues as Record<string, unknown>;
      setFilters(value === null || value === '' ? others : { ...others, [key]: value });
    },
    [filterValues, setFilters],
  );
  return useMemo(
    () => ({
      resource,
      rows: data,
      total: total ?? 0,
      fault: error,
      page,
      perPage: found.perPage,
      sort: { field: sort.field, order: sort.order },
      filter: filterValues as ListFilter,
      onSort: setSort,
      onPage: setPage,
      setFilter,
      replaceFilter: (filter) => setFilters(filter),
      again: () => void refetch(),
    }),
    [
      resource,
      data,
      total,
      error,
      page,
      found.perPage,
      sort,
      filterValues,
      setSort,
      setPage,
      setFilter,
      setFilters,
      refetch,
    ],
  );
};

/** The address of a list with filters: what tabs and links lead to. */
export const listAddress = (path: string, filter: ListFilter = {}, sort?: SortOrder): string => {
  const query = new URLSearchParams();
  if (Object.keys(filter).length > 0) query.set('filter', JSON.stringify(filter));
  if (sort) {
    query.set('sort', sort.field);
    query.set('order', sort.order);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
};

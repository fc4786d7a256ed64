import { useCallback } from 'react';
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

const useSetFilter = (values: unknown, setFilters: (filters: unknown) => void) =>
  useCallback(
    (key: string, value: unknown): void => {
      const { [key]: _, ...others } = values as Record<string, unknown>;
      setFilters(value === null || value === '' ? others : { ...others, [key]: value });
    },
    [values, setFilters],
  );

/** A list of the register whose page, order and filters stand in the address. */
export const useRegisterList = <Row extends RaRecord>(resource: ResourceName, start: Start): RegisterList<Row> => {
  const found = useListController<Row, GraphqlFault>({
    resource,
    sort: start.sort,
    perPage: start.perPage ?? 25,
    filter: start.filter,
    storeKey: false,
    exporter: false,
    disableAuthentication: true,
    queryOptions: quiet,
  });
  const { data, total = 0, error, page, perPage, sort, filterValues, setSort, setPage, setFilters, refetch } = found;
  const setFilter = useSetFilter(filterValues, setFilters);
  return {
    resource,
    rows: data,
    total,
    fault: error,
    page,
    perPage,
    sort: { field: sort.field, order: sort.order },
    filter: filterValues as ListFilter,
    onSort: setSort,
    onPage: setPage,
    setFilter,
    replaceFilter: setFilters,
    again: () => void refetch(),
  };
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

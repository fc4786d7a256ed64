import type { DataProvider, GetListParams, QueryFunctionContext } from 'react-admin';
import { createCursorMap, type CursorMap, type ListPage } from './cursor-map.ts';
import { GraphqlFault } from './graphql-fault.ts';
import type { Graphql } from './graphql.ts';
import { resourceOf, type Asked } from './resources.ts';

/** The register gives a session no more rows at once. */
const mostPerPage = 100;

type Parts = { readonly graphql: Graphql; readonly readerLanguage: () => string; readonly cursors?: CursorMap };

const cleaned = (filter: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries((filter ?? {}) as object).filter(
      ([, value]) => value !== '' && value !== null && value !== undefined,
    ),
  );

const pageOf = ({ pagination }: GetListParams): ListPage => ({
  page: Math.max(1, pagination?.page ?? 1),
  perPage: Math.min(mostPerPage, pagination?.perPage ?? 25),
});

const sortOf = ({ sort }: GetListParams): Asked['sort'] => ({
  field: sort?.field ?? '',
  direction: sort?.order === 'DESC' ? 'DESC' : 'ASC',
});

/** Nothing is created, changed or ended by a verb without a name: pages send the register's own mutations. */
const byName = (): never => {
  throw new Error('Changes are sent as the mutations of the register: useMutation() of providers/data');
};

/** What react-admin's lists and references ask, over the typed documents. */
export const createDataProvider = ({ graphql, readerLanguage, cursors = createCursorMap() }: Parts): DataProvider => {
  const getList = async (resource: string, params: GetListParams & QueryFunctionContext) => {
    const page = pageOf(params);
    const filter = cleaned(params.filter);
    const sort = sortOf(params);
    const list = JSON.stringify([resource, page.perPage, filter, sort, readerLanguage()]);
    const start = cursors.startOf(list, page);
    const found = await resourceOf(resource).list(graphql, { start, filter, sort, signal: params.signal });
    cursors.keep(list, page.page, found.pageInfo.endCursor);
    return { data: [...found.nodes], total: found.totalCount, pageInfo: found.pageInfo };
  };
  const provider = {
    getList,
    getOne: async (resource: string, { id }: { readonly id: unknown }) => {
      const row = await resourceOf(resource).one?.(graphql, String(id));
      if (!row) throw new GraphqlFault({ code: 'not-found', message: 'Not found', status: 404 });
      return { data: row };
    },
    getMany: async (resource: string, { ids }: { readonly ids: readonly unknown[] }) => ({
      data: [...((await resourceOf(resource).many?.(graphql, ids.map(String))) ?? [])],
    }),
    getManyReference: async (resource: string, params: GetListParams & { target: string; id: unknown }) =>
      getList(resource, { ...params, filter: { ...params.filter, [params.target]: params.id } }),
    create: byName,
    update: byName,
    updateMany: byName,
    delete: byName,
    deleteMany: byName,
    supportAbortSignal: true,
  };
  // react-admin lets the caller name the record's type; here the documents have named it already.
  return provider as unknown as DataProvider;
};

import { useCallback, useMemo } from 'react';
import { useNotify } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { EndReferenceAccount, ReferenceAccounts, type ReferenceRow } from '../graphql/generated/overlaps.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState, NoMatch } from '../kit/EmptyState.tsx';
import { Filters, FilterSearch } from '../kit/Filters.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { Handle } from '../kit/Handle.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Pagination } from '../kit/Pagination.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

type Props = { readonly reference: ReferenceRow };

const End = ({ reference: { id, version, title } }: Props) => {
  const { translate } = useReader();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(EndReferenceAccount);
  const end = async (): Promise<void> => {
    if (await act({ input: { id, version } })) notify('references.ended');
  };
  return (
    <div className="m-stack">
      <Button size="small" busy={busy} onClick={() => void end()}>
        {translate('references.end')}
        <span className="m-hidden">: {title}</span>
      </Button>
      {fault ? <FormFault fault={fault} /> : null}
    </div>
  );
};

const Named = ({ reference: { title, url, handle, platform } }: Props) => (
  <div className="m-first-cell">
    <PlatformTile platform={platform.code} />
    <div>
      <bdi className="m-first-cell-title">{title}</bdi>
      {handle ? (
        <div>
          <Handle>{handle}</Handle>
        </div>
      ) : null}
      <div className="m-caption m-first-cell-caption">
        <bdi dir="ltr">{url}</bdi>
      </div>
    </div>
  </div>
);

const useColumns = (): readonly Column<ReferenceRow>[] => {
  const { translate, language, date } = useReader();
  const { may } = useMe();
  return useMemo(
    () => [
      { key: 'account', label: translate('accounts.column.account'), cell: (row) => <Named reference={row} /> },
      {
        key: 'organisation',
        label: translate('field.organisation'),
        cell: ({ organisation }) => <bdi>{organisation}</bdi>,
      },
      {
        key: 'languages',
        label: translate('field.languages'),
        cell: ({ languages }) => languages.map((code) => language(code)).join(', ') || '–',
      },
      { key: 'added', label: translate('references.column.added'), cell: ({ addedAt }) => date(addedAt, 'day') },
      ...(may('reference:edit')
        ? [
            {
              key: 'step',
              label: translate('headship.column.steps'),
              cell: (row: ReferenceRow) => <End reference={row} />,
            },
          ]
        : []),
    ],
    [translate, language, date, may],
  );
};

const perPage = 25;

/** Page and words stand in the address, so that a link shows the same. */
const useReferences = () => {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const page = Math.max(1, Math.trunc(Number(params.get('page'))) || 1);
  const query = useQuery(
    ReferenceAccounts,
    { first: perPage, offset: perPage * (page - 1), search: search || null },
    { live: true, keep: true },
  );
  const onSearch = useCallback((text: string) => setParams(text === '' ? {} : { search: text }), [setParams]);
  const onPage = (next: number): void => setParams({ ...(search !== '' && { search }), page: String(next) });
  return { query, search, page, onSearch, onPage };
};

type List = ReturnType<typeof useReferences>;

const Rows = ({
  list,
  rows,
  total,
}: {
  readonly list: List;
  readonly rows: readonly ReferenceRow[];
  readonly total: number;
}) => {
  const { translate } = useReader();
  const columns = useColumns();
  if (total === 0 && list.search !== '') return <NoMatch filters={1} onRemove={() => list.onSearch('')} />;
  if (total === 0)
    return (
      <EmptyState bare title={translate('references.none')}>
        {null}
      </EmptyState>
    );
  return (
    <>
      <DataTable
        label={translate('references.title')}
        rows={rows}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        columns={columns}
      />
      <Pagination page={list.page} perPage={perPage} total={total} onPage={list.onPage} />
    </>
  );
};

/** Accounts of other organisations that the search for duplication finds beside those of the register. */
const ReferenceList = () => {
  const { translate } = useReader();
  useFullWidth();
  const { may } = useMe();
  const list = useReferences();
  const add = may('reference:edit') ? (
    <ButtonLink kind="primary" to="/references/new">
      {translate('references.add')}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHead title={translate('references.title')} lead={translate('references.lead')} actions={add} />
      <Filters>
        <FilterSearch value={list.search} onChange={list.onSearch} label={translate('references.search')} />
      </Filters>
      <Loaded inside query={list.query} pick={({ referenceAccounts }) => referenceAccounts} rows={6}>
        {({ nodes, totalCount }) => (
          <>
            <LiveStatus>
              <b>{translate('references.count', { count: totalCount })}</b>
            </LiveStatus>
            <Sheet>
              <Rows list={list} rows={nodes} total={totalCount} />
            </Sheet>
          </>
        )}
      </Loaded>
    </>
  );
};

export default ReferenceList;

import { useCallback, useMemo } from 'react';
import type { Chip } from '../console/chip.ts';
import { Chips, ListSheet } from '../console/ListSheet.tsx';
import { isRecordOf } from '../console/record-of.ts';
import { listAddress, useRegisterList, type ListFilter } from '../console/use-register-list.ts';
import type { EntityRow } from '../graphql/generated/entities.ts';
import { wordOf } from '../graphql/words.ts';
import { ButtonLink } from '../kit/Button.tsx';
import type { Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Filters, FilterSearch } from '../kit/Filters.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { EntityHead } from './EntityHead.tsx';
import { kinds } from './kinds.ts';

const views = [
  { name: 'all', filter: {} },
  { name: 'vacant', filter: { vacant: true } },
  { name: 'headed', filter: { headed: true } },
] as const satisfies readonly { name: string; filter: ListFilter }[];

const useColumns = (): readonly Column<EntityRow>[] => {
  const { translate, number } = useReader();
  return useMemo(
    () => [
      {
        key: 'name',
        label: translate('entities.column.entity'),
        sort: 'name',
        cell: ({ id, name, code, parent }) => (
          <FirstCell
            to={`/entities/${id}`}
            title={name}
            caption={
              <>
                <bdi dir="ltr">{code}</bdi>
                {parent ? (
                  <>
                    {' · '}
                    {translate('entities.below', { entity: parent.code })}
                  </>
                ) : null}
              </>
            }
          />
        ),
      },
      {
        key: 'kind',
        label: translate('entities.column.kind'),
        sort: 'kind',
        cell: ({ kind }) => translate(`entityKind.${wordOf(kind)}`),
      },
      { key: 'head', label: translate('entities.column.head'), cell: (row) => <EntityHead entity={row} /> },
      {
        key: 'accounts',
        label: translate('entities.column.accounts'),
        number: true,
        cell: ({ accountCount }) => number(accountCount),
      },
    ],
    [translate, number],
  );
};

const useChips = (filter: ListFilter): readonly Chip[] => {
  const translate = useTranslate();
  const kind = Array.isArray(filter.kind) ? String(filter.kind[0]) : '';
  const chip = (key: string, label: string, value: unknown): readonly Chip[] =>
    typeof value === 'string' && value !== '' ? [{ key, label, value }] : [];
  return [
    ...chip('search', translate('accounts.filter.searchChip'), filter.search),
    ...chip('kind', translate('entities.column.kind'), isRecordOf(kinds, kind) ? translate(kinds[kind]) : ''),
    ...chip(
      'vacant',
      translate('entities.column.head'),
      filter.vacant === true ? translate('entities.view.vacant') : '',
    ),
    ...chip(
      'headed',
      translate('entities.column.head'),
      filter.headed === true ? translate('entities.view.headed') : '',
    ),
  ];
};

const EntityList = () => {
  const translate = useTranslate();
  const { may } = useMe();
  useFullWidth();
  const list = useRegisterList<EntityRow>('entities', { sort: { field: 'name', order: 'ASC' } });
  const chips = useChips(list.filter);
  const columns = useColumns();
  const { setFilter } = list;
  const onSearch = useCallback((text: string) => setFilter('search', text), [setFilter]);
  const current = views.find(({ filter }) => JSON.stringify(filter) === JSON.stringify(list.filter));
  return (
    <>
      <PageHead
        title={translate('entities.title')}
        lead={translate('entities.lead')}
        actions={
          may('entity:create') ? (
            <ButtonLink kind="primary" icon="plus" to="/entities/new">
              {translate('entities.add')}
            </ButtonLink>
          ) : null
        }
      />
      <Tabs
        label={translate('kit.views')}
        current={current ? listAddress('/entities', current.filter) : ''}
        tabs={views.map(({ name, filter }) => ({
          to: listAddress('/entities', filter),
          label: translate(`entities.view.${name}`),
        }))}
      />
      <Filters>
        <FilterSearch
          label={translate('entities.search')}
          value={typeof list.filter.search === 'string' ? list.filter.search : ''}
          onChange={onSearch}
        />
        <Chips chips={chips.filter(({ key }) => key !== 'search')} onRemove={(key) => setFilter(key, null)} />
      </Filters>
      <LiveStatus>{list.rows ? <b>{translate('entities.count', { count: list.total })}</b> : null}</LiveStatus>
      <ListSheet
        list={list}
        label={translate('entities.title')}
        columns={columns}
        nameOf={({ name }) => name}
        chips={chips}
        empty={
          <EmptyState bare icon="chain" title={translate('entities.empty.title')}>
            {translate('entities.empty.text')}
          </EmptyState>
        }
      />
    </>
  );
};

export default EntityList;

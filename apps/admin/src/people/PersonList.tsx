import { useCallback, useMemo } from 'react';
import type { Chip } from '../console/chip.ts';
import { Chips, ListSheet } from '../console/ListSheet.tsx';
import { useRegisterList, listAddress, type ListFilter } from '../console/use-register-list.ts';
import type { PersonRow } from '../graphql/generated/people.ts';
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
import { Link } from 'react-router-dom';
import { useMe } from '../providers/auth/Me.tsx';
import { useTranslate } from '../providers/Reader.tsx';

const views = [
  { name: 'all', filter: {} },
  { name: 'holders', filter: { holder: true } },
  { name: 'unattested', filter: { attestation: ['MISSING', 'LAPSED'] } },
  { name: 'unread', filter: { toAcknowledge: true } },
] as const satisfies readonly { name: string; filter: ListFilter }[];

const useColumns = (): readonly Column<PersonRow>[] => {
  const translate = useTranslate();
  return useMemo(
    () => [
      {
        key: 'name',
        label: translate('field.name'),
        sort: 'name',
        cell: ({ id, name, functionTitle }) => (
          <FirstCell
            to={`/people/${id}`}
            title={name}
            caption={functionTitle ? <span dir="auto">{functionTitle}</span> : null}
          />
        ),
      },
      {
        key: 'entity',
        label: translate('accounts.filter.entity'),
        cell: ({ entity }) =>
          entity ? (
            <Link to={`/entities/${entity.id}`}>
              <bdi>{entity.name}</bdi>
            </Link>
          ) : (
            <span className="m-caption">{translate('people.noEntity')}</span>
          ),
      },
      {
        key: 'staffType',
        label: translate('field.staffType'),
        cell: ({ staffType }) =>
          staffType ? (
            translate(`staffType.${wordOf(staffType)}`)
          ) : (
            <span className="m-caption">{translate('accounts.notShown')}</span>
          ),
      },
    ],
    [translate],
  );
};

const useChips = (filter: ListFilter): readonly Chip[] => {
  const translate = useTranslate();
  const words: readonly Chip[] =
    typeof filter.search === 'string' && filter.search !== ''
      ? [{ key: 'search', label: translate('accounts.filter.searchChip'), value: filter.search }]
      : [];
  const chip = (key: string, label: string, value: string): readonly Chip[] =>
    filter[key] === undefined || filter[key] === null ? [] : [{ key, label, value }];
  return [
    ...words,
    ...chip('holder', translate('account.people.holds'), translate('people.view.holders')),
    ...chip('attestation', translate('attest.obligations'), translate('people.view.unattested')),
    ...chip('toAcknowledge', translate('guidance.title'), translate('people.view.unread')),
  ];
};

const PersonList = () => {
  const translate = useTranslate();
  const { may } = useMe();
  useFullWidth();
  const list = useRegisterList<PersonRow>('people', { sort: { field: 'name', order: 'ASC' } });
  const chips = useChips(list.filter);
  const columns = useColumns();
  const { setFilter } = list;
  const onSearch = useCallback((text: string) => setFilter('search', text), [setFilter]);
  const current = views.find(({ filter }) => JSON.stringify(filter) === JSON.stringify(list.filter));
  return (
    <>
      <PageHead
        title={translate('people.title')}
        actions={
          may('person:record') ? (
            <ButtonLink kind="primary" icon="plus" to="/people/new">
              {translate('people.record')}
            </ButtonLink>
          ) : null
        }
      />
      <Tabs
        label={translate('kit.views')}
        current={current ? listAddress('/people', current.filter) : ''}
        tabs={views.map(({ name, filter }) => ({
          to: listAddress('/people', filter),
          label: translate(`people.view.${name}`),
        }))}
      />
      <Filters>
        <FilterSearch
          label={translate('people.search')}
          value={typeof list.filter.search === 'string' ? list.filter.search : ''}
          onChange={onSearch}
        />
        <Chips chips={chips.filter(({ key }) => key !== 'search')} onRemove={(key) => setFilter(key, null)} />
      </Filters>
      <LiveStatus>{list.rows ? <b>{translate('people.count', { count: list.total })}</b> : null}</LiveStatus>
      <ListSheet
        list={list}
        label={translate('people.title')}
        columns={columns}
        nameOf={({ name }) => name}
        chips={chips}
        empty={
          <EmptyState bare icon="people" title={translate('people.empty.title')}>
            {translate('people.empty.text')}
          </EmptyState>
        }
      />
    </>
  );
};

export default PersonList;

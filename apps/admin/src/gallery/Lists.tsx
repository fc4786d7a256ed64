import { useState } from 'react';
import { BulkBar } from '../kit/BulkBar.tsx';
import { ClockMini } from '../kit/Clock.tsx';
import { DataTable, type Column, type SortOrder } from '../kit/DataTable.tsx';
import { DeniedState, EmptyState, ErrorState, NoMatch, Skeleton } from '../kit/EmptyState.tsx';
import { FilterChip, Filters, FilterSearch } from '../kit/Filters.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Handle } from '../kit/Handle.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { LanguageChips } from '../kit/LanguageChips.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { Menu } from '../kit/Menu.tsx';
import { Pagination } from '../kit/Pagination.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import type { StateOf } from '../kit/states.ts';
import { useTranslate } from '../providers/Reader.tsx';

type Example = {
  id: string;
  platform: string;
  title: string;
  handle: string;
  entity: string;
  languages: string[];
  state: StateOf<'account'>;
  official: string;
  start: string;
};

const rows: readonly Example[] = [
  {
    id: '1',
    platform: 'x',
    title: 'ECLAC Noticias',
    handle: '@mandat_demo_eclac',
    entity: 'ECLAC',
    languages: ['es'],
    state: 'review-overdue',
    official: 'Lucía Barrantes-Koh',
    start: '2026-10-15',
  },
  {
    id: '2',
    platform: 'youtube',
    title: 'UNIC Cairo',
    handle: '@mandat_demo_unic_cairo',
    entity: 'UNIC-Cairo',
    languages: ['ar', 'en'],
    state: 'under-review',
    official: 'Farid Ionescu-Rahmani',
    start: '2026-11-09',
  },
  {
    id: '3',
    platform: 'facebook',
    title: 'UNMISS Radio',
    handle: 'mandat.demo.unmissradio',
    entity: 'UNMISS',
    languages: ['en', 'ar'],
    state: 'withdrawn',
    official: 'Akech Solberg-Deng',
    start: '2026-11-16',
  },
];

const columns: readonly Column<Example>[] = [
  {
    key: 'title',
    label: 'Account',
    sort: 'title',
    cell: ({ id, platform, title, handle, entity }) => (
      <FirstCell
        to={`/accounts/${id}`}
        title={title}
        tile={<PlatformTile platform={platform} />}
        handle={<Handle>{handle}</Handle>}
        caption={entity}
      />
    ),
  },
  { key: 'languages', label: 'Content', cell: ({ languages }) => <LanguageChips languages={languages} /> },
  { key: 'state', label: 'State', cell: ({ state }) => <StateMark of="account" state={state} /> },
  { key: 'official', label: 'Official', cell: ({ official }) => <PersonName name={official} /> },
  {
    key: 'due',
    label: 'What is due',
    sort: 'due',
    cell: ({ start }) => (
      <ClockMini since="changed" start={start} due={`2026-11-${Number(start.slice(8)) + 9}`} today="2026-11-17" />
    ),
  },
  { key: 'reach', label: 'Reach', number: true, cell: () => '1,204,310' },
];

const States = () => (
  <div className="m-grid-2">
    <EmptyState title="Nothing waits for you">The next date is 24 November: attest your five obligations.</EmptyState>
    <Sheet>
      <NoMatch filters={3} without={{ filter: 'Language: Russian', count: 12 }} onRemove={() => {}} />
    </Sheet>
    <Sheet>
      <ErrorState reference="7F3A-91" onAgain={() => {}} />
    </Sheet>
    <DeniedState owner="ESCAP" />
    <Sheet>
      <Skeleton />
    </Sheet>
  </div>
);

export const Lists = () => {
  const translate = useTranslate();
  const [ids, setIds] = useState<string[]>(['1', '3']);
  const [sort, setSort] = useState<SortOrder>({ field: 'due', order: 'ASC' });
  const [page, setPage] = useState(1);
  const [query, setQuery] = useState('');
  return (
    <>
      <div>
        <Tabs
          label={translate('kit.views')}
          current="/kit"
          tabs={[
            { to: '/accounts', label: 'All', count: '1,904' },
            { to: '/kit', label: 'Needs attention', count: 143 },
            { to: '/accounts?view=one', label: 'Only one holder', count: 247 },
          ]}
        />
        <Filters>
          <FilterSearch value={query} onChange={setQuery} />
          <FilterChip label="Needs" value="an answer" onRemove={() => {}} />
          <FilterChip label="Due" value="by 30 Nov" onRemove={() => {}} />
        </Filters>
        <LiveStatus>
          <b>143 accounts</b>, the most urgent first. {translate('kit.table.selected', { count: ids.length })}
        </LiveStatus>
      </div>
      <Sheet>
        <BulkBar
          count={ids.length}
          verbs={[
            { label: 'Remind the officials', onSelect: () => {} },
            { label: 'Export', onSelect: () => {} },
          ]}
          onClear={() => setIds([])}
        />
        <DataTable
          label={translate('nav.accounts')}
          rows={rows}
          idOf={({ id }) => id}
          nameOf={({ title }) => title}
          columns={columns}
          sort={sort}
          onSort={setSort}
          selection={{ ids, onChange: setIds }}
          menu={({ title }) => (
            <Menu
              label={translate('kit.table.menuOf', { row: title })}
              groups={[
                {
                  items: [
                    { label: 'Withdraw', danger: true, onSelect: () => {} },
                    { label: 'Open', to: '/accounts/1' },
                  ],
                },
              ]}
              trigger={(props) => (
                <IconButton icon="more" label={translate('kit.table.menuOf', { row: title })} {...props} />
              )}
            />
          )}
        />
        <Pagination page={page} perPage={8} total={143} onPage={setPage} />
      </Sheet>
      <States />
    </>
  );
};

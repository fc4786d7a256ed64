import { useCallback, useMemo, useState } from 'react';
import { Chips } from '../console/ListSheet.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { HeldPeople, type HeldRow } from '../graphql/generated/holds.ts';
import { wordOf } from '../graphql/words.ts';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { NoMatch } from '../kit/EmptyState.tsx';
import { Filters, FilterSearch } from '../kit/Filters.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Handle } from '../kit/Handle.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { Pagination } from '../kit/Pagination.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { HeldPlan } from './HeldPlan.tsx';
import type { GroupKey } from './shown-hold.ts';

const perPage = 25;

const Says = ({ row: { type, units, lastDay } }: { readonly row: HeldRow }) => {
  const { translate, date } = useReader();
  return (
    <div className="m-stack">
      <span>{translate(`cause.${wordOf(type)}`)}</span>
      {units && units.length > 0 ? <Handle>{units.join(', ')}</Handle> : null}
      {lastDay ? <span className="m-caption">{date(lastDay)}</span> : null}
    </div>
  );
};

const useColumns = (): readonly Column<HeldRow>[] => {
  const { translate, dateTime } = useReader();
  return useMemo(
    () => [
      {
        key: 'person',
        label: translate('signal.person'),
        cell: ({ person, receivedAt }) => {
          const at = dateTime(receivedAt, { style: 'short', seconds: true, zone: false });
          return person ? (
            <FirstCell to={`/people/${person.id}`} title={person.name} caption={at} />
          ) : (
            translate('signal.nobody')
          );
        },
      },
      { key: 'says', label: translate('guard.people.says'), cell: (row) => <Says row={row} /> },
      { key: 'plan', label: translate('guard.people.plan'), cell: (row) => <HeldPlan row={row} /> },
      {
        key: 'state',
        label: translate('guard.column.state'),
        cell: ({ state }) => <StateMark of="signal" state={wordOf(state)} />,
      },
    ],
    [translate, dateTime],
  );
};

const useGroupChips = (group: GroupKey | null) => {
  const { translate } = useReader();
  if (!group) return [];
  const words = [translate(`cause.${wordOf(group.cause)}`), translate(`state.signal.${wordOf(group.state)}`)];
  return [{ key: 'group', label: translate('guard.plan.cause'), value: words.join(', ') }];
};

const filterOf = (search: string, group: GroupKey | null) => ({
  ...(search !== '' && { search }),
  ...(group && { type: [group.cause], state: [group.state] }),
});

type HoldPeopleProps = {
  readonly holdId: string;
  /** Only this group of the plan. */
  readonly group: GroupKey | null;
  readonly onGroup: (group: GroupKey | null) => void;
};

type Sought = { readonly search: string; readonly page: number; readonly group: GroupKey | null };

/** Another group begins at its first page. */
const useSought = (group: GroupKey | null) => {
  const [sought, setSought] = useState<Sought>({ search: '', page: 1, group });
  if (sought.group !== group) setSought({ ...sought, page: 1, group });
  const search = useCallback((text: string) => setSought((now) => ({ ...now, search: text, page: 1 })), []);
  const turn = (page: number): void => setSought((now) => ({ ...now, page }));
  return { ...sought, page: sought.group === group ? sought.page : 1, onSearch: search, onPage: turn };
};

type TableProps = {
  readonly signals: { readonly nodes: readonly HeldRow[]; readonly totalCount: number };
  readonly page: number;
  readonly onPage: (page: number) => void;
};

const People = ({ signals: { nodes, totalCount }, page, onPage }: TableProps) => {
  const { translate } = useReader();
  const columns = useColumns();
  return (
    <>
      <DataTable
        label={translate('guard.people')}
        rows={nodes}
        idOf={({ id }) => id}
        nameOf={({ person }) => person?.name ?? translate('signal.nobody')}
        columns={columns}
      />
      <Pagination page={page} perPage={perPage} total={totalCount} onPage={onPage} />
    </>
  );
};

/** Everybody whom the batch concerns, page by page; found by name, or by a group of the plan. */
export const HoldPeople = ({ holdId, group, onGroup }: HoldPeopleProps) => {
  const { translate } = useReader();
  const { search, page, onSearch, onPage } = useSought(group);
  const chips = useGroupChips(group);
  const variables = {
    hold: holdId,
    first: perPage,
    offset: perPage * (page - 1),
    filter: filterOf(search, group),
  };
  const query = useQuery(HeldPeople, variables, { live: true, keep: true });
  const all = (): void => {
    onSearch('');
    onGroup(null);
  };
  const count = query.data?.hold?.signals.totalCount;
  return (
    <Sheet
      title={translate('guard.people')}
      beside={<LiveStatus>{count === undefined ? null : translate('guard.people.count', { count })}</LiveStatus>}
    >
      <div className="m-pad">
        <Filters>
          <FilterSearch label={translate('guard.people.search')} value={search} onChange={onSearch} />
          <Chips chips={chips} onRemove={() => onGroup(null)} />
        </Filters>
      </div>
      <Loaded inside query={query} pick={({ hold }) => hold?.signals ?? null} rows={6}>
        {(signals) =>
          signals.nodes.length === 0 ? (
            <NoMatch filters={chips.length + (search === '' ? 0 : 1)} onRemove={all} />
          ) : (
            <People signals={signals} page={page} onPage={onPage} />
          )
        }
      </Loaded>
    </Sheet>
  );
};

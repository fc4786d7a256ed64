import type { ReactNode } from 'react';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { DeniedState, ErrorState, NoMatch, Skeleton } from '../kit/EmptyState.tsx';
import { FilterChip } from '../kit/Filters.tsx';
import { Pagination } from '../kit/Pagination.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { isFault } from '../providers/data/graphql-fault.ts';
import type { Chip } from './chip.ts';
import { useBestRemoval } from './use-best-removal.ts';
import type { RegisterList } from './use-register-list.ts';

type ListSheetProps<Row> = {
  readonly list: RegisterList<Row>;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly nameOf: (row: Row) => string;
  readonly menu?: (row: Row) => ReactNode;
  readonly chips: readonly Chip[];
  /** What an empty register says, and what comes next. */
  readonly empty: ReactNode;
};

export const Chips = ({
  chips,
  onRemove,
}: {
  readonly chips: readonly Chip[];
  readonly onRemove: (key: string) => void;
}) => (
  <>
    {chips.map(({ key, label, value }) => (
      <FilterChip key={key} label={label} value={value} onRemove={() => onRemove(key)} />
    ))}
  </>
);

const Nothing = <Row,>({ list, chips, empty }: Pick<ListSheetProps<Row>, 'list' | 'chips' | 'empty'>) => {
  const best = useBestRemoval(list, chips);
  if (chips.length === 0) return empty;
  const onRemove = (): void => (best ? list.setFilter(best.chip.key, null) : list.replaceFilter({}));
  return <NoMatch filters={chips.length} without={best?.without} onRemove={onRemove} />;
};

const Body = <Row extends { readonly id: string }>({
  list,
  label,
  columns,
  nameOf,
  menu,
  chips,
  empty,
}: ListSheetProps<Row>) => {
  const { rows, fault, total } = list;
  if (fault && !rows) {
    return isFault(fault, 'FORBIDDEN') ? (
      <DeniedState />
    ) : (
      <ErrorState reference={fault.reference ?? undefined} onAgain={list.again} />
    );
  }
  if (!rows) return <Skeleton rows={8} />;
  if (rows.length === 0) return <Nothing {...{ list, chips, empty }} />;
  return (
    <>
      <DataTable
        label={label}
        rows={rows}
        idOf={({ id }) => id}
        nameOf={nameOf}
        columns={columns}
        sort={list.sort}
        onSort={list.onSort}
        menu={menu}
      />
      <Pagination page={list.page} perPage={list.perPage} total={total} onPage={list.onPage} />
    </>
  );
};

/** The sheet of a list with all its states: loading, empty, no match, failed, denied, rows. */
export const ListSheet = <Row extends { readonly id: string }>(props: ListSheetProps<Row>) => (
  <Sheet>
    <Body {...props} />
  </Sheet>
);

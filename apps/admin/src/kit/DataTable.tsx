import type { ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import { Checkbox } from './Checkbox.tsx';

export type SortOrder = { readonly field: string; readonly order: 'ASC' | 'DESC' };

export type Column<Row> = {
  readonly key: string;
  readonly label: string;
  /** The name of the sort field; without it the column does not sort. */
  readonly sort?: string;
  readonly number?: boolean;
  readonly cell: (row: Row) => ReactNode;
};

export type Selection = { readonly ids: readonly string[]; readonly onChange: (ids: string[]) => void };

type DataTableProps<Row> = {
  /** Names the table and its scrolling region. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** What a row is called, for its checkbox and menu. */
  readonly nameOf: (row: Row) => string;
  /** The first is the row's header: FirstCell. */
  readonly columns: readonly Column<Row>[];
  readonly sort?: SortOrder;
  readonly onSort?: (sort: SortOrder) => void;
  readonly selection?: Selection;
  readonly menu?: (row: Row) => ReactNode;
};

const flip = (sort: SortOrder | undefined, field: string): SortOrder => ({
  field,
  order: sort?.field === field && sort.order === 'ASC' ? 'DESC' : 'ASC',
});

type SortButtonProps = {
  readonly label: string;
  readonly order: SortOrder['order'] | null;
  readonly onPress: () => void;
};

const SortButton = ({ label, order, onPress }: SortButtonProps) => (
  <button type="button" className={`m-sort ${order === 'ASC' ? 'm-sort-up' : ''}`} onClick={onPress}>
    {label}
    {order ? <Icon name="down" /> : null}
  </button>
);

const spoken = { ASC: 'ascending', DESC: 'descending' } as const;

type HeadCellProps<Row> = Pick<DataTableProps<Row>, 'sort' | 'onSort'> & { readonly column: Column<Row> };

const HeadCell = <Row,>({ column, sort, onSort }: HeadCellProps<Row>) => {
  const field = column.sort;
  const order = field && sort?.field === field ? sort.order : null;
  return (
    <th
      scope="col"
      role="columnheader"
      className={column.number ? 'm-number' : ''}
      aria-sort={order ? spoken[order] : undefined}
    >
      {field && onSort ? (
        <SortButton label={column.label} order={order} onPress={() => onSort(flip(sort, field))} />
      ) : (
        column.label
      )}
    </th>
  );
};

const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

const Row = <R,>({ row, ...props }: DataTableProps<R> & { readonly row: R }) => {
  const { columns, idOf, nameOf, selection, menu } = props;
  const translate = useTranslate();
  const id = idOf(row);
  const selected = selection?.ids.includes(id) ?? false;
  return (
    <tr role="row" className={selected ? 'm-selected' : ''}>
      {selection ? (
        <td role="cell" className="m-cell-check">
          <Checkbox
            label={translate('kit.table.select', { row: nameOf(row) })}
            checked={selected}
            onChange={() => selection.onChange(toggled(selection.ids, id))}
          />
        </td>
      ) : null}
      {columns.map((column, at) =>
        at === 0 ? (
          <th key={column.key} scope="row" role="rowheader">
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} role="cell" data-label={column.label} className={column.number ? 'm-number' : ''}>
            <div>{column.cell(row)}</div>
          </td>
        ),
      )}
      {menu ? (
        <td role="cell" className="m-cell-menu">
          {menu(row)}
        </td>
      ) : null}
    </tr>
  );
};

type SelectAllProps = { readonly all: readonly string[]; readonly selection: Selection };

const SelectAll = ({ all, selection }: SelectAllProps) => {
  const translate = useTranslate();
  const chosen = all.filter((id) => selection.ids.includes(id)).length;
  const others = selection.ids.filter((id) => !all.includes(id));
  const every = chosen > 0 && chosen === all.length;
  return (
    <th scope="col" role="columnheader" className="m-cell-check">
      <Checkbox
        label={translate('kit.table.selectAll')}
        checked={every}
        some={chosen > 0 && !every}
        onChange={() => selection.onChange(every ? others : [...others, ...all])}
      />
    </th>
  );
};

/** A real table in a named region that scrolls and takes focus; below 600 px its rows are cards and keep their roles. */
export const DataTable = <R,>(props: DataTableProps<R>) => {
  const { label, rows, idOf, columns, sort, onSort, selection, menu } = props;
  const translate = useTranslate();
  return (
    <div className="m-cards">
      <div
        className="m-table-wrap"
        role="region"
        aria-label={translate('kit.table.scroll', { name: label })}
        tabIndex={0}
      >
        <table className="m-table" role="table" aria-label={label}>
          <thead role="rowgroup">
            <tr role="row">
              {selection ? <SelectAll all={rows.map(idOf)} selection={selection} /> : null}
              {columns.map((column) => (
                <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
              ))}
              {menu ? (
                <th scope="col" role="columnheader" className="m-cell-menu">
                  <span className="m-hidden">{translate('kit.more')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <Row key={idOf(row)} {...props} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};

import { useState } from 'react';
import { DataTable, type Column, type SortOrder } from '../kit/DataTable.tsx';
import { Pagination } from '../kit/Pagination.tsx';

const usualPage = 50;

type PagedTableProps<Row> = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly perPage?: number;
  readonly sort?: SortOrder;
  readonly onSort?: (sort: SortOrder) => void;
};

/** A table over rows that are here already; a long one in pages. */
export const PagedTable = <Row,>({ rows, perPage = usualPage, onSort, ...table }: PagedTableProps<Row>) => {
  const [page, setPage] = useState(1);
  const sortAnew = (sort: SortOrder): void => {
    setPage(1);
    onSort?.(sort);
  };
  return (
    <>
      <DataTable
        {...table}
        {...(onSort && { onSort: sortAnew })}
        rows={rows.slice((page - 1) * perPage, page * perPage)}
      />
      {rows.length > perPage ? <Pagination page={page} perPage={perPage} total={rows.length} onPage={setPage} /> : null}
    </>
  );
};

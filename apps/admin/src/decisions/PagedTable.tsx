import { useState } from 'react';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { Pagination } from '../kit/Pagination.tsx';

const perPage = 50;

type PagedTableProps<Row> = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
};

/** A table over rows that are here already; a long one in pages. */
export const PagedTable = <Row,>({ rows, ...table }: PagedTableProps<Row>) => {
  const [page, setPage] = useState(1);
  return (
    <>
      <DataTable {...table} rows={rows.slice((page - 1) * perPage, page * perPage)} />
      {rows.length > perPage ? <Pagination page={page} perPage={perPage} total={rows.length} onPage={setPage} /> : null}
    </>
  );
};

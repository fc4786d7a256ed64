import { useMemo } from 'react';
import { Loaded } from '../console/Loaded.tsx';
import { ImportErrors } from '../graphql/generated/imports.ts';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { faultSentence } from './fault-sentence.ts';
import type { FaultyRow, ShownImport } from './shown-import.ts';

type Line = { readonly id: string; readonly row: FaultyRow; readonly fault: FaultyRow['faults'][number] };

const linesOf = (rows: readonly FaultyRow[]): readonly Line[] =>
  rows.flatMap((row) => row.faults.map((fault, at) => ({ id: `${row.id} ${at}`, row, fault })));

const useColumns = (header: readonly string[]): readonly Column<Line>[] => {
  const { translate, number } = useReader();
  return useMemo(
    () => [
      {
        key: 'row',
        label: translate('imports.row'),
        // On a phone the first cell is the head of a card, without the heading of its column.
        cell: ({ row }) => (
          <>
            <span className="m-only-phone">{translate('imports.row')}</span> {number(row.number)}
          </>
        ),
      },
      {
        key: 'column',
        label: translate('imports.column'),
        cell: ({ fault: { column } }) => <bdi>{column === null ? '–' : (header[column] ?? '–')}</bdi>,
      },
      { key: 'about', label: translate('imports.about'), cell: ({ row }) => <bdi dir="auto">{row.label}</bdi> },
      { key: 'error', label: translate('imports.error'), cell: ({ fault }) => faultSentence(fault, translate) },
    ],
    [translate, number, header],
  );
};

type ErrorsProps = { readonly shown: ShownImport; readonly rows: readonly FaultyRow[]; readonly count: number };

const Errors = ({ shown: { id, header }, rows, count }: ErrorsProps) => {
  const { translate, number } = useReader();
  const columns = useColumns(header);
  return (
    <Sheet
      title={translate('imports.errors')}
      actions={
        <a className="m-btn m-btn-small" href={`/import-files/${id}/errors`} download>
          {translate('imports.errorsFile')}
        </a>
      }
    >
      <DataTable
        label={translate('imports.errors')}
        rows={linesOf(rows)}
        idOf={(line) => line.id}
        nameOf={({ row }) => row.label}
        columns={columns}
      />
      {count > rows.length ? (
        <p className="m-pad m-caption">
          {translate('imports.more', { shown: number(rows.length), count: number(count) })}
        </p>
      ) : null}
    </Sheet>
  );
};

/** Errors by row and column, and all of them as a file. */
export const FaultyRows = ({ shown }: { readonly shown: ShownImport }) => {
  const query = useQuery(ImportErrors, { id: shown.id });
  return (
    <Loaded inside query={query} pick={({ dataImport }) => dataImport}>
      {({ rows: { nodes, totalCount } }) =>
        totalCount > 0 ? <Errors shown={shown} rows={nodes} count={totalCount} /> : null
      }
    </Loaded>
  );
};

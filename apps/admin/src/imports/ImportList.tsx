import { useMemo } from 'react';
import { Loaded } from '../console/Loaded.tsx';
import { ImportList as Imports, type ImportLine } from '../graphql/generated/imports.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { ofSeveral } from './of-several.ts';
import { importStateNames } from './state-names.ts';

const useColumns = (): readonly Column<ImportLine>[] => {
  const { translate, dateTime, number } = useReader();
  return useMemo(
    () => [
      {
        key: 'file',
        label: translate('imports.file'),
        cell: ({ id, fileName, kind, entity }) => (
          <FirstCell to={`/imports/${id}`} title={fileName} caption={entity?.name ?? translate(ofSeveral(kind))} />
        ),
      },
      {
        key: 'state',
        label: translate('signal.filter.state'),
        cell: ({ state }) => <StateMark of="import" state={importStateNames[state]} />,
      },
      {
        key: 'uploaded',
        label: translate('imports.uploaded'),
        cell: ({ uploadedAt, uploadedBy }) => {
          const date = dateTime(uploadedAt, { style: 'short' });
          return uploadedBy ? translate('imports.uploadedBy', { person: uploadedBy.name, date }) : date;
        },
      },
      { key: 'rows', label: translate('imports.rows'), number: true, cell: ({ rowCount }) => number(rowCount) },
      {
        key: 'errors',
        label: translate('imports.errors'),
        number: true,
        cell: ({ faultyCount }) => number(faultyCount),
      },
    ],
    [translate, dateTime, number],
  );
};

/** The tables that came, the last one first. */
const ImportList = () => {
  const { translate } = useReader();
  const { may, me } = useMe();
  useFullWidth();
  const columns = useColumns();
  const query = useQuery(Imports, { first: 100 }, { live: true });
  return (
    <>
      <PageHead
        title={translate('nav.imports')}
        lead={translate(me.roles.includes('DGC_ADMINISTRATOR') ? 'imports.leadOfDgc' : 'imports.lead')}
        actions={
          may('import:upload') ? (
            <ButtonLink kind="primary" icon="upload" to="/imports/new">
              {translate('imports.new')}
            </ButtonLink>
          ) : null
        }
      />
      <Loaded inside query={query} pick={({ dataImports }) => dataImports} rows={6}>
        {({ nodes, totalCount }) => (
          <>
            <LiveStatus>
              <b>{translate('imports.count', { count: totalCount })}</b>
            </LiveStatus>
            <Sheet>
              {nodes.length === 0 ? (
                <EmptyState bare title={translate('imports.none')}>
                  {translate('imports.noneText')}
                </EmptyState>
              ) : (
                <DataTable
                  label={translate('nav.imports')}
                  rows={nodes}
                  idOf={({ id }) => id}
                  nameOf={({ fileName }) => fileName}
                  columns={columns}
                />
              )}
            </Sheet>
          </>
        )}
      </Loaded>
    </>
  );
};

export default ImportList;

import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { ImportKept } from '../graphql/generated/imports.ts';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { Note } from '../kit/Note.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import type { KeptRow, ShownImport } from './shown-import.ts';

const Finished = ({ shown }: { readonly shown: ShownImport }) => {
  const { translate, dateTime, number } = useReader();
  const { addedCount, startedBy, finishedAt, entity } = shown;
  const to = entity ? `/accounts?entity=${entity.id}` : '/accounts';
  return (
    <Note tone="ok" action={<Link to={to}>{translate('imports.seeAccounts')}</Link>}>
      <b>{translate('imports.done', { count: number(addedCount) })}</b>{' '}
      {translate('imports.doneBy', { person: startedBy?.name ?? '–', date: finishedAt ? dateTime(finishedAt) : '–' })}
    </Note>
  );
};

/** Whoever asked for it had lost the right; what is done stays. */
const Stopped = ({ shown: { state, addedCount, stoppedBecause } }: { readonly shown: ShownImport }) => {
  const { translate, number } = useReader();
  if (stoppedBecause === null) return null;
  const isUndo = state === 'DONE';
  return (
    <Note tone="warn">
      <b>{isUndo ? translate('imports.undoStopped') : translate('imports.stopped', { count: number(addedCount) })}</b>{' '}
      {translate(`imports.stopped.${stoppedBecause}`)} {isUndo ? null : translate('imports.stoppedNext')}
    </Note>
  );
};

const TakenBack = ({ shown }: { readonly shown: ShownImport }) => {
  const { translate, dateTime, number } = useReader();
  const { undoneCount, undoneBy, undoneAt, undoReason } = shown;
  const words = {
    person: undoneBy?.name ?? '–',
    date: undoneAt ? dateTime(undoneAt) : '–',
    reason: undoReason ?? '–',
  };
  return (
    <Note icon="undo">
      <b>{translate('imports.undone', { count: number(undoneCount) })}</b> {translate('imports.undoneBy', words)}
    </Note>
  );
};

const KeptTable = ({ rows }: { readonly rows: readonly KeptRow[] }) => {
  const { translate } = useReader();
  const columns = useMemo(
    (): readonly Column<KeptRow>[] => [
      {
        key: 'account',
        label: translate('imports.about'),
        cell: ({ account, label }) =>
          account ? <Link to={`/accounts/${account.id}`}>{account.title}</Link> : <bdi dir="auto">{label}</bdi>,
      },
      {
        key: 'why',
        label: translate('imports.why'),
        cell: ({ keptBecause }) => (keptBecause ? translate(`imports.kept.${keptBecause}`) : '–'),
      },
    ],
    [translate],
  );
  return (
    <Sheet title={translate('imports.kept')}>
      <DataTable
        label={translate('imports.kept')}
        rows={rows}
        idOf={({ id }) => id}
        nameOf={({ label }) => label}
        columns={columns}
      />
    </Sheet>
  );
};

const Kept = ({ shown: { id } }: { readonly shown: ShownImport }) => {
  const query = useQuery(ImportKept, { id });
  return (
    <Loaded inside query={query} pick={({ dataImport }) => dataImport}>
      {({ rows }) => (rows.totalCount > 0 ? <KeptTable rows={rows.nodes} /> : null)}
    </Loaded>
  );
};

/** What came of it, once it is through or taken back. */
export const Done = ({ shown }: { readonly shown: ShownImport }) => {
  const { translate } = useReader();
  switch (shown.state) {
    case 'DONE':
      return (
        <>
          <Finished shown={shown} />
          <Stopped shown={shown} />
        </>
      );
    case 'STOPPED':
      return <Stopped shown={shown} />;
    case 'UNDOING':
      return <Note tone="primary">{translate('imports.undoing')}</Note>;
    case 'UNDONE':
      return (
        <>
          <TakenBack shown={shown} />
          <Kept shown={shown} />
        </>
      );
    default:
      return null;
  }
};

import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import type { ImportKind } from '@mandat/domain';
import { Loaded } from '../console/Loaded.tsx';
import { listAddress } from '../console/use-register-list.ts';
import { ImportKept } from '../graphql/generated/imports.ts';
import { wordOf } from '../graphql/words.ts';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { Note } from '../kit/Note.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import type { KeptRow, ShownImport } from './shown-import.ts';

/** Where to see what an import brought. */
const seeAt: Readonly<Record<ImportKind, (shown: ShownImport) => string>> = {
  accounts: ({ entity }) => (entity ? `/accounts?entity=${entity.id}` : '/accounts'),
  entities: () => '/entities',
  headships: () => listAddress('/headships', { status: ['TO_CONFIRM'] }),
};

const Finished = ({ shown }: { readonly shown: ShownImport }) => {
  const { translate, dateTime, number } = useReader();
  const { addedCount, startedBy, finishedAt } = shown;
  const kind = wordOf(shown.kind);
  return (
    <Note tone="ok" action={<Link to={seeAt[kind](shown)}>{translate(`imports.see.${kind}`)}</Link>}>
      <b>{translate(`imports.done.${kind}`, { count: number(addedCount) })}</b>{' '}
      {translate('imports.doneBy', { person: startedBy?.name ?? '–', date: finishedAt ? dateTime(finishedAt) : '–' })}
    </Note>
  );
};

/** Whoever asked for it had lost the right; what is done stays. */
const Stopped = ({ shown: { state, addedCount, newCount, stoppedBecause, can } }: { readonly shown: ShownImport }) => {
  const { translate, number } = useReader();
  if (stoppedBecause === null) return null;
  const isUndo = state === 'DONE';
  const registered = translate('imports.stopped', { count: number(addedCount), total: number(newCount) });
  const mayAct = can.start || can.undo;
  return (
    <Note tone="warn">
      <b>{isUndo ? translate('imports.undoStopped') : registered}</b> {translate(`imports.stopped.${stoppedBecause}`)}{' '}
      {isUndo || !mayAct ? null : translate('imports.stoppedNext')}
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
      <b>{translate(`imports.undone.${wordOf(shown.kind)}`, { count: number(undoneCount) })}</b>{' '}
      {translate('imports.undoneBy', words)}
    </Note>
  );
};

/** The record that a row brought, where it has a page of its own. */
const About = ({ row: { account, entity, label } }: { readonly row: KeptRow }) => {
  if (account) return <Link to={`/accounts/${account.id}`}>{account.title}</Link>;
  if (entity) return <Link to={`/entities/${entity.id}`}>{entity.name}</Link>;
  return <bdi dir="auto">{label}</bdi>;
};

const KeptTable = ({ rows }: { readonly rows: readonly KeptRow[] }) => {
  const { translate } = useReader();
  const columns = useMemo(
    (): readonly Column<KeptRow>[] => [
      {
        key: 'record',
        label: translate('imports.about'),
        cell: (row) => <About row={row} />,
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

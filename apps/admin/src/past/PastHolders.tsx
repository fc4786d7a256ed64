import { useMemo } from 'react';
import type { PastHolder } from '../graphql/generated/past.ts';
import { wordOf } from '../graphql/words.ts';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';
import { pastHolding } from './past-status.ts';

type Holds = { readonly capacity: PastHolder['capacity']; readonly platformRole: PastHolder['platformRole'] };

export const HeldAs = ({ capacity, platformRole }: Holds) => {
  const { translate } = useReader();
  return (
    <div className="m-stack">
      <span>{translate(`capacity.${wordOf(capacity)}`)}</span>
      {platformRole ? <span className="m-caption">{translate(`platformRole.${wordOf(platformRole)}`)}</span> : null}
    </div>
  );
};

/** Since when stands here and not below the name: a narrow screen leaves out what is below a name. */
const Held = ({ row }: { readonly row: PastHolder }) => {
  const { translate, date } = useReader();
  return (
    <div className="m-stack">
      <HeldAs {...row} />
      <span className="m-caption">{translate('headship.since', { from: date(row.fromAt, 'short') })}</span>
    </div>
  );
};

const Right = ({ row: { status, authorizedByName, authorizedAt, validUntil } }: { readonly row: PastHolder }) => {
  const { translate, date } = useReader();
  return (
    <div className="m-stack">
      <StateMark {...pastHolding(status)} />
      {authorizedByName && authorizedAt ? (
        <span className="m-caption">
          {translate('past.authorizedBy', { name: authorizedByName, date: date(authorizedAt, 'short') })}
        </span>
      ) : null}
      {validUntil ? (
        <span className="m-caption">{translate('account.until', { date: date(validUntil, 'short') })}</span>
      ) : null}
    </div>
  );
};

type Props = { readonly holders: readonly PastHolder[]; readonly on: string };

/** Who held an account on a day: credentials or a role, with and without an authorization (3.4 (d), 3.7). */
export const PastHolders = ({ holders, on }: Props) => {
  const { translate } = useReader();
  const columns = useMemo(
    (): readonly Column<PastHolder>[] => [
      {
        key: 'person',
        label: translate('headship.column.person'),
        cell: ({ personId, personName }) => (
          <FirstCell to={`/past/people/${personId}?from=${on}&until=${on}`} title={personName} />
        ),
      },
      { key: 'capacity', label: translate('account.people.holds'), cell: (row) => <Held row={row} /> },
      { key: 'right', label: translate('past.right'), cell: (row) => <Right row={row} /> },
    ],
    [translate, on],
  );
  const label = translate('past.heldOn');
  return (
    <Sheet title={label} rule="3.7">
      {holders.length === 0 ? (
        <EmptyState bare icon="s-orphan" title={translate('account.people.none')} />
      ) : (
        <DataTable
          label={label}
          rows={holders}
          idOf={({ id }) => id}
          nameOf={({ personName }) => personName}
          columns={columns}
        />
      )}
    </Sheet>
  );
};

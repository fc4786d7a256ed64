import { useMemo } from 'react';
import type { AccountRow } from '../graphql/generated/accounts.ts';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Handle } from '../kit/Handle.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';
import { stateOfAccount } from './account-state.ts';

export type AccountLine = Pick<
  AccountRow,
  'id' | 'title' | 'handle' | 'status' | 'isOfficial' | 'isReviewOverdue' | 'platform' | 'entity'
>;
type Props = { readonly label: string; readonly accounts: readonly Omit<AccountLine, 'entity'>[] };

/** A short list of accounts inside another record. */
export const AccountLines = ({ label, accounts }: Props) => {
  const { translate } = useReader();
  const columns = useMemo(
    (): readonly Column<Omit<AccountLine, 'entity'>>[] => [
      {
        key: 'account',
        label: translate('accounts.column.account'),
        cell: ({ id, title, handle, platform }) => (
          <FirstCell
            to={`/accounts/${id}`}
            title={title}
            tile={<PlatformTile platform={platform.code} />}
            handle={handle ? <Handle>{handle}</Handle> : null}
          />
        ),
      },
      {
        key: 'state',
        label: translate('accounts.column.state'),
        cell: (row) => <StateMark {...stateOfAccount(row)} />,
      },
    ],
    [translate],
  );
  return (
    <DataTable label={label} rows={accounts} idOf={({ id }) => id} nameOf={({ title }) => title} columns={columns} />
  );
};

import { useMemo } from 'react';
import type { BulkAccount } from '../graphql/generated/bulk.ts';
import type { Column } from '../kit/DataTable.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Handle } from '../kit/Handle.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { stateOfStatus } from '../requests/state-of-status.ts';

type FirstProps = { readonly account: Pick<BulkAccount, 'id' | 'title' | 'handle' | 'platform' | 'entity'> };

export const AccountCell = ({ account: { id, title, handle, platform, entity } }: FirstProps) => (
  <FirstCell
    to={`/accounts/${id}`}
    title={title}
    tile={<PlatformTile platform={platform.code} />}
    handle={handle ? <Handle>{handle}</Handle> : null}
    caption={<bdi>{entity.name}</bdi>}
  />
);

export const useAccountColumns = (): readonly Column<BulkAccount>[] => {
  const translate = useTranslate();
  return useMemo(
    () => [
      { key: 'account', label: translate('bulk.account'), cell: (account) => <AccountCell account={account} /> },
      {
        key: 'state',
        label: translate('bulk.now'),
        cell: ({ status }) => <StateMark {...stateOfStatus(status)} />,
      },
    ],
    [translate],
  );
};

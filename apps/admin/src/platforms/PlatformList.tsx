import { custodyModels } from '@mandat/domain';
import { useMemo, useState } from 'react';
import { Loaded } from '../console/Loaded.tsx';
import { PlatformClearances, type PlatformRow } from '../graphql/generated/platforms.ts';
import { Button } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { usePlatformName } from '../requests/platform-name.ts';
import { ClearanceLines } from './ClearanceLines.tsx';
import { ClearanceProposals } from './ClearanceProposals.tsx';
import { ClearDialog } from './ClearDialog.tsx';
import { withdrawable, WithdrawDialog } from './WithdrawDialog.tsx';

type Asked = { readonly what: 'clear' | 'withdraw'; readonly platform: PlatformRow };

const filterOf = (code: string): string =>
  `/accounts?filter=${encodeURIComponent(JSON.stringify({ platform: [code] }))}`;

const NameCell = ({ platform }: { readonly platform: PlatformRow }) => {
  const { translate } = useReader();
  const nameOf = usePlatformName();
  return (
    <FirstCell
      to={filterOf(platform.code)}
      title={nameOf(platform.code)}
      tile={<PlatformTile platform={platform.code} />}
      caption={platform.audiovisual ? translate('platforms.audiovisual') : null}
    />
  );
};

type StepsProps = { readonly platform: PlatformRow; readonly onAsk: (asked: Asked) => void };

const Steps = ({ platform, onAsk }: StepsProps) => {
  const { translate } = useReader();
  const name = usePlatformName()(platform.code);
  return (
    <div className="m-row">
      <Button size="small" onClick={() => onAsk({ what: 'clear', platform })}>
        {translate('platforms.clear')}
        <span className="m-hidden">: {name}</span>
      </Button>
      {withdrawable(platform).length > 0 ? (
        <Button size="small" onClick={() => onAsk({ what: 'withdraw', platform })}>
          {translate('platforms.withdraw')}
          <span className="m-hidden">: {name}</span>
        </Button>
      ) : null}
    </div>
  );
};

const useColumns = (onAsk: StepsProps['onAsk']): readonly Column<PlatformRow>[] => {
  const { translate, number } = useReader();
  const { may } = useMe();
  return useMemo(() => {
    const custodyOf = (model: string): string => {
      const known = custodyModels.find((each) => each === model);
      return known ? translate(`case.custody.${known}`) : model;
    };
    return [
      { key: 'name', label: translate('field.platform'), cell: (platform) => <NameCell platform={platform} /> },
      {
        key: 'custody',
        label: translate('platforms.column.custody'),
        cell: ({ custodyModel }) => custodyOf(custodyModel),
      },
      {
        key: 'clearances',
        label: translate('platforms.column.clearances'),
        cell: (platform) => <ClearanceLines platform={platform} />,
      },
      {
        key: 'accounts',
        label: translate('platforms.column.accounts'),
        number: true,
        cell: ({ accountCount }) => number(accountCount ?? 0),
      },
      ...(may('clearance:propose')
        ? [
            {
              key: 'steps',
              label: translate('platforms.column.actions'),
              cell: (platform: PlatformRow) => <Steps platform={platform} onAsk={onAsk} />,
            },
          ]
        : []),
    ];
  }, [translate, number, may, onAsk]);
};

/** Which platforms the register knows and for what each is cleared; two people change that. */
const PlatformList = () => {
  const { translate } = useReader();
  useFullWidth();
  const nameOf = usePlatformName();
  const [asked, setAsked] = useState<Asked | null>(null);
  const columns = useColumns(setAsked);
  const query = useQuery(PlatformClearances, {}, { live: true });
  const Dialog = asked?.what === 'clear' ? ClearDialog : WithdrawDialog;
  return (
    <>
      <PageHead title={translate('platforms.title')} lead={translate('platforms.lead')} />
      <ClearanceProposals />
      <Loaded inside query={query} pick={({ platforms }) => platforms} rows={8}>
        {(platforms) => (
          <Sheet>
            {platforms.length === 0 ? (
              <EmptyState bare title={translate('platforms.empty')}>
                {translate('platforms.emptyText')}
              </EmptyState>
            ) : (
              <DataTable
                label={translate('platforms.title')}
                rows={platforms}
                idOf={({ code }) => code}
                nameOf={({ code }) => nameOf(code)}
                columns={columns}
              />
            )}
          </Sheet>
        )}
      </Loaded>
      {asked ? <Dialog platform={asked.platform} onClose={() => setAsked(null)} /> : null}
    </>
  );
};

export default PlatformList;

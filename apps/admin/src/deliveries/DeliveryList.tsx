import { useMemo } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { DeadDeliveries, ReplayDelivery, type DeliveryRow } from '../graphql/generated/deliveries.ts';
import { Button } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

const Replay = ({ delivery: { id, recipient } }: { readonly delivery: DeliveryRow }) => {
  const { translate } = useReader();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(ReplayDelivery);
  const replay = async (): Promise<void> => {
    if (await act({ input: { id } })) notify('deliveries.replayed');
  };
  return (
    <div className="m-stack">
      <Button size="small" icon="loop" busy={busy} onClick={() => void replay()}>
        {translate('deliveries.replay')}
        <span className="m-hidden">: {recipient?.name}</span>
      </Button>
      {fault ? <FormFault fault={fault} /> : null}
    </div>
  );
};

const useColumns = (): readonly Column<DeliveryRow>[] => {
  const { translate, dateTime, number } = useReader();
  const { may } = useMe();
  return useMemo(
    () => [
      {
        key: 'to',
        label: translate('deliveries.to'),
        cell: ({ recipient, deadAt, template }) =>
          recipient ? (
            <FirstCell
              to={`/people/${recipient.id}`}
              title={recipient.name}
              caption={dateTime(deadAt ?? '', { style: 'short' })}
            />
          ) : (
            <bdi>{template}</bdi>
          ),
      },
      { key: 'state', label: translate('signal.filter.state'), cell: () => <StateMark of="delivery" state="failed" /> },
      {
        key: 'why',
        label: translate('deliveries.why'),
        cell: ({ lastError }) => <bdi dir="auto">{lastError ?? '–'}</bdi>,
      },
      {
        key: 'attempts',
        label: translate('deliveries.attempts'),
        number: true,
        cell: ({ attempts }) => number(attempts),
      },
      ...(may('delivery:replay')
        ? [
            {
              key: 'step',
              label: translate('headship.column.steps'),
              cell: (row: DeliveryRow) => <Replay delivery={row} />,
            },
          ]
        : []),
    ],
    [translate, dateTime, number, may],
  );
};

/** What could not be delivered after several attempts, for DGC to send again. */
const DeliveryList = () => {
  const { translate } = useReader();
  useFullWidth();
  const columns = useColumns();
  const query = useQuery(DeadDeliveries, { first: 100 }, { live: true });
  return (
    <>
      <PageHead title={translate('deliveries.title')} lead={translate('deliveries.lead')} />
      <Loaded inside query={query} pick={({ deliveries }) => deliveries} rows={6}>
        {({ nodes, totalCount }) => (
          <>
            <LiveStatus>
              <b>{translate('deliveries.count', { count: totalCount })}</b>
            </LiveStatus>
            <Sheet>
              {nodes.length === 0 ? (
                <EmptyState bare title={translate('deliveries.none')}>
                  {translate('deliveries.noneText')}
                </EmptyState>
              ) : (
                <DataTable
                  label={translate('deliveries.title')}
                  rows={nodes}
                  idOf={({ id }) => id}
                  nameOf={({ recipient, template }) => recipient?.name ?? template}
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

export default DeliveryList;

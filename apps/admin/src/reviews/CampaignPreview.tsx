import { useMemo } from 'react';
import type { PreviewCampaignResult } from '../graphql/generated/campaigns.ts';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';

type Preview = PreviewCampaignResult['previewCampaign'];
type Row = Preview['entities'][number];

/** Whom the campaign would ask about how many accounts. */
export const CampaignPreview = ({ preview }: { readonly preview: Preview }) => {
  const { translate, number } = useReader();
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        key: 'entity',
        label: translate('entities.column.entity'),
        cell: ({ entityId, name }) => <FirstCell to={`/entities/${entityId}`} title={name} />,
      },
      {
        key: 'accounts',
        label: translate('campaign.asked'),
        number: true,
        cell: ({ accounts }) => number(accounts),
      },
      {
        key: 'pending',
        label: translate('campaign.pendingWord'),
        number: true,
        cell: ({ pending }) => number(pending),
      },
    ],
    [translate, number],
  );
  const { accounts, pending, alreadyAsked, entities } = preview;
  return (
    <Sheet title={translate('campaign.previewTitle')}>
      <p className="m-pad" role="status">
        {translate('campaign.previewCounts', {
          accounts: number(accounts),
          pending: number(pending),
          already: number(alreadyAsked),
        })}
      </p>
      {entities.length > 0 ? (
        <DataTable
          label={translate('campaign.previewTitle')}
          rows={entities}
          idOf={({ entityId }) => entityId}
          nameOf={({ name }) => name}
          columns={columns}
        />
      ) : null}
    </Sheet>
  );
};

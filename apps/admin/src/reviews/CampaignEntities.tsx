import { useMemo } from 'react';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';
import type { ShownCampaign } from './shown-campaign.ts';

type Row = NonNullable<ShownCampaign['entities']>[number];

const figures = ['asked', 'maintained', 'withdrawn', 'open', 'late'] as const;
const words = {
  asked: 'campaign.asked',
  maintained: 'campaign.maintained',
  withdrawn: 'campaign.withdrawn',
  open: 'campaign.notAnswered',
  late: 'campaign.late',
} as const;

const files = ['entities.csv', 'entities.xlsx', 'reviews.csv', 'reviews.xlsx'] as const;

/** The report as files: by entity and account by account. */
const Files = ({ id }: { readonly id: string }) => {
  const { translate } = useReader();
  return (
    <ul className="m-row m-pad" aria-label={translate('campaign.report.files')}>
      {files.map((file) => (
        <li key={file}>
          <a className="m-btn m-btn-small" href={`/campaign-reports/${id}/${file}`} download>
            {translate(`campaign.report.${file}`)}
          </a>
        </li>
      ))}
    </ul>
  );
};

const useColumns = (): readonly Column<Row>[] => {
  const { translate, number } = useReader();
  return useMemo(
    () => [
      {
        key: 'entity',
        label: translate('entities.column.entity'),
        cell: ({ entity }) =>
          entity ? <FirstCell to={`/entities/${entity.id}`} title={entity.name} caption={entity.code} /> : '–',
      },
      ...figures.map((name) => ({
        key: name,
        label: translate(words[name]),
        number: true as const,
        cell: (row: Row) => number(row[name]),
      })),
    ],
    [translate, number],
  );
};

/** What each entity answered, as a table and as a file. */
export const CampaignEntities = ({ campaign }: { readonly campaign: ShownCampaign }) => {
  const { translate } = useReader();
  const columns = useColumns();
  const rows = campaign.entities ?? [];
  return (
    <Sheet title={translate('campaign.byEntity')}>
      <Files id={campaign.id} />
      <DataTable
        label={translate('campaign.byEntity')}
        rows={rows}
        idOf={({ entity }) => entity?.id ?? ''}
        nameOf={({ entity }) => entity?.name ?? ''}
        columns={columns}
      />
    </Sheet>
  );
};

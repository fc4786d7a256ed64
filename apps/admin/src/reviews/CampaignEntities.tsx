import { useMemo } from 'react';
import { Button } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';
import { csvOf } from './csv.ts';
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

const save = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
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
  const download = (): void => {
    const head = columns.map(({ label }) => label);
    const body = rows.map((row) => [row.entity?.name ?? '', ...figures.map((name) => row[name])]);
    save(`campaign-${campaign.dueOn}.csv`, csvOf([head, ...body]));
  };
  return (
    <Sheet
      title={translate('campaign.byEntity')}
      beside={
        <Button size="small" onClick={download}>
          {translate('campaign.csv')}
        </Button>
      }
    >
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

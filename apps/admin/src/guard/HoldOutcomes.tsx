import { useMemo } from 'react';
import type { MessageKey } from '@mandat/messages';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';
import { outcomesOf, type Outcome, type Outcomes } from './outcomes.ts';
import type { ShownHold } from './shown-hold.ts';

type Props = { readonly hold: ShownHold };
type Row = { readonly key: keyof Outcome; readonly label: MessageKey; readonly worse: boolean };

const rows: readonly Row[] = [
  { key: 'privileges', label: 'guard.compare.lost', worse: false },
  { key: 'orphans', label: 'guard.plan.orphans', worse: true },
  { key: 'handOvers', label: 'guard.compare.handOvers', worse: false },
  { key: 'leaversWithAccess', label: 'guard.compare.leavers', worse: true },
];

const Figure = ({ of, worse }: { readonly of: number | null; readonly worse: boolean }) => {
  const { number } = useReader();
  if (of === null) return '–';
  return <span className={worse && of > 0 ? 'm-bad m-strong' : ''}>{number(of)}</span>;
};

const useColumns = (hold: ShownHold): readonly Column<Row>[] => {
  const { translate } = useReader();
  return useMemo(() => {
    const outcomes = outcomesOf(hold);
    const column = (name: keyof Outcomes): Column<Row> => ({
      key: name,
      label: translate(`guard.compare.${name}`),
      number: true,
      cell: ({ key, worse }) => <Figure of={outcomes[name][key]} worse={worse} />,
    });
    return [
      { key: 'what', label: translate('guard.compare.consequence'), cell: ({ label }) => translate(label) },
      column('received'),
      column('now'),
      column('none'),
      ...(hold.applied > 0 ? [column('taken')] : []),
    ];
  }, [hold, translate]);
};

/** What makes the plan of now another one than the plan that was received. */
const Since = ({ hold: { privileges, privilegesStanding, peopleWithLaterFacts: later } }: Props) => {
  const { translate } = useReader();
  const ended = privileges - privilegesStanding;
  return (
    <p className="m-pad m-caption" role="status">
      {ended > 0 ? translate('guard.compare.ended', { count: ended }) : null}{' '}
      {later > 0 ? translate('guard.compare.later', { count: later }) : null}
      {ended === 0 && later === 0 ? translate('guard.compare.nothingNew') : null}
    </p>
  );
};

/** The answers side by side: what each would take, what each would leave open, and what was applied already. */
export const HoldOutcomes = ({ hold }: Props) => {
  const { translate } = useReader();
  const columns = useColumns(hold);
  const label = translate('guard.compare');
  return (
    <Sheet title={label}>
      <DataTable
        label={label}
        rows={rows}
        idOf={({ key }) => key}
        nameOf={(row) => translate(row.label)}
        columns={columns}
      />
      <Since hold={hold} />
    </Sheet>
  );
};

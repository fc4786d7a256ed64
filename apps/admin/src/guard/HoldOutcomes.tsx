import { useMemo } from 'react';
import type { MessageKey } from '@mandat/messages';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';
import { outcomesOf, type Outcome } from './outcomes.ts';
import type { ShownHold } from './shown-hold.ts';

type Row = { readonly key: keyof Outcome; readonly label: MessageKey; readonly worse: boolean };

const rows: readonly Row[] = [
  { key: 'privileges', label: 'guard.compare.lost', worse: false },
  { key: 'orphans', label: 'guard.plan.orphans', worse: true },
  { key: 'handOvers', label: 'guard.compare.handOvers', worse: false },
  { key: 'leaversWithAccess', label: 'guard.compare.leavers', worse: true },
];

/** The answers side by side: what each would take, and what each would leave open. */
export const HoldOutcomes = ({ hold }: { readonly hold: ShownHold }) => {
  const { translate, number } = useReader();
  const columns = useMemo((): readonly Column<Row>[] => {
    const { all, none } = outcomesOf(hold);
    const cell = (outcome: Outcome) => (row: Row) => (
      <span className={row.worse && outcome[row.key] > 0 ? 'm-bad m-strong' : ''}>{number(outcome[row.key])}</span>
    );
    return [
      { key: 'what', label: translate('guard.compare.consequence'), cell: ({ label }) => translate(label) },
      { key: 'all', label: translate('guard.compare.all'), number: true, cell: cell(all) },
      { key: 'none', label: translate('guard.compare.none'), number: true, cell: cell(none) },
    ];
  }, [hold, translate, number]);
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
    </Sheet>
  );
};

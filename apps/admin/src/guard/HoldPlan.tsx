import { useMemo } from 'react';
import { ruleSentence } from '../departures/rule-words.ts';
import { wordOf } from '../graphql/words.ts';
import { Button } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Mark, StateMark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';
import type { IconName } from '../theme/icons/drawings.tsx';
import type { GroupKey, PlanGroup, ShownHold } from './shown-hold.ts';

const icons: Readonly<Record<string, IconName>> = {
  'person-departed': 'door',
  'person-moved': 'people',
  'departure-scheduled': 'clock',
  'person-locked-out': 'lock',
  'groups-changed': 'people',
};

const Cause = ({ group: { cause, rule, state } }: { readonly group: PlanGroup }) => {
  const reader = useReader();
  const { translate } = reader;
  const word = wordOf(cause);
  return (
    <div className="m-stack">
      <Mark icon={icons[word] ?? 'fact'} tone="none" word={translate(`cause.${word}`)} />
      <StateMark of="signal" state={wordOf(state)} />
      {rule ? <span className="m-caption">{ruleSentence(rule, reader)}</span> : null}
    </div>
  );
};

type ShowProps = { readonly group: PlanGroup; readonly onShow: (group: GroupKey) => void };

const Show = ({ group, onShow }: ShowProps) => {
  const { translate } = useReader();
  return (
    <Button size="small" onClick={() => onShow({ cause: group.cause, state: group.state })}>
      {translate('guard.plan.show', { count: group.people })}
      <span className="m-hidden">
        : {translate(`cause.${wordOf(group.cause)}`)}, {translate(`state.signal.${wordOf(group.state)}`)}
      </span>
    </Button>
  );
};

const useColumns = (onShow: ShowProps['onShow']): readonly Column<PlanGroup>[] => {
  const { translate, number } = useReader();
  return useMemo(
    () => [
      { key: 'cause', label: translate('guard.plan.cause'), cell: (group) => <Cause group={group} /> },
      {
        key: 'people',
        label: translate('guard.plan.people'),
        number: true,
        cell: ({ people }) => <b className="m-strong">{number(people)}</b>,
      },
      { key: 'lost', label: translate('guard.plan.lost'), number: true, cell: ({ privileges }) => number(privileges) },
      {
        key: 'show',
        label: translate('guard.people'),
        number: true,
        cell: (group) => <Show group={group} onShow={onShow} />,
      },
    ],
    [translate, number, onShow],
  );
};

type HoldPlanProps = { readonly hold: ShownHold; readonly onShow: (group: GroupKey) => void };

/** Who would lose what, grouped by the likely cause. */
export const HoldPlan = ({ hold: { groups }, onShow }: HoldPlanProps) => {
  const { translate, number } = useReader();
  const columns = useColumns(onShow);
  const label = translate('guard.plan');
  return (
    <Sheet
      title={label}
      beside={
        <span className="m-caption">
          {translate('guard.plan.total', {
            privileges: number(groups.reduce((sum, group) => sum + group.privileges, 0)),
          })}
        </span>
      }
    >
      <DataTable
        label={label}
        rows={groups}
        idOf={({ cause, rule, state }) => `${cause} ${state} ${rule}`}
        nameOf={({ cause }) => translate(`cause.${wordOf(cause)}`)}
        columns={columns}
      />
    </Sheet>
  );
};

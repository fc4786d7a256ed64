import { isCalendarDay, pastDays } from '@mandat/domain';
import { useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { todayIn } from '../console/today.ts';
import { HeldBetween, type HeldSpanRow } from '../graphql/generated/past.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { Handle } from '../kit/Handle.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { PastBanner } from './PastBanner.tsx';
import { dayFault } from './PastDayForm.tsx';
import { HeldAs } from './PastHolders.tsx';
import { pastHolding } from './past-status.ts';
import { usePastDays } from './use-past-days.ts';
import './past.css';

type Days = { readonly from: string; readonly until: string };
type FormProps = { readonly days: Days; readonly onShow: (days: Days) => void };

const useDaysForm = ({ days, onShow }: FormProps) => {
  const { translate } = useReader();
  const [typed, setTyped] = useState(days);
  const [errors, setErrors] = useState<Partial<Record<keyof Days, string>>>({});
  const { from, until } = days;
  useEffect(() => setTyped({ from, until }), [from, until]);
  const submit = (): void => {
    const found = { from: dayFault(typed.from, translate), until: dayFault(typed.until, translate) };
    const both = isCalendarDay(typed.from) && isCalendarDay(typed.until) ? pastDays(typed, new Date()) : null;
    const reversed = both && !both.ok && both.code === 'dates-reversed' ? translate('error.dates-reversed') : undefined;
    setErrors({ from: found.from, until: found.until ?? reversed });
    if (both?.ok) onShow(typed);
  };
  return { typed, setTyped, errors, submit };
};

const DaysForm = (props: FormProps) => {
  const { translate } = useReader();
  const { typed, setTyped, errors, submit } = useDaysForm(props);
  return (
    <form
      className="m-past-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {(['from', 'until'] as const).map((name) => (
        <DateField
          key={name}
          id={name}
          label={translate(`past.${name}`)}
          value={typed[name]}
          onChange={(day) => setTyped({ ...typed, [name]: day })}
          today={todayIn()}
          error={errors[name]}
        />
      ))}
      <Button type="submit" kind="primary">
        {translate('past.showDays')}
      </Button>
    </form>
  );
};

const useColumns = (): readonly Column<HeldSpanRow>[] => {
  const { translate, date } = useReader();
  return useMemo(
    () => [
      {
        key: 'account',
        label: translate('accounts.column.account'),
        cell: ({ accountId, title, handle, platform, fromOn }) => (
          <FirstCell
            to={`/past/accounts/${accountId}?on=${fromOn}`}
            title={title}
            tile={<PlatformTile platform={platform} />}
            handle={handle ? <Handle>{handle}</Handle> : null}
          />
        ),
      },
      {
        key: 'when',
        label: translate('past.when'),
        cell: ({ fromAt, untilAt }) =>
          untilAt
            ? translate('headship.fromUntil', { from: date(fromAt, 'short'), until: date(untilAt, 'short') })
            : translate('headship.since', { from: date(fromAt, 'short') }),
      },
      { key: 'capacity', label: translate('account.people.holds'), cell: (row) => <HeldAs {...row} /> },
      {
        key: 'right',
        label: translate('past.right'),
        cell: ({ status }) => <StateMark {...pastHolding(status)} />,
      },
    ],
    [translate, date],
  );
};

const Spans = ({ rows }: { readonly rows: readonly HeldSpanRow[] }) => {
  const { translate } = useReader();
  const columns = useColumns();
  const label = translate('past.spans');
  return (
    <Sheet title={label} rule="3.7">
      {rows.length === 0 ? (
        <EmptyState bare icon="key" title={translate('past.spans.none')} />
      ) : (
        <DataTable
          label={label}
          rows={rows}
          idOf={({ holdingId, fromAt }) => `${holdingId} ${fromAt}`}
          nameOf={({ title }) => title}
          columns={columns}
        />
      )}
    </Sheet>
  );
};

/** What a person held between two days (F17). */
const PastPersonPage = () => {
  const { id = '' } = useParams();
  const { translate } = useReader();
  const { days, change } = usePastDays();
  const query = useQuery(HeldBetween, { person: id, ...days }, { keep: true });
  const name = query.data?.person?.name ?? '';
  return (
    <>
      <PageHead
        title={translate('past.person', { name })}
        crumbs={[{ label: translate('past.title'), to: `/past?on=${days.until}` }]}
        actions={<ButtonLink to={`/people/${id}`}>{translate('past.today')}</ButtonLink>}
      />
      <DaysForm days={days} onShow={change} />
      <PastBanner on={null} since={query.data?.pastKeptSince ?? null} />
      <Loaded inside query={query} pick={({ heldBetween }) => heldBetween}>
        {(rows) => <Spans rows={rows} />}
      </Loaded>
    </>
  );
};

export default PastPersonPage;

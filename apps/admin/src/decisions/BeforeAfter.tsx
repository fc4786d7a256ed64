import { addDays, settings } from '@mandat/domain';
import { useId, type ReactNode } from 'react';
import { todayIn } from '../console/today.ts';
import { RuleMark } from '../kit/RuleMark.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';
import { kindOf } from '../requests/draft-of.ts';
import { stateOfStatus } from '../requests/state-of-status.ts';
import type { CaseShown } from './who-decides.ts';

type Row = { readonly term: string; readonly now: ReactNode; readonly after: ReactNode };

const useRows = (record: CaseShown): readonly Row[] => {
  const { translate, date } = useReader();
  const isNew = kindOf(record) === 'new' && record.createdOn === null;
  const people = record.nominations?.length ?? 0;
  const until = addDays(todayIn(record.entity.timeZone), settings.creationDays);
  const next = (
    <>
      {translate('decision.next.people', { count: people })} <RuleMark paragraph="3.7" />
      {isNew ? (
        <>
          <br />
          {translate('decision.next.create', { date: date(until, 'day') })} <RuleMark paragraph="3.5" />
        </>
      ) : null}
    </>
  );
  return [
    {
      term: translate('field.status'),
      now: <StateMark {...stateOfStatus(record.status)} />,
      after: <StateMark of="account" state={isNew ? 'to-be-created' : 'authorized'} />,
    },
    {
      term: translate('decision.row.public'),
      now: translate('decision.public.unknown'),
      after: translate(isNew ? 'decision.public.later' : 'decision.public.official'),
    },
    { term: translate('decision.row.next'), now: '', after: next },
  ];
};

/** What the decision changes, before it is taken. */
export const BeforeAfter = ({ record }: { readonly record: CaseShown }) => {
  const { translate } = useReader();
  const rows = useRows(record);
  const title = useId();
  return (
    <div>
      <h3 className="m-label-text" id={title}>
        {translate('decision.if')}
      </h3>
      <table className="m-before-after" aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">
              <span className="m-hidden">{translate('decision.what')}</span>
            </th>
            <th scope="col">{translate('decision.now')}</th>
            <th scope="col">{translate('decision.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ term, now, after }) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td>{now}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

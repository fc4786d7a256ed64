import { isCalendarDay, pastMoment } from '@mandat/domain';
import { useEffect, useState } from 'react';
import { todayIn } from '../console/today.ts';
import { Button } from '../kit/Button.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { useReader, type TranslateFunction } from '../providers/Reader.tsx';

export const dayFault = (day: string, translate: TranslateFunction): string | undefined => {
  if (!isCalendarDay(day)) return translate('error.date-form');
  const moment = pastMoment({ on: day }, new Date());
  return moment.ok
    ? undefined
    : translate(moment.code === 'date-in-the-future' ? 'error.date-in-the-future' : 'error.date-out-of-range');
};

type Props = { readonly on: string; readonly onShow: (day: string) => void };

/** Which day of the past is shown. */
export const PastDayForm = ({ on, onShow }: Props) => {
  const { translate } = useReader();
  const [day, setDay] = useState(on);
  const [error, setError] = useState<string>();
  useEffect(() => setDay(on), [on]);
  return (
    <form
      className="m-past-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const fault = dayFault(day, translate);
        setError(fault);
        if (!fault) onShow(day);
      }}
    >
      <DateField id="on" label={translate('past.on')} value={day} onChange={setDay} today={todayIn()} error={error} />
      <Button type="submit" kind="primary">
        {translate('past.show')}
      </Button>
    </form>
  );
};

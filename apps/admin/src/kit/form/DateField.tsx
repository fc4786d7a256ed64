import { useEffect, useState } from 'react';
import { useReader } from '../../providers/Reader.tsx';
import { Dialog } from '../Dialog.tsx';
import { IconButton } from '../IconButton.tsx';
import { Question, type QuestionProps } from './Question.tsx';
import { monthAfter, readDate, weeksOf, writeDate } from './written-date.ts';

type DateFieldProps = QuestionProps & {
  /** `YYYY-MM-DD`, or empty; a text that is no date is handed on as it is, for the form to refuse. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly today: string;
};

type CalendarProps = {
  readonly chosen: string | null;
  readonly today: string;
  readonly onChoose: (date: string) => void;
};

const weekInfo = (locale: string): number => {
  const mondayFirst = 1;
  return locale === 'ar' ? 0 : mondayFirst;
};

const Calendar = ({ chosen, today, onChoose }: CalendarProps) => {
  const { locale, translate, date } = useReader();
  const [month, setMonth] = useState((chosen ?? today).slice(0, 7));
  const weeks = weeksOf(month, weekInfo(locale));
  const fullWeek = weeks[1] ?? [];
  const dayName = (day: string | null, weekday: 'short' | 'long'): string =>
    day ? new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(new Date(day)) : '';
  return (
    <div className="m-calendar">
      <div className="m-calendar-head">
        <IconButton
          icon="left"
          flip
          label={translate('kit.date.previousMonth')}
          onClick={() => setMonth(monthAfter(month, -1))}
        />
        <span aria-live="polite">{date(`${month}-01`, 'month')}</span>
        <IconButton
          icon="right"
          flip
          label={translate('kit.date.nextMonth')}
          onClick={() => setMonth(monthAfter(month, 1))}
        />
      </div>
      <table>
        <thead>
          <tr>
            {fullWeek.map((day) => (
              <th key={day} scope="col" abbr={dayName(day, 'long')}>
                {dayName(day, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.join()}>
              {week.map((day, at) => (
                <td key={day ?? `none-${at}`}>
                  {day ? (
                    <button
                      type="button"
                      aria-pressed={day === chosen}
                      aria-current={day === today ? 'date' : undefined}
                      aria-label={date(day, 'weekday')}
                      onClick={() => onChoose(day)}
                    >
                      {Number(day.slice(8))}
                    </button>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** A date typed in the reader's language or taken from a calendar; the browser's own field would speak the browser's. */
export const DateField = ({ value, onChange, today, ...question }: DateFieldProps) => {
  const { locale, translate } = useReader();
  const [open, setOpen] = useState(false);
  const shown = readDate(value) ? writeDate(value, locale) : value;
  const [text, setText] = useState(shown);
  useEffect(() => setText((now) => (readDate(now) === readDate(value) ? now : shown)), [value, shown]);
  const hint = question.hint ?? translate('kit.date.hint', { example: writeDate(today, locale) });
  return (
    <Question {...question} hint={hint}>
      {(field) => (
        <div className="m-date">
          <input
            {...field}
            className="m-field"
            dir="ltr"
            inputMode="numeric"
            autoComplete="off"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              onChange(readDate(event.target.value) ?? event.target.value);
            }}
          />
          <IconButton
            icon="today"
            boxed
            label={`${translate('kit.date.open')}: ${question.label}`}
            onClick={() => setOpen(true)}
          />
          <Dialog open={open} title={question.label} onClose={() => setOpen(false)}>
            <Calendar
              chosen={readDate(value)}
              today={today}
              onChoose={(day) => {
                setText(writeDate(day, locale));
                onChange(day);
                setOpen(false);
              }}
            />
          </Dialog>
        </div>
      )}
    </Question>
  );
};

import { useReader, type Reader } from '../providers/Reader.tsx';
import { daysBetween, placesOf, verdictOf, type ClockDates, type ClockVerdict } from './clock-line.ts';
import { StateMark } from './StateMark.tsx';
import type { StateOf } from './states.ts';

export type ClockStart = 'changed' | 'created' | 'asked' | 'withdrawn' | 'published' | 'authorized';
export type ClockProps = ClockDates & { readonly since: ClockStart };

const states: Record<ClockVerdict, StateOf<'due'>> = {
  upcoming: 'upcoming',
  soon: 'soon',
  today: 'soon',
  late: 'late',
  done: 'done',
  'done-late': 'done-late',
};

export const differenceOf = (dates: ClockDates, { translate, date }: Reader): string => {
  const { due, today, doneOn } = dates;
  const verdict = verdictOf(dates);
  if (doneOn) {
    const on = date(doneOn, 'long');
    return verdict === 'done'
      ? translate('kit.clock.doneInTime', { date: on })
      : translate('kit.clock.doneLate', { count: daysBetween(due, doneOn), date: on });
  }
  if (verdict === 'late') return translate('kit.clock.late', { count: daysBetween(due, today) });
  return verdict === 'today'
    ? translate('kit.clock.now')
    : translate('kit.clock.in', { count: daysBetween(today, due) });
};

/** "Changed 5 November + 10 days = due 15 November, 2 days late" */
export const ClockSum = (props: ClockProps) => {
  const reader = useReader();
  const { start, due, today, since } = props;
  // Over the end of a year, or of a year that has passed, days alone would read as other days.
  const style = [due, today].every((day) => day.slice(0, 4) === start.slice(0, 4)) ? 'day' : 'long';
  const sum = reader.translate('kit.clock.sum', {
    start: reader.translate(`kit.clock.start.${since}`, { date: reader.date(start, style) }),
    days: reader.translate('kit.clock.plusDays', { count: daysBetween(start, due) }),
    due: reader.date(due, style),
    difference: differenceOf(props, reader),
  });
  return <>{sum.charAt(0).toLocaleUpperCase(reader.locale) + sum.slice(1)}</>;
};

const runColour: Record<ClockVerdict, string> = {
  upcoming: 'var(--ink-2)',
  soon: 'var(--warn)',
  today: 'var(--warn)',
  late: 'var(--ink-2)',
  done: 'var(--ink-2)',
  'done-late': 'var(--ink-2)',
};

const lineFrom = 7;
const lineLength = 58;

/** The line alone: start, due, run and overshoot. The words beside it say the same. */
export const ClockLine = (dates: ClockDates) => {
  const places = placesOf(dates);
  const verdict = verdictOf(dates);
  const due = lineFrom + lineLength * places.due - 3;
  const run = lineFrom + lineLength * places.run;
  const over = verdict === 'late' || verdict === 'done-late';
  return (
    <svg className="m-clock-line" viewBox="0 0 72 12" aria-hidden="true" focusable="false">
      <path d={`M7 6H${due}`} stroke="var(--line-strong)" strokeWidth="2" />
      {over ? null : <path d={`M7 6H${Math.min(run, due)}`} stroke={runColour[verdict]} strokeWidth="4" />}
      {over ? (
        <path
          d={`M${due} 6H${Math.max(run, due + 4)}`}
          stroke={verdict === 'late' ? 'var(--bad)' : 'var(--ink-2)'}
          strokeWidth="4"
        />
      ) : null}
      <circle cx="4" cy="6" r="3" fill="var(--ink-2)" />
      <circle cx={due} cy="6" r="3.5" fill="var(--surface)" stroke="var(--ink-2)" strokeWidth="1.5" />
    </svg>
  );
};

/** The clock of a table row: the state in words, the line, and the date that fixes it. */
export const ClockMini = (props: ClockProps) => {
  const reader = useReader();
  const state = states[verdictOf(props)];
  const words = differenceOf(props, reader);
  return (
    <div className="m-stack">
      <StateMark of="due" state={state} word={words.charAt(0).toLocaleUpperCase(reader.locale) + words.slice(1)} />
      <span className="m-clock m-caption">
        <ClockLine {...props} />
        {props.doneOn
          ? reader.translate('kit.clock.dueOn', { date: reader.date(props.due, 'day') })
          : reader.translate(`kit.clock.start.${props.since}`, { date: reader.date(props.start, 'day') })}
      </span>
    </div>
  );
};

import type { CSSProperties } from 'react';
import { useReader } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import type { IconName } from '../theme/icons/drawings.tsx';
import {
  effectMarks,
  hoursPlaces,
  hoursVerdict,
  momentOf,
  ranFor,
  type HoursClock,
  type HoursVerdict,
} from './hours-line.ts';
import { runWords } from './Span.tsx';
import { Mark } from './StateMark.tsx';
import type { StateSign } from './states.ts';

export const hoursSigns: Record<HoursVerdict, StateSign> = {
  running: { icon: 'awaited', tone: 'warn' },
  'told-again': { icon: 's-soon', tone: 'warn' },
  late: { icon: 's-late', tone: 'bad' },
  done: { icon: 'effect', tone: 'ok' },
};

type Span = CSSProperties & Record<'--from' | '--to', string>;
const span = (from: number, to = from): Span => ({ '--from': `${100 * from}%`, '--to': `${100 * to}%` });

type StationProps = {
  readonly at: number;
  readonly icon: IconName;
  readonly title: string;
  readonly word: string;
  readonly look?: string;
};

const Station = ({ at, icon, title, word, look }: StationProps) => (
  <div className={`m-station ${look ? `m-station-${look}` : ''}`} style={span(at)}>
    <Icon name={icon} />
    <b>{title}</b>
    <span>{word}</span>
  </div>
);

/** The effect on the platforms, from the decision on, with the marks at which somebody is told again. */
export const HoursLine = (clock: HoursClock) => {
  const { translate, date, time } = useReader();
  const { run, marks } = hoursPlaces(clock);
  const verdict = hoursVerdict(clock);
  const moment = (at: Date | string): string => `${date(at, 'day')} ${time(at)}`;
  return (
    <div className={`m-big-clock m-hours m-hours-${verdict}`} aria-hidden="true">
      <span className="m-big-clock-bar m-hours-run" style={span(0, run)} />
      <span className="m-big-clock-bar m-big-clock-left" style={span(run, 1)} />
      <Station
        at={0}
        icon="decision"
        title={moment(clock.startedAt)}
        word={translate('kit.clock.decided')}
        look="first"
      />
      {marks.map((at, index) => {
        const hours = effectMarks[index] ?? 0;
        return (
          <Station
            key={hours}
            at={at}
            icon={run >= at ? 's-alert' : 'due'}
            title={translate('kit.clock.hours', { hours })}
            word={run >= at ? translate('kit.clock.passed') : moment(momentOf(clock.startedAt, hours))}
            look={at === 1 ? 'last' : hours === effectMarks[0] ? 'above' : undefined}
          />
        );
      })}
    </div>
  );
};

const from = 4;
const length = 64;

/** The clock of a row: state and time in words, and the line with its two marks. */
export const HoursMini = (clock: HoursClock) => {
  const reader = useReader();
  const { run, marks } = hoursPlaces(clock);
  const verdict = hoursVerdict(clock);
  const words = runWords(ranFor(clock), reader);
  return (
    <div className="m-stack">
      <Mark {...hoursSigns[verdict]} word={reader.translate(`kit.clock.effect.${verdict}`, { span: words })} />
      <svg className="m-clock-line" viewBox="0 0 72 12" aria-hidden="true" focusable="false">
        <path d={`M${from} 6H${from + length}`} stroke="var(--line-strong)" strokeWidth="2" />
        <path
          d={`M${from} 6H${from + length * run}`}
          stroke={`var(--${verdict === 'done' ? 'ok' : verdict === 'late' ? 'bad' : 'warn'})`}
          strokeWidth="4"
        />
        {marks.map((at) => (
          <path key={at} d={`M${from + length * at} 1V11`} stroke="var(--ink-2)" strokeWidth="1.5" />
        ))}
      </svg>
    </div>
  );
};

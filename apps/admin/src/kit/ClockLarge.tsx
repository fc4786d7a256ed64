import type { CSSProperties } from 'react';
import { useReader } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import type { IconName } from '../theme/icons/drawings.tsx';
import { daysBetween, placesOf, verdictOf } from './clock-line.ts';
import { ClockSum, differenceOf, type ClockProps } from './Clock.tsx';
import type { Paragraph } from './paragraphs.ts';
import { RuleMark } from './RuleMark.tsx';

type Station = {
  readonly at: number;
  readonly icon: IconName;
  readonly date: string;
  readonly word: string;
  readonly look?: string;
};

type ClockLargeProps = ClockProps & {
  readonly rule?: Paragraph;
  /** When it was entered in the register, and by whom in words. */
  readonly entered?: { readonly on: string; readonly words: string };
};

/** Beyond this share of the line a label stands before its mark, so that it does not leave the sheet. */
const lastPart = 0.95;

type Span = CSSProperties & Record<'--from' | '--to', string>;
const span = (from: number, to = from): Span => ({ '--from': `${100 * from}%`, '--to': `${100 * to}%` });

const useStations = (props: ClockLargeProps): readonly Station[] => {
  const reader = useReader();
  const { start, due, today, doneOn, since, entered } = props;
  const style = start.slice(0, 4) === due.slice(0, 4) ? 'day' : 'short';
  const places = placesOf(props);
  const late = verdictOf(props) === 'late';
  const unit = places.due / Math.max(1, daysBetween(start, due));
  const started = reader.translate(`kit.clock.start.${since}`, { date: '' }).trim();
  const stations: Station[] = [{ at: 0, icon: 'fact', date: reader.date(start, style), word: started, look: 'first' }];
  if (entered)
    stations.push({
      at: daysBetween(start, entered.on) * unit,
      icon: 'fact',
      date: reader.date(entered.on, 'day'),
      word: entered.words,
    });
  stations.push({
    at: places.due,
    icon: 'due',
    date: reader.date(due, style),
    word: reader.translate('kit.clock.due'),
    look: places.due > lastPart ? 'last' : undefined,
  });
  if (doneOn)
    return [
      ...stations,
      { at: places.run, icon: 'check', date: reader.date(doneOn, 'day'), word: differenceOf(props, reader) },
    ];
  if (late)
    stations.push({
      at: 1,
      icon: 's-late',
      date: reader.translate('kit.clock.todayIs', { date: reader.date(today, 'day') }),
      word: differenceOf(props, reader),
      look: 'last m-station-up m-station-late',
    });
  return stations;
};

/** The clock of a page: ● changed, ● entered, ○ due, today; what runs over is hatched; then the sum in words. */
export const ClockLarge = (props: ClockLargeProps) => {
  const { translate } = useReader();
  const places = placesOf(props);
  const stations = useStations(props);
  const verdict = verdictOf(props);
  const over = verdict === 'late' || verdict === 'done-late';
  return (
    <div className="m-stack m-stack-3">
      <div className="m-big-clock" aria-hidden="true">
        {over ? <span className="m-big-clock-bar" style={span(0, places.due)} /> : null}
        {over ? <span className="m-big-clock-bar m-big-clock-over" style={span(places.due, places.run)} /> : null}
        {over ? null : (
          <span
            className={`m-big-clock-bar ${verdict === 'done' ? 'm-big-clock-done' : ''}`}
            style={span(0, places.run)}
          />
        )}
        {over ? null : <span className="m-big-clock-bar m-big-clock-left" style={span(places.run, places.due)} />}
        <span className="m-big-clock-span" style={span(places.due / 2)}>
          {translate('kit.clock.calendarDays', { count: daysBetween(props.start, props.due) })}
        </span>
        {stations.map(({ at, icon, date, word, look }) => (
          <div
            key={`${icon}-${at}`}
            className={`m-station ${look ? `m-station-${look}` : ''}`}
            style={span(Math.min(at, 1))}
          >
            <Icon name={icon} />
            <b>{date}</b>
            <span>{word}</span>
          </div>
        ))}
      </div>
      <p className="m-row">
        <span>
          <ClockSum {...props} />.
        </span>
        {props.rule ? <RuleMark paragraph={props.rule} /> : null}
      </p>
    </div>
  );
};

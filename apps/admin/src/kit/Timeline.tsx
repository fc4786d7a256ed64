import type { ReactNode } from 'react';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';

export type Station = 'fact' | 'decision' | 'effect' | 'due' | 'todo' | 'awaited';
export type Difference = { readonly field: string; readonly before: ReactNode; readonly after: ReactNode };
export type TimelineEntry = {
  readonly id: string;
  readonly at: Date | string;
  readonly station: Station;
  /** What happened, in one sentence. */
  readonly what: ReactNode;
  /** Who did it, and from which signal. */
  readonly who?: ReactNode;
  readonly differences?: readonly Difference[];
};

const colours: Partial<Record<Station, string>> = { effect: 'm-station-effect', decision: 'm-station-decision' };

/** Field, before struck through, after bold; for ears, "before" and "after" are said. */
export const Differences = ({ differences }: { readonly differences: readonly Difference[] }) => {
  const translate = useTranslate();
  const none = <span className="m-muted">{translate('kit.timeline.empty')}</span>;
  return (
    <div className="m-differences">
      <dl>
        {differences.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>
              <span className="m-hidden">{translate('kit.timeline.before')} </span>
              {before ? <del>{before}</del> : none}
            </dd>
            <dd>
              <span className="m-hidden">{translate('kit.timeline.after')} </span>
              {after ? <ins>{after}</ins> : none}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};

const Entry = ({ at, station, what, who, differences = [] }: TimelineEntry) => {
  const { date, time, translate } = useReader();
  return (
    <li>
      <time className="m-timeline-when" dateTime={typeof at === 'string' ? at : at.toISOString()}>
        <b>{date(at, 'short')}</b> {time(at, { seconds: true })}
      </time>
      <Icon name={station} className={colours[station]} />
      <div className="m-timeline-what">
        <p>
          <span className="m-hidden">{translate(`kit.timeline.${station}`)}: </span>
          <b className="m-strong">{what}</b> <span className="m-muted">{who}</span>
        </p>
        {differences.length > 0 ? <Differences differences={differences} /> : null}
      </div>
    </li>
  );
};

export const Timeline = ({ entries }: { readonly entries: readonly TimelineEntry[] }) => (
  <ol className="m-timeline">
    {entries.map((entry) => (
      <Entry key={entry.id} {...entry} />
    ))}
  </ol>
);

/** ● fact ◆ decision ■ effect, beside the timeline's title. */
export const TimelineLegend = () => {
  const translate = useTranslate();
  return (
    <span className="m-legend">
      {(['fact', 'decision', 'effect'] as const).map((station) => (
        <span key={station}>
          <Icon name={station} />
          {translate(`kit.timeline.${station}`)}
        </span>
      ))}
    </span>
  );
};

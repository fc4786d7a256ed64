import { useEffect, useRef, useState } from 'react';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import type { TimelineEntry } from './Timeline.tsx';

const quiet = 5_000;

/** Says how many entries are new, at most once in 5 s, so that a burst does not talk over the reader. */
const useSpokenNews = (count: number): number => {
  const [spoken, setSpoken] = useState({ count, news: 0 });
  const lastAt = useRef(0);
  useEffect(() => {
    const news = count - spoken.count;
    if (news <= 0) return undefined;
    const say = (): void => {
      lastAt.current = Date.now();
      setSpoken({ count, news });
    };
    const wait = setTimeout(say, Math.max(0, lastAt.current + quiet - Date.now()));
    return () => clearTimeout(wait);
  }, [count, spoken.count]);
  return spoken.news;
};

const colours = { decision: 'm-station-decision', effect: 'm-station-effect' } as const;
const hasColour = (station: string): station is keyof typeof colours => Object.hasOwn(colours, station);

/** What happens, newest first; it grows while one looks. `total` counts also what is not shown. */
export const LiveFeed = ({
  entries,
  total,
}: {
  readonly entries: readonly TimelineEntry[];
  readonly total: number;
}) => {
  const { date, time } = useReader();
  const translate = useTranslate();
  const news = useSpokenNews(total);
  return (
    <>
      <div role="status" aria-live="polite" className="m-hidden">
        {news > 0 ? translate('kit.live.news', { count: news }) : null}
      </div>
      <ol className="m-feed">
        {entries.map(({ id, at, station, what }) => (
          <li key={id}>
            <time dateTime={typeof at === 'string' ? at : at.toISOString()}>
              {date(at, 'day')}
              <br />
              {time(at, { seconds: true })}
            </time>
            <Icon name={station} className={hasColour(station) ? colours[station] : ''} />
            <span>
              <span className="m-hidden">{translate(`kit.timeline.${station}`)}: </span>
              {what}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
};

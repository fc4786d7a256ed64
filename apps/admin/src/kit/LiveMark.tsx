import { useTranslate } from '../providers/Reader.tsx';
import { useIsLive } from '../providers/live/use-live.ts';

/** Whether what is shown follows by itself just now: a dot, filled or hollow, and its word. */
export const LiveMark = () => {
  const translate = useTranslate();
  const live = useIsLive();
  return (
    <span className={`m-live ${live ? 'm-live-on' : ''}`}>
      <i aria-hidden="true" />
      {translate(live ? 'kit.live' : 'kit.live.not')}
    </span>
  );
};

import { useEffect, useState } from 'react';
import { useReader } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';

const useOfflineSince = (): Date | null => {
  const [since, setSince] = useState<Date | null>(() => (navigator.onLine ? null : new Date()));
  useEffect(() => {
    const lost = (): void => setSince(new Date());
    const back = (): void => setSince(null);
    window.addEventListener('offline', lost);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('offline', lost);
      window.removeEventListener('online', back);
    };
  }, []);
  return since;
};

const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Says since when there is no connection, and that what one types is kept. */
export const OfflineBanner = () => {
  const { translate, time } = useReader();
  const since = useOfflineSince();
  return (
    <div role="status">
      {since ? (
        <div className="m-offline">
          <Icon name="s-gone" />
          <span className="m-grow">{translate('kit.offline', { time: time(since, { timeZone: here }) })}</span>
        </div>
      ) : null}
    </div>
  );
};

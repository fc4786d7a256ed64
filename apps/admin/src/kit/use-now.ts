import { useEffect, useState } from 'react';

const minute = 60_000;

/** The present, to the minute: a clock on a page moves in steps and never rolls. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const step = setInterval(() => setNow(new Date()), minute);
    return () => clearInterval(step);
  }, []);
  return now;
};

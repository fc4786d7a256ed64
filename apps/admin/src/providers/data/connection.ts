const pause = 5_000;
let lost = false;

/** The browser may be online while the register is not: the offline banner and waiting reads hear of it all the same. */
const tell = (event: 'online' | 'offline'): void => {
  window.dispatchEvent(new Event(event));
};

const ask = async (): Promise<void> => {
  try {
    await fetch('/health/live', { cache: 'no-store' });
    noteReached(true);
  } catch {
    setTimeout(() => void ask(), pause);
  }
};

export const noteReached = (reached: boolean): void => {
  if (reached !== lost) return;
  lost = !reached;
  tell(reached ? 'online' : 'offline');
  if (lost) setTimeout(() => void ask(), pause);
};

/** What the register's stream says: something of this kind happened to this record. */
export type LiveEvent = { readonly kind: string; readonly subjectId: string; readonly type: string };
export type FeedState = 'open' | 'lost' | 'refused';

type Feed = {
  readonly url: string;
  readonly onEvent: (event: LiveEvent) => void;
  readonly onState: (state: FeedState) => void;
};

const shortest = 2_000;
const longest = 60_000;

const isText = (value: unknown): value is string => typeof value === 'string';

export const readLiveEvent = (data: string): LiveEvent | null => {
  try {
    const { kind, subjectId, type }: Record<string, unknown> = { ...JSON.parse(data) };
    return isText(kind) && isText(type) ? { kind, type, subjectId: isText(subjectId) ? subjectId : '' } : null;
  } catch {
    return null;
  }
};

const listen = ({ url, onEvent, onState }: Feed, onFailed: (source: EventSource) => void): EventSource => {
  const source = new EventSource(url);
  source.addEventListener('open', () => onState('open'));
  source.addEventListener('message', ({ data }) => {
    const event = readLiveEvent(String(data));
    if (event) onEvent(event);
  });
  source.addEventListener('error', () => onFailed(source));
  return source;
};

/**
 * One stream for the whole page, while somebody looks at it. The browser itself comes back after a break and says
 * where it was; what it gives up on is tried again, each time a little later.
 */
export const openFeed = (feed: Feed): (() => void) => {
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  let pause = shortest;

  const close = (): void => {
    clearTimeout(again);
    source?.close();
    source = null;
  };
  const onState = (state: FeedState): void => {
    if (state === 'open') pause = shortest;
    feed.onState(state);
  };
  const onFailed = ({ readyState }: EventSource): void => {
    if (readyState !== EventSource.CLOSED) return onState('lost');
    close();
    onState('refused');
    again = setTimeout(open, pause);
    pause = Math.min(longest, 2 * pause);
  };
  const open = (): void => {
    source = listen({ ...feed, onState }, onFailed);
  };
  // A hidden page holds no connection: a browser gives an address only six of them.
  const look = (): void => {
    if (document.hidden) close();
    else if (!source) open();
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    close();
  };
};

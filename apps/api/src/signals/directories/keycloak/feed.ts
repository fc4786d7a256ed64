/** Where one list of events was read up to. */
export type Feed = {
  /** Milliseconds of Keycloak's clock. */
  readonly since: number;
  /** Ids within the overlap that were seen already, oldest first. */
  readonly seen: readonly string[];
};

type Listed = { readonly id: string; readonly time: number };

/** Writers that run at once become visible out of order: an event may appear this much behind a newer one. */
export const overlapMilliseconds = 60_000;

export const from = ({ since }: Feed): number => Math.max(0, since - overlapMilliseconds);

export const fresh = <Event extends Listed>({ seen }: Feed, listed: readonly Event[]): readonly Event[] => {
  const known = new Set(seen);
  return listed.filter(({ id }) => !known.has(id));
};

/** The newest event that was seen must still be there: else the list was cleared or ran out, and says nothing of the gap. */
export const isCut = ({ seen }: Feed, listed: readonly Listed[]): boolean => {
  const newest = seen.at(-1);
  return newest !== undefined && !listed.some(({ id }) => id === newest);
};

/** A clock that runs ahead of ours must not carry the window past what comes next. */
export const advanced = (feed: Feed, listed: readonly Listed[], now: Date): Feed => {
  const newest = listed.at(-1)?.time ?? feed.since;
  const since = Math.max(feed.since, Math.min(newest, now.getTime()));
  const seen = listed.filter(({ time }) => time >= since - overlapMilliseconds).map(({ id }) => id);
  return { since, seen };
};

/** A diary of what happened to one account and one office, which is read again up to a moment. It knows no code of the product. */
export type Told =
  | { readonly what: 'recorded'; readonly person: string }
  | { readonly what: 'authorized'; readonly person: string; readonly capacity: string; readonly until: number }
  | { readonly what: 'unauthorized' | 'suspended' | 'lifted' | 'left' | 'returned'; readonly person: string }
  | { readonly what: 'corrected'; readonly field: 'title' | 'handle' | 'purpose'; readonly value: string }
  | { readonly what: 'moved'; readonly entityId: string }
  | { readonly what: 'withdrawn' | 'parked' | 'closed' }
  | { readonly what: 'in-charge'; readonly person: string; readonly from: string; readonly until: string };

export type Diary = readonly (Told & { readonly at: number })[];

export type Holder = {
  readonly capacity: string;
  readonly until: number;
  readonly isSuspended: boolean;
  readonly isAwaited: boolean;
};

export type Stood = {
  readonly account: Readonly<Record<'title' | 'handle' | 'purpose' | 'entityId' | 'status', string>>;
  readonly holders: ReadonlyMap<string, Holder>;
  readonly inCharge: readonly { readonly person: string; readonly from: string; readonly until: string }[];
};

type Of<What extends Told['what']> = Extract<Told, { readonly what: What }>;
type Turns = { readonly [What in Told['what']]: (stood: Stood, told: Of<What>) => Stood };

const unprivileged: Holder = { capacity: 'none', until: 0, isSuspended: false, isAwaited: false };

const holding = (stood: Stood, person: string, change: Partial<Holder>): Stood => {
  const before = stood.holders.get(person);
  return before ? { ...stood, holders: new Map(stood.holders).set(person, { ...before, ...change }) } : stood;
};

const ended =
  (status: string) =>
  (stood: Stood): Stood => ({ ...stood, account: { ...stood.account, status } });

const turns: Turns = {
  recorded: (stood, { person }) => ({ ...stood, holders: new Map(stood.holders).set(person, unprivileged) }),
  authorized: (stood, { person, capacity, until }) => ({
    ...stood,
    holders: new Map(stood.holders).set(person, { ...unprivileged, capacity, until }),
  }),
  unauthorized: (stood, { person }) => holding(stood, person, { isAwaited: true, isSuspended: false }),
  suspended: (stood, { person }) => holding(stood, person, { isSuspended: true }),
  lifted: (stood, { person }) => holding(stood, person, { isSuspended: false }),
  left: (stood, { person }) => holding(stood, person, { isAwaited: true, isSuspended: false }),
  returned: (stood, { person }) => holding(stood, person, { isAwaited: false }),
  corrected: (stood, { field, value }) => ({ ...stood, account: { ...stood.account, [field]: value } }),
  moved: (stood, { entityId }) => ({ ...stood, account: { ...stood.account, entityId } }),
  withdrawn: ended('withdrawn'),
  parked: ended('parked'),
  closed: (stood) => ({ ...ended('closed')(stood), holders: new Map() }),
  'in-charge': (stood, { person, from, until }) => ({
    ...stood,
    inCharge: [...stood.inCharge, { person, from, until }],
  }),
};

export const retold = (begun: Stood, diary: Diary, until: number): Stood => {
  let stood = begun;
  for (const told of diary) {
    if (told.at > until) break;
    stood = (turns[told.what] as (stood: Stood, told: Told) => Stood)(stood, told);
  }
  return stood;
};

export const standing = ({ capacity, until, isSuspended, isAwaited }: Holder, at: number): string => {
  if (isAwaited) return 'removal-awaited';
  if (capacity === 'none' || until <= at) return 'unauthorized';
  return isSuspended ? 'suspended' : 'authorized';
};

export type Span = { readonly from: number; readonly until: number | null; readonly said: string };

/** What somebody held, in stretches that say the same, by looking at each moment at which anything could have changed. */
export const stretches = (begun: Stood, diary: Diary, person: string): readonly Span[] => {
  const ends = diary.flatMap((told) => (told.what === 'authorized' ? [told.until] : []));
  const moments = [...new Set([...diary.map(({ at }) => at), ...ends])].toSorted((one, other) => one - other);
  const said = moments.map((at) => {
    const holder = retold(begun, diary, at).holders.get(person);
    return { at, said: holder ? `${holder.capacity} ${standing(holder, at)}` : '' };
  });
  const changes = said.filter((each, place) => each.said !== (said[place - 1]?.said ?? ''));
  return changes.flatMap(({ at, said: told }, place) =>
    told === '' ? [] : [{ from: at, until: changes[place + 1]?.at ?? null, said: told }],
  );
};

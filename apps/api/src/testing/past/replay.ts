import type { Capacity, HoldingStatus } from '@mandat/domain';

/** What happened, as a diary: it is read up to a moment, and knows nothing of how the register keeps its past. */
export type Happened =
  | { readonly what: 'recorded'; readonly person: string }
  | { readonly what: 'authorized'; readonly person: string; readonly capacity: Capacity; readonly until: Date }
  | { readonly what: 'unauthorized'; readonly person: string }
  | { readonly what: 'left'; readonly person: string }
  | { readonly what: 'renamed'; readonly title: string }
  | { readonly what: 'withdrawn' | 'parked' | 'closed' }
  | { readonly what: 'in-charge'; readonly person: string; readonly from: string; readonly until: string };

export type Diary = readonly (Happened & { readonly at: Date })[];

type Holder = { capacity: Capacity; until: Date | null; isAwaited: boolean };

export type Stood = {
  title: string;
  status: string;
  readonly holders: Map<string, Holder>;
  readonly inCharge: { readonly person: string; readonly from: string; readonly until: string }[];
};

const none = (): Holder => ({ capacity: 'none', until: null, isAwaited: false });

const apply = (stood: Stood, happened: Happened): void => {
  switch (happened.what) {
    case 'recorded':
      stood.holders.set(happened.person, none());
      return;
    case 'authorized':
      stood.holders.set(happened.person, { capacity: happened.capacity, until: happened.until, isAwaited: false });
      return;
    case 'unauthorized':
    case 'left': {
      const held = stood.holders.get(happened.person);
      if (held) held.isAwaited = true;
      return;
    }
    case 'renamed':
      stood.title = happened.title;
      return;
    case 'in-charge':
      stood.inCharge.push(happened);
      return;
    default:
      stood.status = happened.what;
      if (happened.what === 'closed') stood.holders.clear();
  }
};

/** Played again from the beginning up to a moment. */
export const replay = (title: string, diary: Diary, until: Date): Stood => {
  const stood: Stood = { title, status: 'authorized', holders: new Map(), inCharge: [] };
  for (const happened of diary) if (happened.at <= until) apply(stood, happened);
  return stood;
};

export const standing = ({ capacity, until, isAwaited }: Holder, at: Date): HoldingStatus => {
  if (isAwaited) return 'removal-awaited';
  return capacity !== 'none' && until !== null && until > at ? 'authorized' : 'unauthorized';
};

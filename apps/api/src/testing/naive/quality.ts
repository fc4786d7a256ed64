import type { Account, AccountDecision, Authorization, Holding, Nomination, Revision } from '@mandat/domain';

/** The rows that the figures are counted from, whole. */
export type QualityRows = {
  readonly accounts: readonly Account[];
  readonly holdings: readonly Holding[];
  readonly authorizations: readonly Authorization[];
  readonly nominations: readonly Nomination[];
  readonly decisions: readonly AccountDecision[];
  readonly revisions: readonly Revision[];
  readonly orphans: readonly {
    readonly accountId: string;
    readonly openedAt: Date;
    readonly resolvedAt: Date | null;
  }[];
};

const day = 86_400_000;
const published = '2019-06-24';
const plus = (on: string, days: number): string =>
  new Date(Date.parse(`${on}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
const between = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / day;

const yearBefore = (at: Date): Date => {
  const year = new Date(at);
  year.setUTCFullYear(year.getUTCFullYear() - 1);
  return year;
};

const dayThere = (at: Date, timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);

const median = (numbers: readonly number[]): number | null => {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
};

type View = { readonly rows: QualityRows; readonly at: Date; readonly year: Date; readonly timeZone: string };

const isLive = (each: Account): boolean =>
  [each.outOfScopeAt, each.closedAt, each.parkedAt, each.withdrawnAt, each.refusedAt].every((time) => time === null);
const isKnown = (each: Account): boolean => isLive(each) && (each.submittedAt !== null || each.authorizedAt !== null);
const isOfficial = (each: Account): boolean =>
  isLive(each) && each.authorizedAt !== null && (each.requestKind !== 'new' || each.createdOn !== null);

const isPrivilege = ({ rows, at }: View, held: Holding): boolean => {
  const given = rows.authorizations.find(({ id }) => id === held.authorizationId);
  if (!given || held.capacity === 'none' || held.endedAt || held.removalAwaitedAt) return false;
  return !given.withdrawnAt && !given.suspendedAt && given.validFrom <= at && given.validUntil > at;
};

const privileges = (view: View, account: Account): readonly Holding[] =>
  view.rows.holdings.filter((held) => held.accountId === account.id && isPrivilege(view, held));

const holders = (view: View, account: Account): number =>
  new Set(
    privileges(view, account)
      .filter(({ capacity }) => capacity !== 'publisher')
      .map(({ personId }) => personId),
  ).size;

const isComplete = (view: View, account: Account): boolean => {
  const { title, purpose, audience, languages, authorizedAt, id } = account;
  if ([title, purpose, audience].some((text) => text.trim() === '') || languages.length === 0) return false;
  return authorizedAt
    ? privileges(view, account).some(({ capacity }) => capacity === 'authorized-official')
    : view.rows.nominations.some((named) => named.accountId === id && named.capacity === 'authorized-official');
};

const isWithin = ({ at, year }: View, time: Date | null): boolean => time !== null && time > year && time <= at;

const isReviewed = (view: View, account: Account): boolean =>
  view.rows.decisions.some(
    ({ accountId, kind, decidedAt }) =>
      accountId === account.id && ['establish', 'maintain'].includes(kind) && isWithin(view, decidedAt),
  );

const registrations = (view: View, accounts: readonly Account[]) =>
  accounts
    .filter((each) => each.createdOn && each.requestKind === 'existing' && isWithin(view, each.requestedAt))
    .map((each) => {
      const [on, created] = [dayThere(each.requestedAt, view.timeZone), each.createdOn ?? ''];
      const due = created <= published ? plus(published, 60) : plus(created, 10);
      return { delay: Math.max(0, between(created > published ? created : published, on)), isOnTime: on <= due };
    });

const daysWithoutHolder = ({ rows, at, year }: View, ids: ReadonlySet<string>): number => {
  const days = rows.orphans
    .filter(({ accountId, openedAt }) => ids.has(accountId) && openedAt <= at)
    .map(({ openedAt, resolvedAt }) => {
      const end = Math.min((resolvedAt ?? at).getTime(), at.getTime());
      return Math.max(0, end - Math.max(openedAt.getTime(), year.getTime())) / day;
    });
  return Math.round(days.reduce((sum, each) => sum + each, 0) * 1000) / 1000;
};

/** Word for word what each figure means, row by row. */
export const naiveQuality = (
  rows: QualityRows,
  accounts: readonly Account[],
  { at, timeZone }: { readonly at: Date; readonly timeZone: string },
) => {
  const view = { rows, at, timeZone, year: yearBefore(at) };
  const [known, official, registered] = [
    accounts.filter(isKnown),
    accounts.filter(isOfficial),
    registrations(view, accounts),
  ];
  const ids = new Set(accounts.map(({ id }) => id));
  const changes = rows.revisions.filter(
    ({ accountId, changedOn, approvedAt }) => ids.has(accountId) && changedOn !== null && isWithin(view, approvedAt),
  );
  const isInTime = ({ changedOn, approvedAt }: Revision): boolean =>
    dayThere(approvedAt ?? at, timeZone) <= plus(changedOn ?? '', 10);
  return {
    known: known.length,
    complete: known.filter((each) => isComplete(view, each)).length,
    official: official.length,
    twoHolders: official.filter((each) => holders(view, each) >= 2).length,
    reviewed: official.filter((each) => isReviewed(view, each)).length,
    registered: registered.length,
    onTime: registered.filter(({ isOnTime }) => isOnTime).length,
    medianDelayDays: median(registered.map(({ delay }) => delay)),
    orphanDays: daysWithoutHolder(view, ids),
    changes: changes.length,
    changesOnTime: changes.filter(isInTime).length,
  };
};

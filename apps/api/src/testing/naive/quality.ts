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

/** Word for word what each figure means, row by row. */
export const naiveQuality = (
  rows: QualityRows,
  accounts: readonly Account[],
  { at, timeZone }: { at: Date; timeZone: string },
) => {
  const year = yearBefore(at);
  const isLive = (each: Account) =>
    !each.outOfScopeAt && !each.closedAt && !each.parkedAt && !each.withdrawnAt && !each.refusedAt;
  const isCreated = (each: Account) => each.requestKind !== 'new' || each.createdOn !== null;
  const isKnown = (each: Account) => isLive(each) && (each.submittedAt !== null || each.authorizedAt !== null);
  const isOfficial = (each: Account) => isLive(each) && each.authorizedAt !== null && isCreated(each);
  const privileged = (each: Account) =>
    rows.holdings.filter((held) => {
      const given = rows.authorizations.find(({ id }) => id === held.authorizationId);
      const inForce =
        given && !given.withdrawnAt && !given.suspendedAt && given.validFrom <= at && given.validUntil > at;
      return (
        held.accountId === each.id && held.capacity !== 'none' && !held.endedAt && !held.removalAwaitedAt && inForce
      );
    });
  const holders = (each: Account) =>
    new Set(
      privileged(each)
        .filter(({ capacity }) => capacity !== 'publisher')
        .map(({ personId }) => personId),
    ).size;
  const isComplete = (each: Account) => {
    const words =
      [each.title, each.purpose, each.audience].every((text) => text.trim() !== '') && each.languages.length > 0;
    const official = each.authorizedAt
      ? privileged(each).some(({ capacity }) => capacity === 'authorized-official')
      : rows.nominations.some((named) => named.accountId === each.id && named.capacity === 'authorized-official');
    return words && official;
  };
  const isReviewed = (each: Account) =>
    rows.decisions.some(
      ({ accountId, kind, decidedAt }) =>
        accountId === each.id && (kind === 'establish' || kind === 'maintain') && decidedAt > year && decidedAt <= at,
    );
  const known = accounts.filter(isKnown);
  const official = accounts.filter(isOfficial);
  const registered = accounts
    .filter(
      (each) => each.createdOn && each.requestKind === 'existing' && each.requestedAt > year && each.requestedAt <= at,
    )
    .map((each) => {
      const [on, created] = [dayThere(each.requestedAt, timeZone), each.createdOn ?? ''];
      const due = created <= published ? plus(published, 60) : plus(created, 10);
      return { delay: Math.max(0, between(created > published ? created : published, on)), onTime: on <= due };
    });
  const ids = new Set(accounts.map(({ id }) => id));
  const orphanDays = rows.orphans
    .filter(({ accountId, openedAt }) => ids.has(accountId) && openedAt <= at)
    .map(({ openedAt, resolvedAt }) => {
      const end = Math.min((resolvedAt ?? at).getTime(), at.getTime());
      return Math.max(0, end - Math.max(openedAt.getTime(), year.getTime())) / day;
    });
  const changes = rows.revisions.filter(
    ({ accountId, changedOn, approvedAt }) =>
      ids.has(accountId) && changedOn && approvedAt && approvedAt > year && approvedAt <= at,
  );
  return {
    known: known.length,
    complete: known.filter(isComplete).length,
    official: official.length,
    twoHolders: official.filter((each) => holders(each) >= 2).length,
    reviewed: official.filter(isReviewed).length,
    registered: registered.length,
    onTime: registered.filter(({ onTime }) => onTime).length,
    medianDelayDays: median(registered.map(({ delay }) => delay)),
    orphanDays: Math.round(orphanDays.reduce((sum, days) => sum + days, 0) * 1000) / 1000,
    changes: changes.length,
    changesOnTime: changes.filter(
      ({ changedOn, approvedAt }) => dayThere(approvedAt ?? at, timeZone) <= plus(changedOn ?? '', 10),
    ).length,
  };
};

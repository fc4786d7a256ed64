import type { Known } from './known.ts';
import type { SeenAccount, SeenAudit, SeenOffice } from './seen.ts';
import { dayOf } from './stage.ts';
import { isUndecided, type Account, type AuditRow, type State } from './state.ts';
import { criteria, people, units, type Criterion, type CriterionAnswer, type Unit } from './words.ts';

const lower = (name: string): string => name.toLowerCase().replaceAll('_', '-');
const sorted = (rows: readonly string[]): readonly string[] => [...rows].sort();
const line = (...parts: readonly (string | number | boolean | null)[]): string => parts.join(' ');

const namesIn = ({ stage, accounts }: Known): ReadonlyMap<string, string> =>
  new Map([
    ...people.map((person): [string, string] => [stage.people[person], person]),
    ...units.map((unit): [string, string] => [stage.units[unit], unit]),
    ...accounts.map(({ id }, index): [string, string] => [id, `account ${index}`]),
  ]);

/** The same words for what the register shows and for what the rules mean, so that they can be laid side by side. */
type Shown = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

const shownAnswer = ({ assessment }: SeenAccount, criterion: Criterion): CriterionAnswer => {
  const answer = assessment?.answers.find((each) => lower(each.criterion) === criterion);
  if (!answer || answer.met === null) return 'open';
  if (!answer.met) return 'not-met';
  return criterion === 'purpose' && answer.strategy === null ? 'met-without-strategy' : 'met';
};

type Name = (one: { readonly id: string }) => string;

const shownNominations = ({ status, nominations }: SeenAccount, name: Name): readonly string[] => {
  // What was named for a decision that has been taken says nothing any more.
  if (status !== 'REQUESTED' && status !== 'UNDER_REVIEW') return [];
  return sorted(
    nominations.map((each) => line(name(each.person), lower(each.capacity), sorted(each.scopes.map(lower)).join('+'))),
  );
};

const shownAuthorizations = ({ authorizations }: SeenAccount, name: Name): readonly string[] =>
  sorted(
    authorizations.map(({ person, scopes, authorizedBy, authorizedAs, status }) =>
      line(name(person), sorted(scopes.map(lower)).join('+'), name(authorizedBy), lower(authorizedAs), lower(status)),
    ),
  );

export const shownAccount = (known: Known, seen: SeenAccount): Shown => {
  const names = namesIn(known);
  const name: Name = ({ id }) => names.get(id) ?? `somebody else (${id})`;
  const { stage } = known;
  return {
    unit: name(seen.entity),
    status: lower(seen.status),
    isOfficial: seen.isOfficial,
    title: stage.titles.indexOf(seen.title),
    handle: stage.handles.indexOf(seen.handle ?? ''),
    audience: seen.audience === '' ? null : stage.audiences.indexOf(seen.audience),
    statement: seen.languageStatement !== '',
    requestedBy: name(seen.requestedBy),
    versions: seen.assessment?.number ?? 0,
    answers: criteria.map((criterion) => shownAnswer(seen, criterion)),
    nominations: shownNominations(seen, name),
    overlaps: sorted(seen.overlaps.map(({ other, answer }) => line(name(other), answer !== null))),
    platform: seen.platform.code,
    revisions: seen.revisions
      .toSorted((one, other) => one.number - other.number)
      .map(({ proposedBy, status }) => line(name(proposedBy), lower(status))),
    questions: seen.decisions
      .toReversed()
      .flatMap(({ questions }) => questions.toSorted((one, other) => one.number - other.number))
      .map(({ answer }) => String(answer !== null)),
    decisions: seen.decisions
      .toReversed()
      .map(({ kind, decidedBy, capacity, assessment }) =>
        line(lower(kind), name(decidedBy), lower(capacity), assessment?.number ?? null),
      ),
    authorizations: shownAuthorizations(seen, name),
    holdings: sorted(seen.holdings.map((each) => line(name(each.person), lower(each.capacity), lower(each.status)))),
  };
};

const holdingStatus = ({ authorization, removalAwaited }: Account['holdings'][number]): string => {
  if (removalAwaited) return 'removal-awaited';
  return authorization === null ? 'unauthorized' : 'authorized';
};

export const meantAccount = (account: Account): Shown => ({
  unit: account.unit,
  status: account.state,
  isOfficial: account.state === 'authorized',
  title: account.title,
  handle: account.handle,
  audience: account.audience,
  statement: account.statement,
  requestedBy: account.requestedBy,
  versions: account.versions,
  answers: criteria.map((criterion) => account.answers[criterion]),
  nominations: isUndecided(account)
    ? sorted(account.nominations.map((each) => line(each.person, each.capacity, sorted(each.scopes).join('+'))))
    : [],
  overlaps: sorted([...account.overlaps].map(([other, answered]) => line(`account ${other}`, answered))),
  platform: account.platform,
  revisions: account.revisions.map(({ by, stands }) => line(by, stands)),
  questions: account.questions.map(({ answered }) => String(answered)),
  decisions: account.decisions.map(({ kind, by, as, version }) => line(kind, by, as, version)),
  authorizations: sorted(
    account.authorizations.map(({ person, scopes, by, as, ended }) =>
      line(person, sorted(scopes).join('+'), by, as, ended ?? 'in-force'),
    ),
  ),
  holdings: sorted(account.holdings.map((held) => line(held.person, held.capacity, holdingStatus(held)))),
});

export const shownOffice = (known: Known, seen: SeenOffice): Shown => {
  const names = namesIn(known);
  const name = (id: string): string => names.get(id) ?? 'somebody else';
  return {
    headships: sorted(
      seen.headships.map((each) =>
        line(name(each.person.id), lower(each.capacity), each.fromOn, each.untilOn, each.status !== 'TO_CONFIRM'),
      ),
    ),
    focalPoints: sorted(seen.focalPointTerms.map((each) => line(name(each.person.id), each.untilOn === null))),
  };
};

export const meantOffice = ({ stage }: Known, state: State, unit: Unit): Shown => {
  const day = (days: number | null): string | null => (days === null ? null : dayOf(stage.today, days));
  return {
    headships: sorted(
      state.headships
        .filter((each) => each.unit === unit)
        .map((each) => line(each.person, each.capacity, day(each.from), day(each.until), each.confirmed)),
    ),
    focalPoints: sorted(
      state.focalPoints.filter((each) => each.unit === unit).map(({ person, ended }) => line(person, !ended)),
    ),
  };
};

/** What follows on the platforms once somebody lost what they had (4.2) has a model of its own. */
const ofCustody = new Set(['orphan-opened', 'orphan-resolved', 'case-opened', 'case-closed']);

export const shownAudit = (known: Known, seen: SeenAudit): readonly string[] => {
  const names = namesIn(known);
  const name = (one: { readonly id: string } | null): string | null => one && (names.get(one.id) ?? 'somebody else');
  return sorted(
    seen
      .filter(({ type }) => !ofCustody.has(type))
      .map(({ type, actor, account, person }) => line(type, name(actor), name(account), name(person))),
  );
};

export const meantAudit = (rows: readonly AuditRow[]): readonly string[] =>
  sorted(
    rows.map(({ type, by, account, person }) => line(type, by, account === null ? null : `account ${account}`, person)),
  );

/** Throws where the two part, with what is not alike. */
export const requireSame = (what: string, seen: Shown, meant: Shown): void => {
  const parted = Object.keys(meant).filter((field) => JSON.stringify(seen[field]) !== JSON.stringify(meant[field]));
  if (parted.length === 0) return;
  const told = parted.map(
    (field) =>
      `  ${field}: the register has ${JSON.stringify(seen[field])}, the rules mean ${JSON.stringify(meant[field])}`,
  );
  throw new Error(`${what}\n${told.join('\n')}`);
};

import type { Account, Capacity, State } from './state.ts';
import { wasAuthorized } from './state.ts';
import type { Person, Unit } from './words.ts';

/** The desk has no head of its own: the head of the nearest headed unit above it is its head. */
const officeOf = (unit: Unit): Unit => (unit === 'desk' ? 'unit' : unit);
export const isHeaded = (unit: Unit): boolean => unit !== 'desk';

const current = (state: State, office: Unit, capacity: 'head' | 'officer-in-charge'): readonly Person[] =>
  state.headships
    .filter((each) => each.unit === office && each.capacity === capacity && each.confirmed)
    .filter(({ from, until }) => from <= 0 && (until === null || until >= 0))
    .map(({ person }) => person);

export const headsOf = (state: State, unit: Unit): readonly Person[] => current(state, unit, 'head');

type Decider = { readonly person: Person; readonly as: Capacity };

const inOffice = (state: State, unit: Unit): readonly Decider[] =>
  (['head', 'officer-in-charge'] as const).flatMap((as) =>
    current(state, officeOf(unit), as).map((person) => ({ person, as })),
  );

export const isInOffice = (state: State, unit: Unit, person: Person): boolean =>
  inOffice(state, unit).some((each) => each.person === person);

export const isFocalPoint = (state: State, unit: Unit, person: Person): boolean =>
  state.focalPoints.some((each) => each.unit === unit && each.person === person && !each.ended);

export const isStaff = (person: Person): boolean => person !== 'consultant';
export const isAdministrator = (person: Person): boolean =>
  person === 'administrator' || person === 'second-administrator';

/** Heads and focal points keep the accounts of their own entity. */
export const keeps = (state: State, unit: Unit, person: Person): boolean =>
  isInOffice(state, unit, person) || isFocalPoint(state, unit, person);

/** Who asked for an account prepares it too, wherever it is. */
export const prepares = (state: State, account: Pick<Account, 'unit' | 'requestedBy'>, person: Person): boolean =>
  keeps(state, account.unit, person) || account.requestedBy === person;

/** Whoever has what rests on an authorization in force. */
export const hasPrivilege = (account: Account, person: Person): boolean =>
  account.holdings.some(
    (held) =>
      held.person === person &&
      !held.removalAwaited &&
      held.authorization !== null &&
      account.authorizations[held.authorization]?.ended === null,
  );

/** Somebody has the account as its authorized official now. */
export const hasOfficial = (account: Account): boolean =>
  account.holdings.some(({ person, capacity }) => capacity === 'authorized-official' && hasPrivilege(account, person));

/**
 * Whose own case it is (3.1 (a)): until it is authorized that of who asked, who sent it and who is named; always that of who has
 * the account in any capacity.
 */
export const concernedBy = (account: Account): ReadonlySet<Person> => {
  const asked = wasAuthorized(account)
    ? []
    : [account.requestedBy, account.submittedBy, ...account.nominations.map(({ person }) => person)];
  const holding = account.holdings.filter(({ capacity }) => capacity !== 'none').map(({ person }) => person);
  return new Set([...asked, ...holding].filter((person) => person !== null));
};

/**
 * The head or whoever is in charge; where it is their own case the other of the two, else the head of the nearest headed
 * entity above, else the head of DGC. A vacant office waits, and nothing passes upwards.
 */
export const decidersIn = (state: State, unit: Unit, concerned: ReadonlySet<Person>): readonly Decider[] => {
  const own = inOffice(state, unit);
  if (own.length === 0) return [];
  const above = officeOf(unit) === 'above' ? [] : headsOf(state, 'above');
  const ways: readonly (readonly Decider[])[] = [
    own,
    above.map((person) => ({ person, as: 'head-above' })),
    [{ person: 'head-of-dgc', as: 'head-of-dgc' }],
  ];
  const free = ways.map((way) => way.filter(({ person }) => !concerned.has(person)));
  return free.find((way) => way.length > 0) ?? [];
};

export const decidersOf = (state: State, account: Account): readonly Decider[] =>
  decidersIn(state, account.unit, concernedBy(account));

/** Whether somebody decides, and as what; or why not. */
export const decidesAs = (state: State, account: Account, person: Person): Capacity | 'forbidden' | 'own-case' => {
  const decider = decidersOf(state, account).find((each) => each.person === person);
  if (decider) return decider.as;
  return isInOffice(state, account.unit, person) && concernedBy(account).has(person) ? 'own-case' : 'forbidden';
};

import { rowFault, type MappedRow, type RowFault } from './row-plan.ts';

/** Who has access to an account, as a file says it: one person alone by identifier, or only a proposal by e-mail. */
export type PlannedPerson = {
  readonly columnKey: string;
  readonly capacity: 'authorized-official' | 'alternate';
  readonly identifier: string | null;
  readonly email: string | null;
  readonly personId: string | null;
  readonly proposedPersonId: string | null;
};

/** Identifiers as they are written, e-mail addresses in small letters: whom each belongs to. */
export type PeopleKnown = {
  readonly byIdentifier: ReadonlyMap<string, readonly string[]>;
  readonly byEmail: ReadonlyMap<string, readonly string[]>;
};

export type PeoplePlan = {
  readonly people: readonly PlannedPerson[];
  readonly notes: readonly RowFault[];
  readonly faults: readonly RowFault[];
};

type Named = Pick<PlannedPerson, 'columnKey' | 'capacity' | 'identifier' | 'email'> & {
  /** Where the address stands that is named beside an identifier. */
  readonly emailKey?: string;
};

export const listed = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(/[;；,،、\n\r]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const alternates = (row: MappedRow): readonly Named[] => [
  ...listed(row.cells['alternateIdentifiers']).map((identifier) => ({
    columnKey: 'alternateIdentifiers',
    capacity: 'alternate' as const,
    identifier,
    email: null,
  })),
  ...listed(row.cells['alternateEmails']).map((email) => ({
    columnKey: 'alternateEmails',
    capacity: 'alternate' as const,
    identifier: null,
    email,
  })),
];

const official = (row: MappedRow): readonly Named[] => {
  const identifier = row.cells['officialIdentifier'] ?? null;
  const email = row.cells['officialEmail'] ?? null;
  if (identifier === null && email === null) return [];
  const columnKey = identifier === null ? 'officialEmail' : 'officialIdentifier';
  return [{ columnKey, capacity: 'authorized-official', identifier, email }];
};

const nobody: PeoplePlan = { people: [], notes: [], faults: [] };
const faulty = (fault: RowFault): PeoplePlan => ({ ...nobody, faults: [fault] });

const planned = (named: Named, found: { personId?: string; proposedPersonId?: string }): PlannedPerson => ({
  columnKey: named.columnKey,
  capacity: named.capacity,
  identifier: named.identifier,
  email: named.email,
  personId: found.personId ?? null,
  proposedPersonId: found.proposedPersonId ?? null,
});

const byEmail = (named: Named & { email: string }, known: PeopleKnown): PeoplePlan => {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(named.email)) return faulty(rowFault(named.columnKey, 'mail-address-form'));
  const found = known.byEmail.get(named.email.toLowerCase()) ?? [];
  const [proposedPersonId] = found;
  if (proposedPersonId === undefined || found.length > 1) {
    const code = found.length > 1 ? 'mail-of-several-people' : 'mail-of-nobody';
    return { people: [planned(named, {})], notes: [rowFault(named.columnKey, code)], faults: [] };
  }
  return {
    people: [planned(named, { proposedPersonId })],
    notes: [rowFault(named.columnKey, 'person-only-proposed')],
    faults: [],
  };
};

const byIdentifier = (named: Named & { identifier: string }, known: PeopleKnown): PeoplePlan => {
  const found = known.byIdentifier.get(named.identifier) ?? [];
  const [personId] = found;
  if (personId === undefined) return faulty(rowFault(named.columnKey, 'identifier-of-nobody'));
  if (found.length > 1) return faulty(rowFault(named.columnKey, 'identifier-of-several-people'));
  const ofMail = named.email === null ? [] : (known.byEmail.get(named.email.toLowerCase()) ?? []);
  if (ofMail.length > 0 && !ofMail.includes(personId))
    return faulty(rowFault(named.emailKey ?? 'officialEmail', 'mail-of-another-person'));
  return { people: [planned(named, { personId })], notes: [], faults: [] };
};

export const planOne = (named: Named, known: PeopleKnown): PeoplePlan => {
  const { identifier, email } = named;
  if (identifier !== null) return byIdentifier({ ...named, identifier }, known);
  return email === null ? nobody : byEmail({ ...named, email }, known);
};

const twice = (people: readonly PlannedPerson[]): readonly RowFault[] => {
  const ids = people.map(({ personId, proposedPersonId }) => personId ?? proposedPersonId);
  return people.flatMap(({ columnKey }, at) => {
    const id = ids[at] ?? null;
    return id !== null && ids.indexOf(id) < at ? [rowFault(columnKey, 'person-twice')] : [];
  });
};

/** The people of a row. An identifier that nobody has is a fault; an e-mail address proposes, and decides nothing (F4). */
export const planPeople = (row: MappedRow, known: PeopleKnown): PeoplePlan => {
  const plans = [...official(row), ...alternates(row)].map((named) => planOne(named, known));
  const people = plans.flatMap((plan) => plan.people);
  return {
    people,
    notes: plans.flatMap((plan) => plan.notes),
    faults: [...plans.flatMap((plan) => plan.faults), ...twice(people)],
  };
};

import type { Refusal } from '../decision.ts';
import { recordHeadship } from '../headships/record-headship.ts';
import type { Headship } from '../records/headship.ts';
import { textFaults } from './cell-text.ts';
import { readYesOrNo } from './choice-words.ts';
import { headshipColumns } from './headship-columns.ts';
import { readEntity } from './plan-account-row.ts';
import { planOne, type PeopleKnown, type PeoplePlan } from './plan-people.ts';
import { readDay } from './read-day.ts';
import { faultyRow, rowFault, type MappedRow, type RowFault, type RowPlan } from './row-plan.ts';

export type PlannedHeadship = Pick<
  Headship,
  'entityId' | 'personId' | 'capacity' | 'fromOn' | 'untilOn' | 'documentReference'
> & {
  /** The address that alone proposes the person, in small letters; null: an identifier names them. */
  readonly email: string | null;
};

export type HeadshipRowContext = {
  readonly recordedById: string;
  readonly recordedAt: Date;
  readonly entities: ReadonlyMap<string, readonly string[]>;
  readonly headedIds: ReadonlySet<string>;
  readonly people: PeopleKnown;
  /** By entity, those that were rejected left out. */
  readonly headships: ReadonlyMap<string, readonly Headship[]>;
};

/** Until a row is whole, what stands where nothing could be read. */
type Parts = { -readonly [Key in keyof PlannedHeadship]?: PlannedHeadship[Key] };
type Taken = { readonly parts: Parts; readonly faults: readonly RowFault[]; readonly notes?: readonly RowFault[] };

const nothing: Taken = { parts: {}, faults: [] };
const failed = (columnKey: string, code: string): Taken => ({ parts: {}, faults: [rowFault(columnKey, code)] });

const entityOf = ({ cells }: MappedRow, context: HeadshipRowContext): Taken => {
  if (cells['entity'] === undefined) return nothing;
  const read = readEntity(cells['entity'], { entities: context.entities, importable: null });
  return read.ok ? { parts: { entityId: read.value }, faults: [] } : { parts: {}, faults: [read.fault] };
};

const asFault = (note: RowFault): RowFault =>
  note.code === 'mail-of-nobody' ? rowFault(note.columnKey, 'mail-unknown') : note;

/** A headship without a person is none: that nobody was found is no note here, but a fault. */
const nobodyFound = ({ faults, notes }: PeoplePlan): Taken => ({
  parts: {},
  faults: faults.length > 0 ? faults : notes.map(asFault),
});

const whoeverIs = (plan: PeoplePlan): Taken => {
  const [person] = plan.people;
  if (!person) return nobodyFound(plan);
  if (person.personId) return { parts: { personId: person.personId, email: null }, faults: [] };
  const { proposedPersonId: personId, email } = person;
  if (personId === null || email === null) return nobodyFound(plan);
  return { parts: { personId, email: email.toLowerCase() }, faults: [], notes: plan.notes };
};

/** By an identifier alone, or by an e-mail address that only proposes (F4). */
const personOf = ({ cells }: MappedRow, { people }: HeadshipRowContext): Taken => {
  const { identifier = null, email = null } = cells;
  if (identifier === null && email === null) return failed('identifier', 'column-empty');
  const columnKey = identifier === null ? 'email' : 'identifier';
  return whoeverIs(
    planOne({ columnKey, emailKey: 'email', capacity: 'authorized-official', identifier, email }, people),
  );
};

const capacityOf = ({ cells }: MappedRow): Taken => {
  const { acting } = cells;
  const answer = acting === undefined ? false : readYesOrNo(acting);
  if (answer === null) return failed('acting', 'answer-not-yes-or-no');
  return { parts: { capacity: answer ? 'officer-in-charge' : 'head' }, faults: [] };
};

const dayOf = ({ cells }: MappedRow, key: 'fromOn' | 'untilOn'): Taken => {
  const text = cells[key];
  if (text === undefined) return key === 'untilOn' ? { parts: { untilOn: null }, faults: [] } : nothing;
  const read = readDay(text);
  return read.ok ? { parts: { [key]: read.day }, faults: [] } : failed(key, read.code);
};

const documentOf = ({ cells }: MappedRow): Taken => {
  const { documentReference } = cells;
  return documentReference === undefined ? nothing : { parts: { documentReference }, faults: [] };
};

const isWhole = (parts: Parts): parts is PlannedHeadship =>
  ['entityId', 'personId', 'email', 'capacity', 'fromOn', 'untilOn', 'documentReference'].every((key) => key in parts);

const recorded = (planned: PlannedHeadship, row: MappedRow, context: HeadshipRowContext): Headship => ({
  entityId: planned.entityId,
  personId: planned.personId,
  capacity: planned.capacity,
  fromOn: planned.fromOn,
  untilOn: planned.untilOn,
  documentReference: planned.documentReference,
  id: `row-${row.number}`,
  recordedById: context.recordedById,
  recordedAt: context.recordedAt,
  confirmedById: null,
  confirmedAt: null,
  rejectedAt: null,
  version: 1,
});

/** The rules of the register name fields; a file has columns. */
const columnOf: Readonly<Record<string, string>> = { entityId: 'entity', personId: 'identifier' };

/** Why the register refuses a headship, by the column of a file that says it. */
export const refusedHeadship = ({ code, field }: Pick<Refusal, 'code' | 'field'>): RowFault =>
  rowFault(columnOf[field ?? ''] ?? field ?? null, code);

type Identity = Pick<Headship, 'personId' | 'capacity' | 'fromOn' | 'untilOn'>;

/** Entity, person, capacity and dates make a headship: the same file again records nothing. */
export const isSameHeadship = (one: Identity, other: Identity): boolean =>
  one.personId === other.personId &&
  one.capacity === other.capacity &&
  one.fromOn === other.fromOn &&
  one.untilOn === other.untilOn;

/** Which headship a row records, by the same rules as when somebody records it; a second person confirms it after (1.1 (c)). */
export const planHeadshipRow = (row: MappedRow, context: HeadshipRowContext): RowPlan<PlannedHeadship> => {
  const taken = [
    entityOf(row, context),
    personOf(row, context),
    capacityOf(row),
    dayOf(row, 'fromOn'),
    dayOf(row, 'untilOn'),
    documentOf(row),
  ];
  const faults = [...row.faults, ...textFaults(headshipColumns, row), ...taken.flatMap((each) => each.faults)];
  const parts: Parts = Object.assign({}, ...taken.map((each) => each.parts));
  if (faults.length > 0 || !isWhole(parts)) return faultyRow(row.number, faults);
  const others = context.headships.get(parts.entityId) ?? [];
  const same = others.find((other) => isSameHeadship(other, parts));
  if (same) return { outcome: 'known', number: row.number, id: same.id, change: parts, differs: [], notes: [] };
  const decision = recordHeadship(recorded(parts, row, context), {
    headed: context.headedIds.has(parts.entityId),
    others,
  });
  const notes = taken.flatMap((each) => each.notes ?? []);
  if (decision.ok) return { outcome: 'new', number: row.number, change: parts, notes };
  return faultyRow(row.number, [refusedHeadship(decision)]);
};

/** All rows of a file: what an earlier row records counts for the later ones. */
export const planHeadshipRows = (
  rows: readonly MappedRow[],
  context: HeadshipRowContext,
): readonly RowPlan<PlannedHeadship>[] => {
  const headships = new Map([...context.headships].map(([id, standing]) => [id, [...standing]]));
  const first = new Map<string, number>();
  return rows.map((row) => {
    const plan = planHeadshipRow(row, { ...context, headships });
    if (plan.outcome === 'faulty') return plan;
    const before = plan.outcome === 'known' ? first.get(plan.id) : undefined;
    if (before !== undefined)
      return faultyRow(row.number, [rowFault('entity', 'headship-twice-in-file', { row: before })]);
    if (plan.outcome === 'known') return plan;
    const headship = recorded(plan.change, row, context);
    first.set(headship.id, row.number);
    const standing = headships.get(headship.entityId);
    if (standing) standing.push(headship);
    else headships.set(headship.entityId, [headship]);
    return plan;
  });
};

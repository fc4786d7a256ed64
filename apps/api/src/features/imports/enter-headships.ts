import {
  isSameHeadship,
  recordHeadship,
  refusedHeadship,
  type Entity,
  type Headship,
  type PlannedHeadship,
} from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { lockEntities } from '../entities/entity.repository.ts';
import { standingHeadships } from '../headships/headship.repository.ts';
import { predecessorIdOf, recordAndTellMany, type NewHeadship } from '../headships/record-many.repository.ts';
import type { Enter, Entering } from './entered.ts';
import { faultAt } from './imported-entities.ts';
import { confirmedPeople, nextRows, type PlannedRow } from './import-rows.repository.ts';
import { markAddedAs, markRefused, markSameAs, type AddedRow, type RefusedRow } from './mark-rows.repository.ts';

const batchRows = 500;

type Row = PlannedRow<PlannedHeadship>;
type Outcome = {
  readonly added?: AddedRow;
  readonly made?: NewHeadship;
  readonly same?: AddedRow;
  readonly refused?: RefusedRow;
};

/** The entities of a batch, and what is recorded for each: by those before it too, as it goes along. */
type Offices = { readonly entities: ReadonlyMap<string, Entity>; readonly standing: Map<string, Headship[]> };

type Batch = Entering & { readonly confirmed: ReadonlyMap<string, string>; readonly offices: Offices };

const headshipOf = (plan: PlannedHeadship, personId: string, { who }: Entering): Headship => ({
  entityId: plan.entityId,
  personId,
  capacity: plan.capacity,
  fromOn: plan.fromOn,
  untilOn: plan.untilOn,
  documentReference: plan.documentReference,
  id: who.newId(),
  recordedById: who.actor.personId,
  recordedAt: who.now,
  confirmedById: null,
  confirmedAt: null,
  rejectedAt: null,
  version: 1,
});

const lockOffices = async (tx: Transaction, rows: readonly Row[]): Promise<Offices> => {
  const ids = [...new Set(rows.map(({ plan }) => plan.entityId))];
  const entities = new Map((await lockEntities(tx, ids)).map((entity) => [entity.id, entity]));
  return { entities, standing: Map.groupBy(await standingHeadships(tx, ids), ({ entityId }) => entityId) };
};

const recordOne = (id: string, headship: Headship, { given, offices }: Batch): Outcome => {
  const entity = offices.entities.get(headship.entityId);
  if (!entity || entity.endedOn !== null) return { refused: { id, fault: faultAt(given, 'entity', 'entity-unknown') } };
  const others = offices.standing.get(entity.id) ?? [];
  const same = others.find((other) => isSameHeadship(other, headship));
  if (same) return { same: { id, recordId: same.id } };
  const decision = recordHeadship(headship, { headed: entity.headed, others });
  if (!decision.ok) {
    const { columnKey, code } = refusedHeadship(decision);
    return { refused: { id, fault: faultAt(given, columnKey, code) } };
  }
  const predecessorId = predecessorIdOf(headship, others);
  const made = decision.events.map((event) => ({ headship, event, parentId: entity.parentId, predecessorId }));
  offices.standing.set(entity.id, others);
  others.push(headship);
  return { added: { id, recordId: headship.id }, ...(made[0] && { made: made[0] }) };
};

/** By the same rule as when somebody records it by hand: it waits for a second person (1.1 (c)). */
const enterOne = ({ id, plan }: Row, batch: Batch): Outcome => {
  const personId = plan.email === null ? plan.personId : batch.confirmed.get(plan.email);
  if (personId === undefined) return { refused: { id, fault: faultAt(batch.given, 'email', 'person-only-proposed') } };
  return recordOne(id, headshipOf(plan, personId, batch), batch);
};

export const enterHeadships: Enter = async (tx, entering) => {
  const { given, who, world } = entering;
  const rows = await nextRows<PlannedHeadship>(tx, given, batchRows);
  const last = rows.at(-1);
  if (!last) return null;
  const offices = await lockOffices(tx, rows);
  const batch = { ...entering, offices, confirmed: await confirmedPeople(tx, given.id) };
  const outcomes = rows.map((row) => enterOne(row, batch));
  const added = outcomes.flatMap((each) => each.added ?? []);
  const same = outcomes.flatMap((each) => each.same ?? []);
  const refused = outcomes.flatMap((each) => each.refused ?? []);
  await recordAndTellMany(
    tx,
    { ...who, world },
    outcomes.flatMap((each) => each.made ?? []),
  );
  await markAddedAs(tx, 'headships', { added, now: who.now });
  await markSameAs(tx, 'headships', same);
  await markRefused(tx, refused);
  return { reached: last.number, added: added.length, same: same.length, faulty: refused.length };
};

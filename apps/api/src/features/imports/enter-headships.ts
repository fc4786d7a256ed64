import { isSameHeadship, recordHeadship, refusedHeadship, type Headship, type PlannedHeadship } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { lockEntity } from '../entities/entity.repository.ts';
import { insertHeadship, standingHeadships } from '../headships/headship.repository.ts';
import { recordAndTell } from '../headships/record-and-tell.repository.ts';
import type { Enter, Entering } from './entered.ts';
import { faultAt } from './imported-entities.ts';
import { confirmedPeople, nextRows, type PlannedRow } from './import-rows.repository.ts';
import { markAddedAs, markRefused, markSameAs, type AddedRow, type RefusedRow } from './mark-rows.repository.ts';

/** Each is told to predecessor and parent, which takes its time. */
const batchRows = 100;

type Row = PlannedRow<PlannedHeadship>;
type Outcome = { readonly added?: AddedRow; readonly same?: AddedRow; readonly refused?: RefusedRow };
type Confirmed = ReadonlyMap<string, string>;

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

type Recorded = { readonly rowId: string; readonly headship: Headship };

const recordOne = async (tx: Transaction, { rowId: id, headship }: Recorded, entering: Entering): Promise<Outcome> => {
  const { given, who, world } = entering;
  const entity = await lockEntity(tx, headship.entityId);
  if (!entity || entity.endedOn !== null) return { refused: { id, fault: faultAt(given, 'entity', 'entity-unknown') } };
  const others = await standingHeadships(tx, [entity.id]);
  const same = others.find((other) => isSameHeadship(other, headship));
  if (same) return { same: { id, recordId: same.id } };
  const decision = recordHeadship(headship, { headed: entity.headed, others });
  if (!decision.ok) {
    const { columnKey, code } = refusedHeadship(decision);
    return { refused: { id, fault: faultAt(given, columnKey, code) } };
  }
  await insertHeadship(tx, decision.next);
  await recordAndTell(tx, { ...who, world }, decision);
  return { added: { id, recordId: headship.id } };
};

/** By the same rule as when somebody records it by hand: it waits for a second person (1.1 (c)). */
const enterOne = (
  tx: Transaction,
  { id, plan }: Row,
  entering: Entering & { confirmed: Confirmed },
): Promise<Outcome> => {
  const personId = plan.email === null ? plan.personId : entering.confirmed.get(plan.email);
  if (personId === undefined)
    return Promise.resolve({ refused: { id, fault: faultAt(entering.given, 'email', 'person-only-proposed') } });
  return recordOne(tx, { rowId: id, headship: headshipOf(plan, personId, entering) }, entering);
};

export const enterHeadships: Enter = async (tx, entering) => {
  const { given, who } = entering;
  const rows = await nextRows<PlannedHeadship>(tx, given, batchRows);
  const last = rows.at(-1);
  if (!last) return null;
  const confirmed = await confirmedPeople(tx, given.id);
  const outcomes: Outcome[] = [];
  for (const row of rows) outcomes.push(await enterOne(tx, row, { ...entering, confirmed }));
  const added = outcomes.flatMap((each) => each.added ?? []);
  const same = outcomes.flatMap((each) => each.same ?? []);
  const refused = outcomes.flatMap((each) => each.refused ?? []);
  await markAddedAs(tx, 'headships', { added, now: who.now });
  await markSameAs(tx, 'headships', same);
  await markRefused(tx, refused);
  return { reached: last.number, added: added.length, same: same.length, faulty: refused.length };
};

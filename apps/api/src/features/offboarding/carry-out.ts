import { refuse, type JointKind, type Refusal } from '@mandat/domain';
import { departedSince, lockedSince, readGuardLimits } from '@mandat/policies';
import type { Sql } from '../../platform/database/sql.ts';
import type { CarryingOut } from './carrying-out.ts';
import { clearPlatform, withdrawClearance } from './clear-platform.ts';
import { decideSignal } from './decide-signal.ts';
import { answerHold, liftHeld, lockHold, lockPeopleOf } from './holds.repository.ts';
import { linkSignal } from './link-signal.ts';
import { renameUnit } from './rename-unit.ts';
import { lockPerson, setSignalState, storedSignals, type StoredSignal } from './signal.repository.ts';
import { situationOf } from './situation.repository.ts';
import { createSignalDoor } from './take-signal.ts';
import { undoSignal } from './undo-signal.ts';

type Carrier = (carrying: CarryingOut) => Promise<Refusal | null>;

const heldSignals = (sql: Sql, holdId: string): Promise<readonly StoredSignal[]> =>
  storedSignals(sql, `s.hold_id = $1 and s.state = 'held'`, [holdId]);

const openHoldOf = async ({ sql, joint }: CarryingOut): Promise<Refusal | null> => {
  const hold = await lockHold(sql, joint.subjectId);
  if (!hold) return refuse('not-found');
  return hold.answeredAt ? refuse('hold-already-answered') : null;
};

const approveHold: Carrier = async (carrying) => {
  const { sql, joint, author, now, world } = carrying;
  const refusal = await openHoldOf(carrying);
  if (refusal) return refusal;
  await answerHold(sql, joint.subjectId, { outcome: 'approved', now });
  await lockPeopleOf(sql, joint.subjectId);
  await liftHeld(sql, joint.subjectId, now);
  for (const { id, personId, source, fact, effectiveAt } of await heldSignals(sql, joint.subjectId)) {
    const reason = joint.reason;
    await decideSignal(
      sql,
      { signalId: id, personId, source, fact, effectiveAt, author, now, reason, approved: true },
      world,
    );
  }
  return null;
};

const rejectHold: Carrier = async (carrying) => {
  const { sql, joint, now } = carrying;
  const refusal = await openHoldOf(carrying);
  if (refusal) return refusal;
  await answerHold(sql, joint.subjectId, { outcome: 'rejected', now });
  await lockPeopleOf(sql, joint.subjectId);
  await liftHeld(sql, joint.subjectId, now);
  for (const { id } of await heldSignals(sql, joint.subjectId)) await setSignalState(sql, id, { state: 'rejected' });
  return null;
};

const undoAll = async ({ sql, joint, author, now, world }: CarryingOut, signals: readonly StoredSignal[]) => {
  for (const signal of signals.toReversed()) {
    await undoSignal(sql, { signal, author, now, reason: joint.reason }, world);
  }
};

const undoHold: Carrier = async (carrying) => {
  const { sql, joint } = carrying;
  await lockPeopleOf(sql, joint.subjectId);
  const applied = await storedSignals(sql, `s.hold_id = $1 and s.state = 'applied'`, [joint.subjectId]);
  if (applied.length === 0) return refuse('nothing-to-undo');
  await undoAll(carrying, applied);
  return null;
};

const undoOne: Carrier = async (carrying) => {
  const applied = await storedSignals(
    carrying.sql,
    `s.id = $1 and s.state in ('applied', 'proposed') and s.type <> 'authorizations-withdrawn'`,
    [carrying.joint.subjectId],
  );
  if (applied.length === 0) return refuse('nothing-to-undo');
  await undoAll(carrying, applied);
  return null;
};

/** In the name of two people each source that keeps the person away is taken to have said the opposite. */
const liftStanding: Carrier = async ({ sql, joint, author, now, world }) => {
  const personId = joint.subjectId;
  await lockPerson(sql, personId);
  const facts = await situationOf(sql, { personId, signalId: world.newId(), now, scope: null, provider: null });
  const said = await storedSignals(sql, `s.person_id = $1 and s.type in ('person-departed', 'person-locked-out')`, [
    personId,
  ]);
  const sources = new Map(said.map(({ source }) => [source.id, source]));
  const door = createSignalDoor({ world, unitCode: (_source, code) => code });
  let lifted = 0;
  for (const source of sources.values()) {
    const opposites = [
      ...(departedSince(facts.facts, source.id) ? (['person-returned'] as const) : []),
      ...(lockedSince(facts.facts, source.id) ? (['person-unlocked'] as const) : []),
    ];
    for (const type of opposites) {
      const key = `lift ${joint.id} ${type}`;
      const signal = { source, key, namedBy: [], personId, occurredAt: now, effectiveAt: now, fact: { type }, author };
      await door(sql, { ...signal, reason: joint.reason }, author.requestId);
      lifted += 1;
    }
  }
  return lifted === 0 ? refuse('nothing-to-lift') : null;
};

const setGuardLimits: Carrier = async ({ sql, joint }) => {
  const limits = readGuardLimits(joint.payload);
  if (!limits) return refuse('guard-limits-form');
  await sql(
    `insert into register_setting (name, value) values ('guard', $1)
     on conflict (name) do update set value = excluded.value`,
    [JSON.stringify(limits)],
  );
  return null;
};

const carriers: Record<JointKind, Carrier> = {
  'approve-hold': approveHold,
  'reject-hold': rejectHold,
  'undo-hold': undoHold,
  'undo-signal': undoOne,
  'lift-standing': liftStanding,
  'link-signal': linkSignal,
  'rename-unit': renameUnit,
  'set-guard-limits': setGuardLimits,
  'clear-platform': clearPlatform,
  'withdraw-clearance': withdrawClearance,
};

export const carryOut = (carrying: CarryingOut): Promise<Refusal | null> => carriers[carrying.joint.kind](carrying);

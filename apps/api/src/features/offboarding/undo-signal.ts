import { openedDueItem, settings, type RegisterEvent } from '@mandat/domain';
import { planUndo } from '@mandat/policies';
import type { World } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { tellTime } from '../../platform/database/tell-time.ts';
import { queueMails } from '../../platform/outbox/queue-mails.ts';
import { closeCase } from '../cases/close-case.repository.ts';
import type { Author } from './application.ts';
import { applyPlan } from './apply-plan.ts';
import { openDueItem } from './due-item.repository.ts';
import { recordRows } from './record-rows.repository.ts';
import { restoreStatement } from './restore-statement.ts';
import { lockPerson, setSignalState, type StoredSignal } from './signal.repository.ts';
import { situationOf, type OffboardingFacts } from './situation.repository.ts';

export type Undoing = {
  readonly signal: StoredSignal;
  readonly author: Author;
  readonly now: Date;
  readonly reason: string;
};

type Restored = {
  readonly holdingId: string;
  readonly authorizationId: string | null;
  readonly accountId: string;
  readonly free: boolean;
};

const eventsOf = ({ signal, reason }: Undoing, restored: readonly Restored[]): readonly RegisterEvent[] => [
  {
    type: 'signal-undone',
    subject: { kind: 'signal', id: signal.id },
    personId: signal.personId,
    reason,
  },
  ...restored
    .filter(({ free }) => free)
    .map(({ authorizationId, holdingId, accountId }) => ({
      type: 'privilege-restored',
      subject: authorizationId
        ? { kind: 'authorization' as const, id: authorizationId }
        : { kind: 'holding' as const, id: holdingId },
      accountId,
      personId: signal.personId,
      reason,
    })),
];

type At = { readonly sql: Sql; readonly world: World; readonly facts: OffboardingFacts };

/** Where the post was filled meanwhile the head authorizes again, or does not. */
const authorizeAgain = async ({ sql, world, facts }: At, { signal, now }: Undoing): Promise<void> => {
  if (!facts.entityId) return;
  const kind = 'reauthorize';
  const { personId, id: signalId } = signal;
  const times = openedDueItem(kind, now);
  const { entityId } = facts;
  await openDueItem(sql, {
    id: world.newId(),
    kind,
    key: personId,
    entityId,
    personId,
    signalId,
    openedAt: now,
    ...times,
  });
};

const tell = async ({ sql, world, facts }: At, { signal, now, reason }: Undoing, auditId: string): Promise<void> => {
  const recipients = new Set([...facts.heads.map(({ personId }) => personId), signal.personId]);
  const data = { person: facts.personName, reason, at: now.toISOString() };
  await queueMails(
    sql,
    [...recipients].map((recipientId) => ({
      template: 'departure-undone' as const,
      recipientId,
      auditId,
      caseId: facts.openCase?.id ?? null,
      data,
    })),
    world,
  );
};

/** Undoing may leave nothing to do in the person's case. */
const closeOpenCase = async ({ sql, world, facts }: At, { author, now }: Undoing): Promise<void> => {
  const closed = facts.openCase ? await closeCase(sql, facts.openCase.id, now) : [];
  if (closed.length > 0) await recordRows(sql, closed, { author, now, newId: world.newId });
};

/**
 * A signal that two people undo counts as never said: what it took comes back, unless another fact takes it all the same
 * or the post was filled. Sessions do not come back.
 */
export const undoSignal = async (sql: Sql, undoing: Undoing, world: World): Promise<void> => {
  const { signal, author, now } = undoing;
  await lockPerson(sql, signal.personId);
  await tellTime(sql, now);
  const restored = await sql<Restored>(restoreStatement, [signal.id, now]);
  const askedIn = await asked(sql, signal.id, now);
  await setSignalState(sql, signal.id, { state: 'undone' });
  const auditId = await recordRows(sql, eventsOf(undoing, restored), { author, now, newId: world.newId });
  const { source, fact, personId } = signal;
  const of = { personId, signalId: signal.id, now, scope: null, provider: source.provider };
  const facts = await situationOf(sql, of);
  const at = { sql, world, facts };
  const askAgain = [...askedIn, ...familiesOf(facts, restored)];
  const undone = { provider: source.provider, effectiveAt: signal.effectiveAt, fact, askAgain };
  const plan = planUndo(facts, { confirmationHours: settings.confirmationHours }, undone);
  const shown = await planOf(sql, signal.id);
  await applyPlan(sql, { signalId: signal.id, source, fact, plan, shown, facts, author, now }, world);
  await closeOpenCase(at, undoing);
  if (restored.some(({ free }) => !free)) await authorizeAgain(at, undoing);
  await tell(at, undoing, auditId);
};

/** Entities whose head was still asked in the name of the signal: that question has just ended with it. */
const asked = async (sql: Sql, signalId: string, now: Date): Promise<readonly string[]> => {
  const rows = await sql<{ entityId: string }>(
    `select entity_id as "entityId" from due_item
     where signal_id = $1 and kind = 'confirm-move' and outcome = 'undone' and done_at = $2 and entity_id is not null`,
    [signalId, now],
  );
  return rows.map(({ entityId }) => entityId);
};

const familiesOf = ({ holdings }: OffboardingFacts, restored: readonly Restored[]): readonly string[] =>
  holdings
    .filter(({ holdingId }) => restored.some((each) => each.free && each.holdingId === holdingId))
    .map(({ familyId }) => familyId);

/** The plan as it was: an undone decision still shows what it had decided. */
const planOf = async (sql: Sql, signalId: string) => {
  const [row] = await sql<{ plan: ReturnType<typeof planUndo> }>(`select plan from signal where id = $1`, [signalId]);
  if (!row) throw new Error('an undone signal has a plan');
  return row.plan;
};

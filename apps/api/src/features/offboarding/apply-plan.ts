import type { SignalFact, SignalSource } from '@mandat/domain';
import type { Plan } from '@mandat/policies';
import type { World } from '../../platform/context.ts';
import { each } from '../../platform/database/each.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { failAt } from '../../platform/fail-point.ts';
import { queueMails } from '../../platform/outbox/queue-mails.ts';
import { dueItemRows, entryRows, needsCase, sessionsEndedBy, tasksOf, type Author } from './application.ts';
import type { Taking } from './apply-parts.ts';
import { applyStatement, applyTogether } from './apply-statement.ts';
import { eventsOf, type Decided } from './plan-events.ts';
import { mailsOf } from './plan-mails.ts';
import type { SaidRow } from './signal.repository.ts';
import type { OffboardingFacts } from './situation.repository.ts';

export type Applying = {
  readonly signalId: string;
  readonly source: Pick<SignalSource, 'id' | 'name' | 'provider'>;
  readonly fact: SignalFact;
  readonly plan: Plan;
  /** What is kept as the plan, where less than that is applied. */
  readonly shown?: Plan;
  readonly facts: OffboardingFacts;
  readonly author: Author;
  readonly now: Date;
  readonly holdId?: string | null;
  readonly reason?: string | null;
  /** The signal's own row, where it is kept together with what follows from it. */
  readonly said?: SaidRow | null;
};

type Application = { readonly signalId: string; readonly said: SaidRow | null };

const takesAnything = (plan: Plan): boolean =>
  plan.losses.length + plan.rotations.length + plan.lifts.length > 0 ||
  plan.state === 'applied' ||
  plan.state === 'undone';

const lossRows = (plan: Plan, { source, signalId }: Applying, world: World) => ({
  revoke: plan.losses
    .filter(({ act }) => act === 'revoke')
    .map(({ authorizationId, holdingId }) => ({ authorization_id: authorizationId, holding_id: holdingId })),
  suspend: plan.losses
    .filter(({ act }) => act === 'suspend')
    .map(({ authorizationId, cause, revokeAt, saidBy }) => ({
      id: world.newId(),
      authorization_id: authorizationId,
      cause,
      source_id: saidBy?.sourceId ?? source.id,
      signal_id: saidBy?.signalId ?? signalId,
      revoke_at: revokeAt,
    })),
});

const rowsOf = (applying: Applying, decided: Decided, world: World) => {
  const { plan, facts, now, source } = applying;
  const at = { now, newId: world.newId };
  return {
    ...lossRows(plan, applying, world),
    lift: plan.lifts,
    sessionsEnded: decided.endedSessions,
    rolesRemoved: plan.rolesRemoved.map(({ sessionId, roles }) => ({ session_id: sessionId, roles })),
    postsEnded: plan.postsEnded,
    postsOpened: plan.postsOpened.map((entityId) => ({ id: world.newId(), entity_id: entityId })),
    tasks: decided.caseId ? tasksOf(plan, facts, at) : [],
    dueItems: dueItemRows(plan, at),
    orphans: plan.orphans.map(({ accountId, custodian, custodianId }, index) => ({
      id: decided.orphanIds[index],
      account_id: accountId,
      custodian,
      custodian_id: custodianId,
    })),
    serviceAccounts: plan.serviceAccounts,
    contact: plan.contact,
    unlink: plan.unlink,
    // What is only held has not been lost.
    lossEntities: plan.state === 'held' ? [] : plan.losses.map(({ familyId }) => familyId),
    provider: source.provider,
  };
};

const decidedOf = (applying: Applying, world: World): Decided => {
  const { plan, facts } = applying;
  const opensCase = facts.openCase === null && needsCase(plan, facts);
  return {
    signalId: applying.signalId,
    fact: applying.fact,
    sourceName: applying.source.name,
    plan,
    facts,
    opensCase,
    caseId: facts.openCase?.id ?? (opensCase ? world.newId() : null),
    endedSessions: sessionsEndedBy(plan, facts),
    orphanIds: plan.orphans.map(() => world.newId()),
    reason: applying.reason ?? null,
  };
};

const isThere = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

export type Applied = { readonly caseId: string | null };

type Kept = { readonly id: string };

const write = async (sql: Sql, application: Application, has: (part: Taking) => boolean): Promise<void> => {
  const { said, signalId } = application;
  const keeping = said ? 'with-the-signal' : 'of-a-kept-signal';
  const together = applyTogether(has, keeping);
  const { text, name } = together ?? applyStatement(has, keeping);
  const kept = together
    ? await each<Kept>(sql, together, application)
    : await sql<Kept>(text, [JSON.stringify(application)], name);
  if (!kept.some(({ id }) => id === signalId)) throw new Error('a signal was said twice, or is not there');
};

/** Everything that follows from a plan, with its audit, its due items and its mails, in the caller's transaction. */
export const applyPlan = async (sql: Sql, applying: Applying, world: World): Promise<Applied> => {
  const { plan, now, signalId, source, facts } = applying;
  const decided = decidedOf(applying, world);
  const entries = entryRows(eventsOf(decided), applying.author, { now, newId: world.newId });
  const rows = rowsOf(applying, decided, world);
  const application = {
    now,
    decidedAt: world.now(),
    signalId,
    personId: facts.personId,
    sourceId: source.id,
    cause: applying.fact.type,
    entityId: facts.entityId,
    state: plan.state,
    rule: plan.rule,
    plan: { ...(applying.shown ?? plan), sessionsEnded: decided.endedSessions.length },
    holdId: applying.holdId ?? null,
    standing: plan.standing,
    keepStanding: takesAnything(plan),
    caseId: decided.caseId,
    opensCase: decided.opensCase,
    ...rows,
    entries,
    said: applying.said ?? null,
  };
  failAt('signal:before-apply');
  const has = (part: Taking): boolean => isThere(application[part]);
  const auditId = entries[0]?.['id'];
  await Promise.all([
    write(sql, application, has),
    typeof auditId === 'string' ? queueMails(sql, mailsOf(decided, { auditId, now }), world) : undefined,
  ]);
  failAt('signal:after-apply');
  return { caseId: decided.caseId };
};

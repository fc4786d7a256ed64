import {
  accept,
  recordEvidence as record,
  refuse,
  type CaseTask,
  type Decision,
  type OffboardingCase,
  type Refusal,
  type RegisterEvent,
} from '@mandat/domain';
import { anySubject, can, type Subject } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { findAccount } from '../accounts/account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockHolding, saveHolding } from '../holdings/holding.repository.ts';
import { findTask, isTakenAway, lockCase, lockTask, openStepsOfHolding, saveTask } from './case.repository.ts';
import { closeCase } from './close-case.repository.ts';

export type RecordEvidenceInput = {
  readonly id: string;
  readonly version: number;
  readonly evidence: string;
  readonly evidenceUrl?: string | null;
};

type Opened = {
  readonly ok: true;
  readonly task: CaseTask;
  readonly found: OffboardingCase;
  readonly entityId: string;
};

/** Reached through its account, or as a step of a case of the entity that was left. */
const subjectOf = (task: CaseTask, found: OffboardingCase, entityId: string): Subject => ({
  ...anySubject,
  accountId: task.accountId,
  entityIds: [entityId, ...(found.entityId ? [found.entityId] : [])],
  personId: found.personId,
});

/** The actor may, it is not their own departure, and they saw how the step stands now. */
const refusalOf = (context: Context, { task, found, entityId }: Opened, version: number): Refusal | null => {
  const subject = subjectOf(task, found, entityId);
  if (!can(context.actor, 'case:record-evidence', subject)) {
    return refuse(can(context.actor, 'case:read', subject) ? 'FORBIDDEN' : 'not-found');
  }
  if (found.personId === context.actor.personId) return refuse('own-case');
  return task.version === version ? null : refuse('version-conflict');
};

const openTask = async (
  tx: Transaction,
  context: Context,
  { id, version }: RecordEvidenceInput,
): Promise<Opened | Refusal> => {
  const seen = await findTask(tx, id);
  const found = seen && (await lockCase(tx, seen.caseId));
  const task = seen && (await lockTask(tx, id));
  const account = task && (await findAccount(tx, task.accountId));
  if (!task || !found || !account) return refuse('not-found');
  const opened: Opened = { ok: true, task, found, entityId: account.entityId };
  return refusalOf(context, opened, version) ?? opened;
};

const about = ({ task, found, entityId }: Opened) => ({
  accountId: task.accountId,
  entityId,
  personId: found.personId,
});

/** With the last of its steps the holding is gone from the platform. */
const endHolding = async (tx: Transaction, context: Context, opened: Opened): Promise<readonly RegisterEvent[]> => {
  const holding = await lockHolding(tx, opened.task.holdingId);
  if (!holding || holding.endedAt || !(await isTakenAway(tx, holding))) return [];
  if ((await openStepsOfHolding(tx, holding.id)) > 0) return [];
  await saveHolding(tx, { ...holding, endedAt: context.now, version: holding.version + 1 });
  return [{ type: 'holding-ended', subject: { kind: 'holding', id: holding.id }, ...about(opened) }];
};

const recordIn = async (tx: Transaction, context: Context, input: RecordEvidenceInput): Promise<Decision<Written>> => {
  const opened = await openTask(tx, context, input);
  if (!opened.ok) return opened;
  const { personId } = context.actor;
  if (personId === null) return refuse('FORBIDDEN');
  const decision = record(
    opened.task,
    { text: input.evidence, url: input.evidenceUrl ?? null },
    { personId, now: context.now },
  );
  if (!decision.ok) return decision;
  await saveTask(tx, decision.next);
  const { step, evidence } = decision.next;
  const event: RegisterEvent = {
    type: 'evidence-recorded',
    subject: { kind: 'case', id: opened.found.id },
    ...about(opened),
    reason: evidence,
    changes: [{ field: 'step', before: null, after: step }],
  };
  const ended = await endHolding(tx, context, opened);
  const closed = await closeCase(sqlOf(tx), opened.found.id, context.now);
  return accept({ id: opened.task.id }, event, ...ended, ...closed);
};

/** That something was changed on a platform counts when somebody shows it (4.2). */
export const recordEvidence = (context: Context, input: RecordEvidenceInput): Promise<Decision<Written>> =>
  write(context, { name: 'recordEvidence', input }, (tx) => recordIn(tx, context, input));

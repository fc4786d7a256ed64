import {
  isFresh,
  refuse,
  type Decision,
  type JointDecision,
  type JointKind,
  type Refusal,
  type RegisterEvent,
} from '@mandat/domain';
import { anySubject, can, readGuardLimits, type Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf, type Sql } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { carryOut } from './carry-out.ts';
import { clearanceChanges, clearanceProposalFault } from './clear-platform.ts';
import { personAuthor } from './declared.repository.ts';
import { answerRow, insertJoint, lockJoint } from './joint.repository.ts';

export type ProposeJointInput = {
  readonly kind: JointKind;
  readonly subjectId: string;
  readonly payload?: Readonly<Record<string, unknown>> | null;
  readonly reason: string;
  /** How whoever proposes named the subject, and all that they sent: what is refused is told by these names. */
  readonly asked?: { readonly subject: string; readonly input: object };
};
export type AnswerJointInput = {
  readonly id: string;
  readonly version: number;
  readonly confirm: boolean;
  readonly reason?: string | null;
};

type SubjectTable = 'hold' | 'signal' | 'person' | 'none';

const subjectTables = {
  'approve-hold': 'hold',
  'reject-hold': 'hold',
  'undo-hold': 'hold',
  'undo-signal': 'signal',
  'lift-standing': 'person',
  'link-signal': 'signal',
  'rename-unit': 'none',
  'set-guard-limits': 'none',
  'clear-platform': 'none',
  'withdraw-clearance': 'none',
} as const satisfies Record<JointKind, SubjectTable>;

/** The limits are one thing, whoever proposes to change them: one proposal at a time. */
export const guardSubject = '00000000-0000-8000-8000-000000000001';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

const isThere = async (sql: Sql, table: SubjectTable | 'entity', id: string): Promise<boolean> => {
  if (table === 'none') return true;
  const rows = await sql<{ id: string }>(`select id from ${table} where id::text = $1`, [id]);
  return rows.length > 0;
};

const linkedPerson = ({ kind, subjectId, payload }: ProposeJointInput): string | null => {
  if (kind === 'lift-standing') return subjectId;
  const personId = payload?.['personId'];
  return kind === 'link-signal' && typeof personId === 'string' ? personId : null;
};

const mayDecide = (context: Context, action: Action): Refusal | null => {
  if (!can(context.actor, action, anySubject)) return refuse('FORBIDDEN');
  return isFresh(context.actor.secondFactorAt, context.now) ? null : refuse('step-up-required');
};

const subjectUnknown = ({ asked }: ProposeJointInput): Refusal =>
  refuse('not-found', asked && { field: asked.subject });

const formFault = (input: ProposeJointInput): Refusal | null => {
  const { kind, subjectId, payload, reason } = input;
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  if (kind !== 'set-guard-limits') return uuid.test(subjectId) ? null : subjectUnknown(input);
  return readGuardLimits(payload) ? null : refuse('guard-limits-form', { field: 'windows' });
};

/** Whom or what the proposal names beside its subject. */
const namedFault = async (sql: Sql, context: Context, joint: JointDecision): Promise<Refusal | null> => {
  const { kind, personId, payload } = joint;
  if (personId !== null && personId === context.actor.personId) return refuse('own-case');
  const person = kind === 'link-signal' ? (personId ?? '') : personId;
  if (person !== null && !(await isThere(sql, 'person', person)))
    return refuse('person-unknown', { field: 'personId' });
  if (kind !== 'rename-unit') return null;
  const isKnown = await isThere(sql, 'entity', String(payload['entityId']));
  return isKnown ? null : refuse('entity-unknown', { field: 'entityId' });
};

const jointOf = (context: Context, input: ProposeJointInput): JointDecision => ({
  id: context.world.newId(),
  kind: input.kind,
  subjectId: input.kind === 'set-guard-limits' ? guardSubject : input.subjectId,
  holdId: subjectTables[input.kind] === 'hold' ? input.subjectId : null,
  signalId: subjectTables[input.kind] === 'signal' ? input.subjectId : null,
  personId: linkedPerson(input),
  payload: input.payload ?? {},
  reason: input.reason.trim(),
  proposedById: context.actor.personId ?? '',
  proposedAt: context.now,
  answeredById: null,
  answeredAt: null,
  answer: null,
  answerReason: null,
  version: 1,
});

const eventOf = (joint: JointDecision, type: string, reason: string): RegisterEvent => ({
  type,
  subject: { kind: 'proposal', id: joint.id },
  personId: joint.personId,
  reason,
  changes: [{ field: 'kind', before: null, after: joint.kind }],
});

const proposeIn = async (tx: Transaction, context: Context, input: ProposeJointInput): Promise<Decision<Written>> => {
  const refusal = mayDecide(context, 'joint:propose') ?? formFault(input);
  if (refusal) return refusal;
  const sql = sqlOf(tx);
  if (!(await isThere(sql, subjectTables[input.kind], input.subjectId))) return subjectUnknown(input);
  const joint = jointOf(context, input);
  const fault = (await namedFault(sql, context, joint)) ?? (await clearanceProposalFault(sql, joint, context.now));
  if (fault) return fault;
  if (!(await insertJoint(sql, joint))) return refuse('already-proposed');
  return { ok: true, next: { id: joint.id }, events: [eventOf(joint, 'joint-proposed', joint.reason)] };
};

/** What only two people decide begins with one of them and a reason. */
export const proposeJoint = (context: Context, input: ProposeJointInput): Promise<Decision<Written>> =>
  write(context, { name: 'proposeJoint', input: { ...(input.asked?.input ?? input), proposed: input.kind } }, (tx) =>
    proposeIn(tx, context, input),
  );

const answerOf = (joint: JointDecision, context: Context, confirm: boolean): JointDecision['answer'] => {
  if (confirm) return 'confirmed';
  return joint.proposedById === context.actor.personId ? 'withdrawn' : 'declined';
};

const answerRefusal = (joint: JointDecision, context: Context, input: AnswerJointInput): Refusal | null => {
  if (joint.answeredAt) return refuse('proposal-already-answered');
  if (joint.version !== input.version) return refuse('version-conflict');
  if (joint.personId !== null && joint.personId === context.actor.personId) return refuse('own-case');
  return input.confirm && joint.proposedById === context.actor.personId ? refuse('second-person-needed') : null;
};

const carriedOutEvents: Partial<Record<JointKind, string>> = {
  'approve-hold': 'hold-approved',
  'reject-hold': 'hold-rejected',
  'link-signal': 'signal-linked',
  'rename-unit': 'unit-renamed',
  'set-guard-limits': 'guard-limits-changed',
  'clear-platform': 'platform-cleared',
  'withdraw-clearance': 'clearance-withdrawn',
};

const carriedOut = (joint: JointDecision): readonly RegisterEvent[] => {
  const type = carriedOutEvents[joint.kind];
  if (type === undefined) return [];
  const subject = joint.holdId
    ? ({ kind: 'hold', id: joint.holdId } as const)
    : joint.signalId
      ? ({ kind: 'signal', id: joint.signalId } as const)
      : ({ kind: 'proposal', id: joint.id } as const);
  return [{ type, subject, personId: joint.personId, reason: joint.reason, changes: clearanceChanges(joint) }];
};

const answerIn = async (tx: Transaction, context: Context, input: AnswerJointInput): Promise<Decision<Written>> => {
  const refusal = mayDecide(context, 'joint:answer');
  if (refusal) return refusal;
  const sql = sqlOf(tx);
  const joint = await lockJoint(sql, input.id);
  if (!joint) return refuse('not-found');
  const fault = answerRefusal(joint, context, input);
  if (fault) return fault;
  return settle(sql, context, { joint, input });
};

const settle = async (
  sql: Sql,
  context: Context,
  { joint, input }: { readonly joint: JointDecision; readonly input: AnswerJointInput },
): Promise<Decision<Written>> => {
  const answer = answerOf(joint, context, input.confirm);
  const answerReason = input.reason?.trim() || null;
  const { now, world } = context;
  await answerRow(sql, { id: joint.id, answeredById: context.actor.personId, answer, answerReason, now });
  if (input.confirm) {
    const failed = await carryOut({ sql, joint, author: personAuthor(context), now, world });
    if (failed) return failed;
  }
  const events = [eventOf(joint, 'joint-answered', answerReason ?? String(answer))];
  return { ok: true, next: { id: joint.id }, events: input.confirm ? [...events, ...carriedOut(joint)] : events };
};

/** The second person confirms, and it is carried out in the same transaction; or declines, and nothing happened. */
export const answerJoint = (context: Context, input: AnswerJointInput): Promise<Decision<Written>> =>
  write(context, { name: 'answerJoint', input }, (tx) => answerIn(tx, context, input));

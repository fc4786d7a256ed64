import type { JointDecision } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

const columns = `id, kind, subject_id as "subjectId", hold_id as "holdId", signal_id as "signalId", person_id as "personId",
  payload, reason, proposed_by_id as "proposedById", proposed_at as "proposedAt", answered_by_id as "answeredById",
  answered_at as "answeredAt", answer, answer_reason as "answerReason", version`;

export const lockJoint = async (sql: Sql, id: string): Promise<JointDecision | null> => {
  const [row] = await sql<JointDecision>(`select ${columns} from joint_decision where id = $1 for update`, [id]);
  return row ?? null;
};

/** False when something about the same subject is open already. */
export const insertJoint = async (sql: Sql, joint: JointDecision): Promise<boolean> => {
  const rows = await sql<{ id: string }>(
    `insert into joint_decision (id, kind, subject_id, hold_id, signal_id, person_id, payload, reason, proposed_by_id, proposed_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1) on conflict do nothing returning id`,
    [
      joint.id,
      joint.kind,
      joint.subjectId,
      joint.holdId,
      joint.signalId,
      joint.personId,
      JSON.stringify(joint.payload),
      joint.reason,
      joint.proposedById,
      joint.proposedAt,
    ],
  );
  return rows.length > 0;
};

type Answered = Pick<JointDecision, 'id' | 'answeredById' | 'answer' | 'answerReason'> & { readonly now: Date };

export const answerRow = async (sql: Sql, { id, answeredById, answer, answerReason, now }: Answered): Promise<void> => {
  await sql(
    `update joint_decision set answered_by_id = $2, answered_at = $3, answer = $4, answer_reason = $5, version = version + 1
     where id = $1`,
    [id, answeredById, now, answer, answerReason],
  );
};

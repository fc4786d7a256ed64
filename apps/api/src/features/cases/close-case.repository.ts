import { closesCase, waitedFor, type OpenPart, type RegisterEvent } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

/** What is open of cases: steps, accounts without a holder, questions. */
const openParts = `(
  select case_id, 'step' as part from case_task where done_at is null and cancelled_at is null
  union all select case_id, 'orphan' from orphan where resolved_at is null
  union all select case_id, kind from due_item where done_at is null
)`;

const toClose = `
select c.id from offboarding_case c where c.closed_at is null and not exists (
  select from ${openParts} open where open.case_id = c.id and open.part = any($1))`;

const openCase = `
select c.reference, c.person_id as "personId", c.entity_id as "entityId",
  array(select open.part from ${openParts} open where open.case_id = c.id) as open
from offboarding_case c where c.id = $1 and c.closed_at is null`;

type OpenCase = {
  readonly reference: string;
  readonly personId: string;
  readonly entityId: string | null;
  readonly open: readonly OpenPart[];
};

/** Cases of which nothing is open any more for which they wait. */
export const casesToClose = async (sql: Sql): Promise<readonly string[]> => {
  const cases = await sql<{ id: string }>(toClose, [waitedFor]);
  return cases.map(({ id }) => id);
};

/** Closes a case of which nothing is open any more, and tells it; what is open is read with the case locked. */
export const closeCase = async (sql: Sql, id: string, now: Date): Promise<readonly RegisterEvent[]> => {
  await sql('select id from offboarding_case where id = $1 for update', [id]);
  const [found] = await sql<OpenCase>(openCase, [id]);
  if (!found || !closesCase(found.open)) return [];
  await sql('update offboarding_case set closed_at = $2, version = version + 1 where id = $1', [id, now]);
  const { personId, entityId, reference } = found;
  return [{ type: 'case-closed', subject: { kind: 'case', id }, personId, entityId, reason: reference }];
};

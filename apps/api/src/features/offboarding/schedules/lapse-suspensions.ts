import { settings } from '@mandat/domain';
import { planLapse } from '@mandat/policies';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { applyPlan } from '../apply-plan.ts';
import { lockPerson, storedSignals } from '../signal.repository.ts';
import { situationOf } from '../situation.repository.ts';
import { sourceAuthor } from '../take-signal.ts';

type Due = { readonly personId: string; readonly signalId: string };

const dueStatement = `
select distinct on (person_id) person_id as "personId", signal_id as "signalId" from suspension
where lifted_at is null and revoke_at <= $1 order by person_id, revoke_at limit 500`;

/** A later departure of the same source began the period anew: then its suspension waits for that one. */
const putOff = `
update suspension s set revoke_at = s.since + interval '1 hour' * $3 + (
    select max(g.effective_at) from signal g where g.person_id = s.person_id and g.source_id = s.source_id
      and g.type = 'person-departed' and g.state in ('applied', 'no-effect')) - s.since
where s.person_id = $1 and s.cause = 'departure' and s.lifted_at is null and s.revoke_at <= $2`;

const lapseOne = async (sql: Sql, { personId, signalId }: Due, world: World): Promise<void> => {
  const now = world.now();
  await lockPerson(sql, personId);
  const [signal] = await storedSignals(sql, 's.id = $1', [signalId]);
  if (!signal) return;
  const { source, fact } = signal;
  // The signal that suspended is a fact as well: nothing is planned anew here.
  const facts = await situationOf(sql, {
    personId,
    signalId: world.newId(),
    now,
    scope: null,
    provider: source.provider,
  });
  const plan = planLapse(facts, { now, settings: { confirmationHours: settings.confirmationHours } });
  if (plan.losses.length === 0) {
    await sql(putOff, [personId, now, settings.confirmationHours]);
    return;
  }
  const author = sourceAuthor(source, `lapse ${signalId}`);
  await applyPlan(sql, { signalId, source, fact, plan, facts, author, now }, world);
};

/** A suspension that nobody contradicted for so long becomes a revocation. */
export const lapseSuspensions = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<Due>(dueStatement, [world.now()]);
  for (const due of rows) await database.hot((sql) => lapseOne(sql, due, world));
};

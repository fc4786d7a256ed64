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

/**
 * Whoever has a suspension that is due, and whoever holds something without an authorization while a source that is
 * believed said long enough ago that they are gone: that cannot be suspended, and still has to end.
 */
const dueStatement = `
select distinct on (person_id) person_id as "personId", signal_id as "signalId" from (
  select person_id, signal_id, revoke_at as at from suspension where lifted_at is null and revoke_at <= $1
  union all
  select s.person_id, s.id, s.effective_at from signal s join signal_source src on src.id = s.source_id
  where src.trust <> 'propose' and s.type in ('person-departed', 'person-moved') and s.state in ('applied', 'no-effect', 'proposed')
    and s.effective_at <= $1::timestamptz - make_interval(hours => $2)
    and s.effective_at > $1::timestamptz - make_interval(hours => $2) - interval '7 days'
    and exists (select from holding h left join written_authorization w on w.id = h.authorization_id
      where h.person_id = s.person_id and h.ended_at is null and h.removal_awaited_at is null
        and (w.id is null or w.withdrawn_at is not null))
) due order by person_id, at limit 500`;

/** A later departure of the same source began the period anew: then its suspension waits for that one. */
const putOff = `
update suspension s set revoke_at = interval '1 hour' * $3 + coalesce((
    select max(g.effective_at) from signal g where g.person_id = s.person_id and g.source_id = s.source_id
      and g.type = 'person-departed' and g.state in ('applied', 'no-effect')), $2::timestamptz)
where s.person_id = $1 and s.cause = 'departure' and s.lifted_at is null and s.revoke_at <= $2`;

export const lapseOne = async (sql: Sql, { personId, signalId }: Due, world: World): Promise<void> => {
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
  const { rows } = await database.reads.query<Due>(dueStatement, [world.now(), settings.confirmationHours]);
  for (const due of rows) await database.hot((sql) => lapseOne(sql, due, world));
};

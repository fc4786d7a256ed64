import { refuse, type PersonReference, type Refusal } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';
import { decideSignal } from './decide-signal.ts';
import { storedSignals } from './signal.repository.ts';
import type { CarryingOut } from './carrying-out.ts';
import { endDueItems } from './due-item.repository.ts';

type Unlinked = {
  readonly id: string;
  readonly provider: string | null;
  readonly issuer: string | null;
  readonly namedBy: readonly PersonReference[];
};

const unlinkedSignal = async (sql: Sql, id: string): Promise<Unlinked | null> => {
  const [row] = await sql<Unlinked>(
    `select s.id, src.provider, src.issuer, s.named_by as "namedBy" from signal s join signal_source src on src.id = s.source_id
     where s.id = $1 and s.state = 'unlinked' for update of s`,
    [id],
  );
  return row ?? null;
};

const linkStatement = `
with links as (
  insert into person_identifier (id, person_id, source, kind, value, valid_from)
  select gen_random_uuid(), $2, case r.kind when 'subject' then $4 else $3 end, r.kind, r.value, $5
  from json_to_recordset($6::json) r(kind text, value text) where case r.kind when 'subject' then $4 else $3 end is not null
  on conflict do nothing
)
update signal set person_id = $2 where id = $1`;

/** Two people say whom a source means: the link stays, and the signal is decided as if it had been known. */
export const linkSignal = async ({ sql, joint, author, now, world }: CarryingOut): Promise<Refusal | null> => {
  const unlinked = await unlinkedSignal(sql, joint.subjectId);
  if (!unlinked || joint.personId === null) return refuse('signal-not-unlinked');
  const { id, provider, issuer, namedBy } = unlinked;
  await sql(linkStatement, [id, joint.personId, provider, issuer, now, JSON.stringify(namedBy)]);
  const [signal] = await storedSignals(sql, 's.id = $1', [id]);
  if (!signal) return refuse('not-found');
  const { personId, source, fact, effectiveAt } = signal;
  await decideSignal(
    sql,
    { signalId: id, personId, source, fact, effectiveAt, author, now, reason: joint.reason },
    world,
  );
  await endDueItems(sql, { kind: 'unlinked-departure', key: id }, { now, byId: author.actorId, outcome: 'linked' });
  return null;
};

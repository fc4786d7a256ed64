import { refuse, type Refusal } from '@mandat/domain';
import type { World } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';
import type { Author } from './application.ts';
import type { CarryingOut } from './carrying-out.ts';
import { decideSignal } from './decide-signal.ts';
import { endDueItems } from './due-item.repository.ts';
import { storedSignals } from './signal.repository.ts';

export const renameKey = (provider: string, code: string): string => `${provider} ${code}`;

type Waiting = {
  readonly provider: string;
  readonly code: string;
  readonly author: Author;
  readonly now: Date;
  readonly patience?: 'over';
};

/** Moves that waited for an unknown unit are decided: as moves within a renamed one, or as what they look like. */
export const decideWaiting = async (sql: Sql, waiting: Waiting, world: World): Promise<number> => {
  const { provider, code, author, now, patience } = waiting;
  await sql(
    `select id from person where id in (select s.person_id from signal s join signal_source src on src.id = s.source_id
       where s.state = 'waiting' and src.provider = $1 and s.fact -> 'units' ? $2) order by id for no key update`,
    [provider, code],
  );
  const signals = await storedSignals(sql, `s.state = 'waiting' and src.provider = $1 and s.fact -> 'units' ? $2`, [
    provider,
    code,
  ]);
  for (const { id, personId, source, fact, effectiveAt } of signals) {
    const deciding = { signalId: id, personId, source, fact, effectiveAt, author, now };
    await decideSignal(sql, { ...deciding, ...(patience ? { patience } : {}) }, world);
  }
  return signals.length;
};

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Two people say that a code means an entity since it was renamed there: nobody moved. */
export const renameUnit = async ({ sql, joint, author, now, world }: CarryingOut): Promise<Refusal | null> => {
  const [provider, code, entityId] = ['provider', 'code', 'entityId'].map((name) => text(joint.payload[name]));
  if (!provider || !code || !entityId) return refuse('unit-rename-form');
  const known = await sql<{ id: string }>(`select id from entity where id::text = $1 and ended_on is null`, [entityId]);
  if (known.length === 0) return refuse('entity-unknown');
  await sql(
    `insert into unit_alias (id, provider, code, entity_id, created_at) values ($1, $2, $3, $4, $5)
     on conflict (provider, code) do update set entity_id = excluded.entity_id, created_at = excluded.created_at`,
    [world.newId(), provider, code, entityId, now],
  );
  await decideWaiting(sql, { provider, code, author, now }, world);
  const key = renameKey(provider, code);
  await endDueItems(sql, { kind: 'unit-rename', key }, { now, byId: author.actorId, outcome: 'renamed' });
  return null;
};

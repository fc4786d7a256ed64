import type { SignalSource } from '@mandat/domain';
import type { Context, World } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf, type Sql } from '../../platform/database/sql.ts';
import type { Author } from './application.ts';
import { createSignalDoor } from './take-signal.ts';
import type { IncomingSignal, SignalOutcome } from './signal-door.ts';

const columns = 'id, name, provider, issuer, channel, trust, scope, match';

/** The register's own people as a source: what a head or DGC declares. */
export const declaredSource = async (sql: Sql, world: World): Promise<SignalSource> => {
  const known = `select ${columns} from signal_source where name = 'declared'`;
  const [source] = await sql<SignalSource>(
    `with made as (
       insert into signal_source (id, name, channel, trust, match, configured_at)
       values ($1, 'declared', 'declared', 'revoke', '{}', $2) on conflict (name) do nothing returning *
     ) select ${columns} from made union all ${known} limit 1`,
    [world.newId(), world.now()],
  );
  // Whoever waited for another first declaration does not see in the same statement what that one made.
  const [found] = source ? [source] : await sql<SignalSource>(known);
  if (!found) throw new Error('declarations have no source');
  return found;
};

export const personAuthor = ({ actor, requestId }: Pick<Context, 'actor' | 'requestId'>): Author => ({
  actorId: actor.personId,
  label: actor.label,
  roles: actor.roles,
  requestId,
});

type Declared = Pick<IncomingSignal, 'key' | 'personId' | 'fact' | 'occurredAt' | 'effectiveAt' | 'reason'> & {
  /** Whose sessions it is about, where it says again what a provider's source said. */
  readonly provider?: string | null;
};

/** A declaration goes through the same door as every other signal, in the name of who declares it. */
export const declare = async (
  tx: Transaction,
  context: Context,
  { provider, ...said }: Declared,
): Promise<SignalOutcome> => {
  const sql = sqlOf(tx);
  const door = createSignalDoor({ world: context.world, unitCode: (_source, code) => code });
  const source = await declaredSource(sql, context.world);
  const speaking = provider === undefined ? source : { ...source, provider };
  return door(sql, { ...said, source: speaking, namedBy: [], author: personAuthor(context) }, context.requestId);
};

export type PostOf = { readonly entityId: string; readonly timeZone: string; readonly code: string };

export const currentPosts = (tx: Transaction, personId: string, now: Date): Promise<PostOf[]> =>
  tx.query(
    `select a.entity_id as "entityId", e.time_zone as "timeZone", e.code from appointment a join entity e on e.id = a.entity_id
     where a.person_id = $1 and a.ended_at is null and a.from_on <= ($2::timestamptz at time zone e.time_zone)::date
       and (a.until_on is null or a.until_on >= ($2::timestamptz at time zone e.time_zone)::date)`,
    [personId, now],
  );

export const liesBelow = async (tx: Transaction, entityId: string, above: string): Promise<boolean> => {
  const [row]: { below: boolean }[] = await tx.query(`select $2::uuid = any(entity_lineage($1::uuid)) as below`, [
    entityId,
    above,
  ]);
  return row?.below ?? false;
};

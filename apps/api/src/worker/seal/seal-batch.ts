import { failAt } from '../../platform/fail-point.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { sealedChannel } from '../../platform/live/sealed-channel.ts';
import { chainColumns, chainHashes, chainStart, type ChainEntry } from './chain.ts';

/** The lock under which one process at a time lengthens the chain. */
const sealerLock = 7_317_001;
export const batchSize = 1_000;

type Waiting = ChainEntry & { readonly number: string };
type Head = { readonly position: number; readonly hash: Buffer };

/** False while another process seals. It ends with the transaction, however that ends. */
export const takeSealerLock = async (sql: Sql): Promise<boolean> => {
  const [row] = await sql<{ taken: boolean }>(
    'select pg_try_advisory_xact_lock($1) as taken',
    [sealerLock],
    'sealer-lock',
  );
  return row?.taken ?? false;
};

const headOf = async (sql: Sql): Promise<Head> => {
  const [last] = await sql<{ position: string; hash: Buffer }>(
    'select position, hash from audit_seal order by position desc limit 1',
    [],
    'seal-head',
  );
  return last ? { position: Number(last.position), hash: last.hash } : { position: 0, hash: chainStart };
};

const nextWaiting = (sql: Sql): Promise<readonly Waiting[]> =>
  sql<Waiting>(
    `select u.number, ${chainColumns} from audit_unsealed u join audit_entry e on e.id = u.audit_id
     order by u.number limit ${batchSize}`,
    [],
    'seal-next',
  );

/** Seals, and with them what the change feed delivers: it goes by position, which an entry has from here on. */
const keep = `
with sealed as (
  insert into audit_seal (audit_id, position, hash)
  select given.audit_id, $2::bigint + given.place, given.hash
  from unnest($1::uuid[], $3::bytea[]) with ordinality given(audit_id, hash, place)
), off_the_list as (
  delete from audit_unsealed where number = any($4::bigint[])
)
update outbox set delivered_at = $5 where audit_id = any($1::uuid[]) and channel = 'feed' and delivered_at is null`;

const tell = (sql: Sql, from: number, to: number): Promise<unknown> =>
  sql('select pg_notify($1, $2)', [sealedChannel, JSON.stringify({ from, to })], 'seal-tell');

/** The next entries get their position and hash, in this transaction: 0 where there is nothing to do, or another process does it. */
export const sealBatch = async (sql: Sql, now: Date): Promise<number> => {
  if (!(await takeSealerLock(sql))) return 0;
  const head = await headOf(sql);
  const waiting = await nextWaiting(sql);
  if (waiting.length === 0) return 0;
  const entries = waiting.map(({ number: _number, ...entry }) => entry);
  const ids = entries.map(({ id }) => id);
  const numbers = waiting.map(({ number }) => number);
  await sql(keep, [ids, head.position, chainHashes(head.hash, entries), numbers, now], 'seal-keep');
  failAt('seal:before-commit');
  await tell(sql, head.position + 1, head.position + waiting.length);
  return waiting.length;
};

/** Entries that are neither sealed nor on the list, such as those of a restored copy without it. */
export const listForgotten = async (sql: Sql): Promise<void> => {
  if (!(await takeSealerLock(sql))) return;
  await sql(
    `insert into audit_unsealed (audit_id)
     select e.id from audit_entry e
     where not exists (select from audit_seal s where s.audit_id = e.id)
       and not exists (select from audit_unsealed u where u.audit_id = e.id)
     order by e.at, e.id`,
  );
};

import type { Sql } from '../../platform/database/sql.ts';
import { chainColumns, chainHash, chainStart, type ChainEntry } from './chain.ts';

export type ChainFault = {
  readonly position: number;
  readonly auditId: string | null;
  readonly what: 'a position is missing' | 'the entry is missing' | 'the entry is not what was sealed';
};

export type ChainReport = {
  /** How many seals were found right before the first difference, or in all. */
  readonly verified: number;
  readonly head: string;
  readonly fault: ChainFault | null;
  /** Entries without a seal: what was written since the last batch. */
  readonly unsealed: number;
  readonly oldestUnsealedAt: string | null;
};

type Sealed = ChainEntry & { readonly position: string; readonly auditId: string; readonly hash: Buffer };
type Reached = { readonly position: number; readonly hash: Buffer };

const pageSize = 2_000;

const page = (sql: Sql, after: number): Promise<readonly Sealed[]> =>
  sql<Sealed>(
    `select s.position, s.audit_id as "auditId", s.hash, ${chainColumns}
     from audit_seal s left join audit_entry e on e.id = s.audit_id
     where s.position > $1 order by s.position limit ${pageSize}`,
    [after],
  );

const faultOf = (sealed: Sealed, reached: Reached): ChainFault['what'] | null => {
  if (Number(sealed.position) !== reached.position + 1) return 'a position is missing';
  if (sealed.id === null) return 'the entry is missing';
  const { position: _position, auditId: _auditId, hash, ...entry } = sealed;
  return chainHash(reached.hash, entry).equals(hash) ? null : 'the entry is not what was sealed';
};

type Walk = { readonly reached: Reached; readonly fault: ChainFault | null };

const walkPage = (sealed: readonly Sealed[], start: Reached): Walk => {
  let reached = start;
  for (const one of sealed) {
    const what = faultOf(one, reached);
    if (what !== null) {
      return { reached, fault: { position: reached.position + 1, auditId: one.auditId, what } };
    }
    reached = { position: reached.position + 1, hash: one.hash };
  }
  return { reached, fault: null };
};

const walk = async (sql: Sql): Promise<Walk> => {
  let reached: Reached = { position: 0, hash: chainStart };
  for (;;) {
    const sealed = await page(sql, reached.position);
    const found = walkPage(sealed, reached);
    if (found.fault !== null || sealed.length < pageSize) return found;
    reached = found.reached;
  }
};

/** Recomputes the chain from the entries themselves, as one moment saw them, up to the first difference. */
export const verifyChain = async (sql: Sql): Promise<ChainReport> => {
  await sql('set transaction isolation level repeatable read, read only');
  await sql('set local statement_timeout = 0');
  const { reached, fault } = await walk(sql);
  const [tail] = await sql<{ count: string; oldest: string | null }>(
    `select count(*) as count, to_char(min(e.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as oldest
     from audit_entry e where not exists (select from audit_seal s where s.audit_id = e.id)`,
  );
  return {
    verified: reached.position,
    head: reached.hash.toString('hex'),
    fault,
    unsealed: Number(tail?.count ?? 0),
    oldestUnsealedAt: tail?.oldest ?? null,
  };
};

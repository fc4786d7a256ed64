import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type pg from 'pg';
import { sqlOf } from '../../platform/database/sql.ts';
import { tellTime } from '../../platform/database/tell-time.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const refusedBy = async (statement: string, values: readonly unknown[]): Promise<string | null> => {
  try {
    await register.database.reads.query(statement, [...values]);
    return null;
  } catch (error) {
    return error instanceof Error && 'constraint' in error ? String(error.constraint ?? error.message) : String(error);
  }
};

/** Rows of holdings and authorizations that this transaction has fetched so far. */
const rowsRead = async (client: pg.PoolClient): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(
    `select sum(seq_tup_read + idx_tup_fetch)::int as count from pg_stat_xact_user_tables
     where relname in ('holding', 'written_authorization')`,
  );
  return rows[0]?.count ?? Number.NaN;
};

const privilege = () => {
  const given = register.sample.authorizations.find((each) => each.withdrawnAt === null);
  const held = register.sample.holdings.find((each) => each.authorizationId === given?.id);
  if (!given || !held) throw new Error('the sample has no privilege');
  return { given, held };
};

test('the database refuses a privilege without a written authorization', async () => {
  const unauthorized = register.sample.holdings.find((each) => each.capacity === 'none' && !each.endedAt);
  expect(await refusedBy(`update holding set capacity = 'alternate' where id = $1`, [unauthorized?.id])).toBe(
    'holding_privilege_is_authorized',
  );
});

test('the database refuses a privilege that rests on the authorization of another person or account', async () => {
  const { given, held } = privilege();
  const other = register.sample.authorizations.find((each) => each.personId !== given.personId);
  expect(await refusedBy('update holding set authorization_id = $2 where id = $1', [held.id, other?.id])).toBe(
    'holding_authorization_fk',
  );
});

test('the database refuses to withdraw an authorization while a privilege still rests on it', async () => {
  const { given } = privilege();
  expect(await refusedBy('update written_authorization set withdrawn_at = now() where id = $1', [given.id])).toBe(
    'holding_authorization_in_force',
  );
});

test('authorization and privilege end together in one transaction, in either order', async () => {
  const { given, held } = privilege();
  await register.database.transaction(async (tx) => {
    await tellTime(sqlOf(tx), sampleDay);
    await tx.query('update written_authorization set withdrawn_at = now() where id = $1', [given.id]);
    await tx.query('update holding set removal_awaited_at = now() where id = $1', [held.id]);
  });
  const back = 'update holding set removal_awaited_at = null where id = $1';
  expect(await refusedBy(back, [held.id])).toBe('holding_authorization_in_force');
});

test('what is asked at commit about one privilege reads its own rows, not every holding there is', async () => {
  const { held } = privilege();
  const other = register.sample.authorizations.find(
    (each) => each.withdrawnAt === null && each.id !== held.authorizationId,
  );
  const client = await register.database.reads.connect();
  try {
    await client.query('begin');
    await client.query('set local enable_seqscan = off; set local plan_cache_mode = force_generic_plan');
    await client.query('update holding set removal_awaited_at = now() where authorization_id = $1', [other?.id]);
    await client.query('update written_authorization set withdrawn_at = now() where id = $1', [other?.id]);
    const before = await rowsRead(client);
    await client.query('set constraints all immediate');
    expect((await rowsRead(client)) - before).toBeLessThan(10);
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('nobody authorizes themselves, and nobody confirms what they recorded: the database says so too', async () => {
  const { given } = privilege();
  expect(
    await refusedBy('update written_authorization set authorized_by_id = person_id where id = $1', [given.id]),
  ).toBe('written_authorization_not_by_oneself');
  const [headship] = register.sample.headships;
  expect(await refusedBy('update headship set confirmed_by_id = person_id where id = $1', [headship?.id])).toBe(
    'headship_second_person',
  );
});

test.each(['update audit_entry set reason = null', 'delete from audit_entry', 'truncate audit_entry cascade'])(
  'the audit is append-only: %s',
  async (statement) => {
    expect(await refusedBy(statement, [])).toMatch(/append-only/);
  },
);

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';

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
    await tx.query('update written_authorization set withdrawn_at = now() where id = $1', [given.id]);
    await tx.query('update holding set removal_awaited_at = now() where id = $1', [held.id]);
  });
  const back = 'update holding set removal_awaited_at = null where id = $1';
  expect(await refusedBy(back, [held.id])).toBe('holding_authorization_in_force');
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

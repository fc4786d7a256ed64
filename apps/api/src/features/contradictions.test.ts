import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sampleRegister, type TestRegister } from '../testing/register.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const refusedBy = async (statement: string): Promise<string> => {
  try {
    const { rowCount } = await register.database.reads.query(statement);
    return `${rowCount} rows were changed`;
  } catch (error) {
    return error instanceof Error && 'constraint' in error ? String(error.constraint) : String(error);
  }
};

const officials = `capacity = 'authorized-official' and ended_at is null and removal_awaited_at is null`;

test.each([
  [
    'an account that is both authorized and refused',
    'update account set refused_at = now() where authorized_at is not null',
    'account_refused_or_authorized',
  ],
  [
    'a new account that exists before it is authorized',
    `update account set created_on = '2026-01-01' where request_kind = 'new' and authorized_at is null`,
    'account_created_when_authorized',
  ],
  [
    'an account to be created without a last day for it',
    `update account set creation_due_on = null where request_kind = 'new' and authorized_at is not null and created_on is null`,
    'account_creation_has_a_day',
  ],
  ['a kind of request that is none', `update account set request_kind = 'other'`, 'account_request_kind_known'],
  [
    'a headship that is both confirmed and rejected',
    'update headship set rejected_at = now() where confirmed_at is not null',
    'headship_confirmed_or_rejected',
  ],
  [
    'an officer-in-charge without a last day',
    `update headship set until_on = null where capacity = 'officer-in-charge'`,
    'headship_in_charge_until',
  ],
  [
    'an overlap answered by nobody at no time',
    `update overlap set answer = 'different' where answer is null`,
    'overlap_answered_whole',
  ],
  [
    'two authorized officials of one account',
    `update holding set capacity = 'authorized-official' where capacity = 'alternate' and account_id in (select account_id from holding where ${officials})`,
    'holding_one_official',
  ],
  [
    'two authorized officials named in one request',
    `update nomination set capacity = 'authorized-official'`,
    'nomination_one_official',
  ],
])('the database refuses %s', async (_what, statement, constraint) => {
  expect(await refusedBy(statement)).toBe(constraint);
});

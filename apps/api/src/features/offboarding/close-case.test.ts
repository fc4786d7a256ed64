import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { closesCase, dueItemKinds, type OpenPart } from '@mandat/domain';
import { testDoor } from '../../testing/offboarding/door.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';
import { casesToClose, closeCase } from '../cases/close-case.repository.ts';
import { settleByFacts } from './schedules/settle-by-facts.ts';

type Found = { readonly id: string; readonly account: string; readonly signal: string };

let register: TestRegister;
let found: Found;

const rows = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  register.database.source.query(text, [...values]);

beforeAll(async () => {
  register = await sampleRegister();
  const door = testDoor(register.database);
  const [holder] = await rows<{ id: string }>(
    `select person_id as id from holding where ended_at is null and removal_awaited_at is null order by 1 limit 1`,
  );
  const source = await door.source('directory', 'revoke');
  await door.say(source, holder?.id ?? '', { type: 'person-departed', how: 'disabled' });
  const [made] = await rows<Found>(
    `select c.id, t.account_id as account, t.signal_id as signal from offboarding_case c join case_task t on t.case_id = c.id
     where c.person_id = $1 limit 1`,
    [holder?.id],
  );
  if (!made) throw new Error('no case was opened');
  found = made;
}, 60_000);
afterAll(() => register.close());

/** The case is open, and nothing of it is. */
beforeEach(async () => {
  await rows('update offboarding_case set closed_at = null where id = $1', [found.id]);
  await rows('update case_task set cancelled_at = now() where case_id = $1', [found.id]);
  await rows('update orphan set resolved_at = now() where case_id = $1', [found.id]);
  await rows('delete from due_item where case_id = $1', [found.id]);
});

type Opening = readonly [title: string, part: OpenPart, open: () => Promise<unknown>];

const openings: readonly Opening[] = [
  [
    'a step',
    'step',
    () =>
      rows('update case_task set cancelled_at = null where case_id = $1 and account_id = $2', [
        found.id,
        found.account,
      ]),
  ],
  [
    'an account without a holder',
    'orphan',
    () =>
      rows(
        `insert into orphan (id, account_id, case_id, signal_id, opened_at, custodian, version) values (gen_random_uuid(), $1, $2, $3, now(), 'dgc', 1)`,
        [found.account, found.id, found.signal],
      ),
  ],
  ...dueItemKinds.map((kind): Opening => [
    `the due item ${kind}`,
    kind,
    () =>
      rows(
        `insert into due_item (id, kind, key, addressee, case_id, opened_at, due_at, level, version)
           values (gen_random_uuid(), $1, gen_random_uuid()::text, 'head', $2, now(), now(), 0, 1)`,
        [kind, found.id],
      ),
  ]),
];

const isClosed = async (): Promise<boolean> =>
  (await rows('select id from offboarding_case where id = $1 and closed_at is not null', [found.id])).length > 0;

describe.each(openings)('with nothing open but %s', (_title, part, open) => {
  test('whoever comes last closes the case, or not, by the one rule', async () => {
    await open();
    const { hot } = register.database;
    expect((await hot(casesToClose)).includes(found.id)).toBe(closesCase([part]));
    const events = await hot((sql) => closeCase(sql, found.id, new Date()));
    expect([await isClosed(), events.map(({ type }) => type)]).toEqual(
      closesCase([part]) ? [true, ['case-closed']] : [false, []],
    );
  });
});

test('the schedule closes by the same rule, each case once, and the audit tells it', async () => {
  const world = { now: () => new Date(), newId: randomUUID };
  const told = async () =>
    (await rows(`select id from audit_entry where type = 'case-closed' and subject_id = $1`, [found.id])).length;
  const before = await told();
  await settleByFacts(register.database, world);
  await settleByFacts(register.database, world);
  expect([await isClosed(), (await told()) - before]).toEqual([true, 1]);
});

import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeEntries } from '../../testing/audit-rows.ts';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { createLogger } from '../../platform/log/logger.ts';
import { listForgotten } from './seal-batch.ts';
import { sealWaiting, startSealer, type SealerParts } from './sealer.ts';
import { verifyChain } from './verify-chain.ts';

let register: EmptyRegister;
let parts: SealerParts;

beforeEach(async () => {
  register = await emptyRegister();
  const world = { now: () => new Date(), newId: randomUUID };
  parts = { database: register.database, world, logger: createLogger('silent') };
}, 60_000);
afterEach(() => register.close());

const write = (count: number, at?: Date): Promise<readonly string[]> =>
  register.database.hot((sql) => writeEntries(sql, count, at));
const verify = () => register.database.hot(verifyChain);
const rows = async <Row>(text: string): Promise<Row[]> => (await register.database.reads.query<never>(text)).rows;

const positions = async (): Promise<readonly number[]> =>
  (await rows<{ position: string }>('select position from audit_seal order by position')).map((row) =>
    Number(row.position),
  );
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

test('every entry gets a position without a gap and a hash that the chain explains', async () => {
  await write(2_345);
  expect(await sealWaiting(parts)).toBe(2_345);
  expect(await positions()).toEqual(upTo(2_345));
  expect(await verify()).toMatchObject({ verified: 2_345, fault: null, unsealed: 0 });
});

test('an entry that commits late with an older time is sealed all the same', async () => {
  await write(3);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const late = register.database.hot(async (sql) => {
    await writeEntries(sql, 1, new Date('2020-01-01T00:00:00Z'));
    await held;
  });
  await write(3);
  await sealWaiting(parts);
  release();
  await late;
  await sealWaiting(parts);
  expect(await positions()).toEqual(upTo(7));
  expect(await verify()).toMatchObject({ verified: 7, fault: null, unsealed: 0 });
});

test('several sealers at once make one chain', async () => {
  const sealers = [startSealer(parts), startSealer(parts), startSealer(parts)];
  for (let round = 0; round < 20; round += 1) await Promise.all([write(7), write(5), write(3)]);
  while ((await rows('select 1 from audit_unsealed limit 1')).length > 0) await sealWaiting(parts);
  await Promise.all(sealers.map((sealer) => sealer.stop()));
  expect(await positions()).toEqual(upTo(300));
  expect(await verify()).toMatchObject({ verified: 300, fault: null, unsealed: 0 });
}, 30_000);

test('what the change feed delivers is delivered once it has its position', async () => {
  await write(4);
  const waiting = `select id from outbox where delivered_at is null`;
  expect(await rows(waiting)).toHaveLength(4);
  await sealWaiting(parts);
  expect(await rows(waiting)).toHaveLength(0);
});

test('entries that are on no list are found when a sealer starts', async () => {
  await write(5);
  await register.database.reads.query('delete from audit_unsealed');
  expect(await sealWaiting(parts)).toBe(0);
  await register.database.hot(listForgotten);
  expect(await sealWaiting(parts)).toBe(5);
});

const rewrite = async (statement: string): Promise<void> => {
  // The owner of the tables alone can do this: the chain shows it.
  await register.database.reads.query(`alter table audit_entry disable trigger user`);
  await register.database.reads.query(`alter table audit_seal disable trigger user`);
  await register.database.reads.query(`alter table audit_seal drop constraint audit_seal_entry_fk`);
  await register.database.reads.query(`alter table outbox drop constraint outbox_audit_fk`);
  await register.database.reads.query(statement);
};

const tampering: readonly (readonly [string, string, string])[] = [
  [
    'a reason rewritten',
    `update audit_entry set reason = 'other' where id = (select audit_id from audit_seal where position = 3)`,
    'the entry is not what was sealed',
  ],
  [
    'a time moved by a microsecond',
    `update audit_entry set at = at + interval '1 microsecond' where id = (select audit_id from audit_seal where position = 3)`,
    'the entry is not what was sealed',
  ],
  [
    'a change rewritten',
    `update audit_entry set changes = '[{"field": "note", "before": null, "after": 2}]' where id = (select audit_id from audit_seal where position = 3)`,
    'the entry is not what was sealed',
  ],
  [
    'an entry removed',
    `delete from audit_entry where id = (select audit_id from audit_seal where position = 3)`,
    'the entry is missing',
  ],
  ['a seal removed', `delete from audit_seal where position = 3`, 'a position is missing'],
  [
    'a hash rewritten',
    `update audit_seal set hash = sha256('x') where position = 3`,
    'the entry is not what was sealed',
  ],
];

test.each(tampering)('the verification names the first difference: %s', async (_what, statement, told) => {
  await write(6);
  await sealWaiting(parts);
  await write(2);
  await rewrite(statement);
  expect(await verify()).toMatchObject({ verified: 2, fault: { position: 3, what: told } });
});

test('the verification tells how long the unsealed tail is', async () => {
  await write(2);
  await sealWaiting(parts);
  await write(3, new Date('2026-01-02T03:04:05Z'));
  expect(await verify()).toMatchObject({
    verified: 2,
    fault: null,
    unsealed: 3,
    oldestUnsealedAt: '2026-01-02T03:04:05Z',
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody } from '@mandat/policies';
import { administrator, askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { newId, sampleRegister, type TestRegister } from '../../testing/register.ts';

let register: TestRegister;
let server: AskingServer;
beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const rows = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  register.database.source.query(text, [...values]);

type Notice = { readonly dead?: boolean; readonly delivered?: boolean; readonly channel?: string };

const notice = async ({ dead = false, delivered = false, channel = 'mail' }: Notice): Promise<string> => {
  const id = newId();
  const [entry] = await rows<{ id: string }>('select id from audit_entry limit 1');
  const [person] = await rows<{ id: string }>('select id from person limit 1');
  await rows(
    `insert into outbox (id, audit_id, topic, payload, created_at, channel, recipient_id, message_id, attempts, last_error, dead_at, delivered_at)
     values ($1::uuid, $2, 'case-opened', '{}', now(), $6, $3, $1::text, 16, 'refused', case when $4::boolean then now() end, case when $5::boolean then now() end)`,
    [id, entry?.id, person?.id, dead, delivered, channel],
  );
  return id;
};

const replay = async (id: string, actor = administrator) => {
  const query = `mutation { replayDelivery(input: { id: "${id}" }) { id state attempts deadAt lastError can { replay } } }`;
  const answer = await server.ask({ actor }, { query });
  return answer.errors?.[0]?.extensions.code ?? (answer.data?.['replayDelivery'] as unknown);
};

/** Jobs that tell the recipient of a notice. */
const jobsFor = async (id: string): Promise<number> =>
  (
    await rows(
      `select j.id from graphile_worker._private_jobs j join outbox o on o.id = $1
       where j.payload -> 'recipientIds' ->> 0 = o.recipient_id::text`,
      [id],
    )
  ).length;

test('a notice that failed is queued again, with one job and the Message-ID that it had', async () => {
  const id = await notice({ dead: true });
  const before = await jobsFor(id);
  expect(await replay(id)).toEqual({
    id,
    state: 'QUEUED',
    attempts: 0,
    deadAt: null,
    lastError: null,
    can: { replay: false },
  });
  expect(await jobsFor(id)).toBe(before + 1);
  expect(await rows('select message_id as key from outbox where id = $1', [id])).toEqual([{ key: id }]);
  expect(await rows(`select type from audit_entry where subject_id = $1`, [id])).toEqual([
    { type: 'delivery-replayed' },
  ]);
});

test.each([
  ['that waits', {}],
  ['that was delivered', { delivered: true, dead: true }],
])('a notice %s is not sent twice', async (_, made) => {
  const id = await notice(made);
  const before = await jobsFor(id);
  expect(await replay(id)).toBe('delivery-not-failed');
  expect(await jobsFor(id)).toBe(before);
});

test('what only follows the register is no notice, and nobody but an administrator has one sent again', async () => {
  expect(await replay(await notice({ dead: true, channel: 'feed' }))).toBe('not-found');
  expect(await replay(newId())).toBe('not-found');
  const auditor = { ...nobody, kind: 'person' as const, roles: ['auditor' as const] };
  expect(await replay(await notice({ dead: true }), auditor)).toBe('FORBIDDEN');
});

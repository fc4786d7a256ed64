import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, dayIn } from '@mandat/domain';
import type { World } from '../platform/context.ts';
import { testDoor } from '../testing/offboarding/door.ts';
import { sampleRegister, type TestRegister } from '../testing/register.ts';
import { escalateDueItems } from './offboarding/schedules/escalate-due-items.ts';
import { dueSchedules } from './due-items/schedules/due-schedules.ts';

let register: TestRegister;
let now = new Date();
const world: World = { now: () => now, newId: randomUUID };

const rows = async <Row>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  (await register.database.reads.query(text, [...values])).rows as Row[];

/** As many rounds as it takes for everything that is due to be seen. */
const round = async (): Promise<void> => {
  for (let time = 0; time < 2; time += 1) {
    for (const { run } of dueSchedules(register.database, world)) await run();
    await escalateDueItems(register.database, world);
  }
};

const hour = 3_600_000;
const later = async (hours: number): Promise<void> => {
  now = new Date(now.getTime() + hours * hour);
  await round();
};

beforeAll(async () => {
  register = await sampleRegister();
  await round();
}, 60_000);
afterAll(() => register.close());

type Item = {
  readonly id: string;
  readonly dueOn: string;
  readonly startOn: string;
  readonly timeZone: string;
  readonly outcome: string | null;
  readonly level: number;
};
const itemsOf = (kinds: readonly string[], accountId: string): Promise<readonly Item[]> =>
  rows<Item>(
    `select id, due_on::text as "dueOn", start_on::text as "startOn", time_zone as "timeZone", outcome, level
     from due_item where kind = any($1) and account_id = $2 order by opened_at, id`,
    [kinds, accountId],
  );

const oneRequested = async (n: number): Promise<{ readonly id: string; readonly zone: string }> => {
  const [found] = await rows<{ id: string; zone: string }>(
    `select a.id, e.time_zone as zone from account a join entity e on e.id = a.entity_id
     where a.submitted_at is null and a.authorized_at is null and a.request_kind = 'existing' and a.out_of_scope_at is null
     order by a.id offset $1 limit 1`,
    [n],
  );
  if (!found) throw new Error('the sample has no request that is being prepared');
  return found;
};

test('every record that is not whole is due once, by the clock of 3.4 or 3.5; sent to the head it is recorded', async () => {
  const [{ missing } = { missing: -1 }] = await rows<{ missing: number }>(
    `select count(*)::int as missing from account a where a.submitted_at is null and a.authorized_at is null
       and a.refused_at is null and a.out_of_scope_at is null and a.request_kind = 'existing' and (
         select count(*) from due_item d where d.account_id = a.id and d.done_at is null
           and d.kind in ('capture-existing', 'register-new')) <> 1`,
  );
  expect(missing).toBe(0);
  const { id } = await oneRequested(0);
  await rows('update account set submitted_at = $2, submitted_by_id = requested_by_id where id = $1', [id, now]);
  await later(1);
  expect(await itemsOf(['capture-existing', 'register-new'], id)).toMatchObject([{ outcome: 'recorded' }]);
});

test('a day that is corrected moves the due day, and what moved it back says why; without a reason the database refuses it', async () => {
  const { id, zone } = await oneRequested(1);
  const createdOn = addDays(dayIn(zone, now), -3);
  await rows('update account set created_on = $2 where id = $1', [id, createdOn]);
  await later(1);
  const [moved] = await itemsOf(['register-new'], id);
  expect(moved).toMatchObject({ startOn: createdOn, dueOn: addDays(createdOn, 10), timeZone: zone });
  await rows('update account set created_on = $2 where id = $1', [id, addDays(createdOn, -2)]);
  await later(1);
  const [back] = await itemsOf(['register-new'], id);
  expect(back?.dueOn).toBe(addDays(createdOn, 8));
  const kept = await rows<{ moves: readonly { reason: string }[] }>('select moves from due_item where id = $1', [
    back?.id,
  ]);
  expect(kept[0]?.moves.at(-1)?.reason).toBe('facts-corrected');
  await expect(
    rows(`update due_item set due_at = due_at - interval '1 day' where id = $1`, [back?.id]),
  ).rejects.toMatchObject({ constraint: 'due_item_never_earlier' });
});

/** An account with an official, of an entity with a head. */
const oneHeld = async (): Promise<{ readonly id: string; readonly zone: string; readonly official: string }> => {
  const [found] = await rows<{ id: string; zone: string; official: string }>(
    `select a.id, e.time_zone as zone, h.person_id as official from account a join entity e on e.id = a.entity_id
     join holding h on h.account_id = a.id and h.capacity = 'authorized-official' and h.ended_at is null
       and h.removal_awaited_at is null
     join written_authorization w on w.id = h.authorization_id and w.withdrawn_at is null and w.valid_until > now() + interval '1 year'
     where a.authorized_at is not null and a.withdrawn_at is null and a.closed_at is null and a.created_on is not null
       and not exists (select from record_change c where c.account_id = a.id) order by a.id limit 1`,
  );
  if (!found) throw new Error('the sample has no such account');
  return found;
};

test('an official who is gone is a change that the register notices: three times are kept, and it is done when somebody is official again', async () => {
  const { id, zone } = await oneHeld();
  const changedAt = new Date(now.getTime() - 30 * hour);
  await rows(
    `update holding set ended_at = $2 where account_id = $1 and capacity = 'authorized-official' and ended_at is null`,
    [id, changedAt],
  );
  await later(1);
  const [item] = await itemsOf(['record-change'], id);
  expect(item).toMatchObject({ startOn: dayIn(zone, changedAt), dueOn: addDays(dayIn(zone, changedAt), 10) });
  const change = () =>
    rows('select changed_at, detected_at, recorded_at from record_change where account_id = $1', [id]);
  expect(await change()).toEqual([{ changed_at: changedAt, detected_at: now, recorded_at: null }]);
  await rows(`update holding set ended_at = null where account_id = $1 and ended_at = $2`, [id, changedAt]);
  await later(1);
  expect((await change())[0]).toMatchObject({ recorded_at: now });
  expect((await itemsOf(['record-change'], id))[0]).toMatchObject({ outcome: 'recorded' });
});

test('what a source says of an official is followed and told as recorded; what it only proposes is due until somebody decides', async () => {
  const { id, official } = await oneHeld();
  const door = testDoor(register.database, () => now);
  const fact = { type: 'contact-changed', contact: { phone: '+254 20 555 0199' } } as const;
  await door.say(await door.source('states', 'revoke'), official, fact);
  await later(1);
  const changes = () =>
    rows<{ detected_at: Date; recorded_at: Date | null; dropped_at: Date | null }>(
      `select c.detected_at, c.recorded_at, c.dropped_at from record_change c where c.account_id = $1 and c.signal_id is not null
       order by c.detected_at`,
      [id],
    );
  expect(await changes()).toEqual([{ detected_at: expect.any(Date), recorded_at: expect.any(Date), dropped_at: null }]);
  expect(await itemsOf(['record-change'], id)).toEqual([]);

  await door.say(await door.source('proposes', 'propose'), official, {
    ...fact,
    contact: { phone: '+254 20 555 0188' },
  });
  await later(1);
  expect((await changes())[1]).toMatchObject({ recorded_at: null });
  expect(await itemsOf(['record-change'], id)).toMatchObject([{ outcome: null }]);
  await rows(`update signal set state = 'rejected' where person_id = $1 and state = 'proposed'`, [official]);
  await later(1);
  expect((await changes())[1]).toMatchObject({ recorded_at: null, dropped_at: now });
  expect(await itemsOf(['record-change'], id)).toMatchObject([{ outcome: 'settled' }]);
});

test('a change that somebody proposes counts from the day on which it happened, and is due until it is answered', async () => {
  const { id, zone, official } = await oneHeld();
  const changedOn = addDays(dayIn(zone, now), -4);
  const revision = randomUUID();
  await rows(
    `insert into account_revision (id, account_id, number, base, changes, changed_on, proposed_by_id, proposed_at)
     values ($1, $2, 1, 0, '[{"field": "title", "before": "Before", "after": "After"}]', $3, $4, $5)`,
    [revision, id, changedOn, official, now],
  );
  await later(1);
  expect(await itemsOf(['record-change'], id)).toMatchObject([
    { startOn: changedOn, dueOn: addDays(changedOn, 10), outcome: null },
  ]);
  await rows('update account_revision set withdrawn_at = $2 where id = $1', [revision, now]);
  await later(1);
  expect(await itemsOf(['record-change'], id)).toMatchObject([{ outcome: 'settled' }]);
});

test('reminders and escalation of a clock are each told once to whoever has to hear of it, and in no mail of their own', async () => {
  const { id, zone } = await oneRequested(2);
  const start = dayIn(zone, now);
  await rows('update account set created_on = $2 where id = $1', [id, start]);
  for (const days of [5, 4, 1, 1, 2, 4, 7]) await later(24 * days);
  const [item] = await itemsOf(['register-new'], id);
  expect(item).toMatchObject({ dueOn: addDays(start, 10), level: 7 });
  const told = await rows<{ level: number; people: number }>(
    `select level, count(*)::int as people from due_notice where due_item_id = $1 group by level order by level`,
    [item?.id],
  );
  expect(told.map(({ level }) => level).filter((level) => level > 1)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(
    await rows(`select 1 from outbox where topic = 'due-item-escalated' and payload ->> 'kind' = 'register-new'`),
  ).toEqual([]);
}, 60_000);

test('each person has at most one digest in a day of theirs, with what is due; what was told is told in no other', async () => {
  const digests = await rows<{ days: number; sent: number }>(
    `select count(*)::int as sent, count(distinct (person_id, sent_on))::int as days from digest`,
  );
  expect(digests[0]?.sent).toBeGreaterThan(0);
  expect(digests[0]?.sent).toBe(digests[0]?.days);
  const mails = await rows<{ n: number; least: number; most: number }>(
    `select count(*)::int as n, min((payload ->> 'count')::int) as least, max(jsonb_array_length(payload -> 'items')) as most
     from outbox where topic = 'due-digest'`,
  );
  expect(mails[0]?.n).toBe(digests[0]?.sent);
  expect(mails[0]?.least).toBeGreaterThan(0);
  expect(mails[0]?.most).toBeLessThanOrEqual(25);
});

test('what was done before the digest went out is told nobody', async () => {
  const { id } = await oneRequested(3);
  const [item] = await rows<{ id: string; official: string }>(
    `select id, person_id as official from due_item where account_id = $1 and done_at is null and addressee = 'official'`,
    [id],
  );
  await rows(
    `insert into due_notice (due_item_id, due_on, level, recipient_id, noticed_at)
     select id, due_on, 3, person_id, $2 from due_item where id = $1`,
    [item?.id, now],
  );
  await rows('update account set submitted_at = $2, submitted_by_id = requested_by_id where id = $1', [id, now]);
  await later(24);
  await later(12);
  expect(
    await rows(
      `select digest_id, dropped_at is not null as dropped from due_notice where due_item_id = $1 and level = 3 and recipient_id = $2`,
      [item?.id, item?.official],
    ),
  ).toEqual([{ digest_id: null, dropped: true }]);
});

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addMonths } from '@mandat/domain';
import { rowsIn } from '../../testing/one-authorized.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { peopleSchedules } from './schedules/erase-contact.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const rows = <T>(text: string, values: readonly unknown[] = []) => rowsIn<T>(register, text, values);
const minute = 60_000;

/** Somebody who had a post, and nothing else, until a moment. */
const leaver = async (endedAt: Date | null): Promise<string> => {
  const id = newId();
  await rows(
    `insert into person (id, name, email, phone, language, staff_type, created_at, version)
     values ($1, 'Former Colleague', 'former@mandat-demo.example', '+41 22 917 1234', 'en', 'staff-member', '2015-01-01', 1)`,
    [id],
  );
  await rows(
    `insert into appointment (id, person_id, entity_id, from_on, until_on, ended_at)
     values ($1, $2, $3, '2015-01-01', null, $4)`,
    [newId(), id, register.sample.scenario.entityId, endedAt],
  );
  return id;
};

const contactOf = async (id: string) =>
  (
    await rows<{ email: string | null; phone: string | null; name: string }>(
      'select name, email, phone from person where id = $1',
      [id],
    )
  )[0];

const kept = { name: 'Former Colleague', email: 'former@mandat-demo.example', phone: '+41 22 917 1234' };
const gone = { ...kept, email: null, phone: null };
const run = async (now: Date) => {
  for (const schedule of peopleSchedules(register.database, { now: () => now, newId })) await schedule.run();
};

test('contact details of a person go 24 months after the last role, and nothing else of them; it is audited once', async () => {
  const ended = addMonths(sampleDay, -24);
  const [due, notYet, inPost] = [
    await leaver(ended),
    await leaver(new Date(ended.getTime() + minute)),
    await leaver(null),
  ];
  const countsBefore = await rows('select count(*) from person union all select count(*) from appointment');
  await run(sampleDay);
  await run(sampleDay);
  expect(await contactOf(due)).toEqual(gone);
  expect(await contactOf(notYet)).toEqual(kept);
  expect(await contactOf(inPost)).toEqual(kept);
  expect(await rows('select count(*) from person union all select count(*) from appointment')).toEqual(countsBefore);
  const audit = await rows<{ subject: string; changes: unknown }>(
    `select subject_id as subject, changes from audit_entry where type = 'contact-erased' and person_id = any($1)`,
    [[due, notYet, inPost]],
  );
  expect(audit).toEqual([
    {
      subject: due,
      changes: [
        { field: 'email', before: null, after: null },
        { field: 'phone', before: null, after: null },
      ],
    },
  ]);
});

test('whoever still holds something keeps them, however long ago the post ended', async () => {
  const id = await leaver(addMonths(sampleDay, -60));
  const [account] = register.sample.accounts;
  await rows(
    `insert into holding (id, account_id, person_id, capacity, holds_shared_secret, is_recovery_contact, from_at, version)
     values ($1, $2, $3, 'none', true, false, '2019-01-01', 1)`,
    [newId(), account?.id, id],
  );
  await run(sampleDay);
  expect(await contactOf(id)).toEqual(kept);
  await rows('update holding set ended_at = $2 where person_id = $1', [id, addMonths(sampleDay, -25)]);
  await run(sampleDay);
  expect(await contactOf(id)).toEqual(gone);
});

/** What a directory and a SCIM client keep of somebody in the register: still active with the provider, or not. */
const copiesOf = async (personId: string, active: boolean): Promise<void> => {
  const source = newId();
  await rows(
    `insert into signal_source (id, name, channel, trust, match, configured_at) values ($1, $2, 'scim', 'revoke', '{}', now())`,
    [source, `copies ${source.slice(0, 8)}`],
  );
  await rows(
    `insert into directory_person (source_id, external_id, person_id, facts, named_by, branches, sequence, read_at)
     values ($1, $2::text, $2::uuid, $3, '[]', '{}', 1, now())`,
    [source, personId, JSON.stringify({ presence: 'disabled', name: kept.name, email: kept.email })],
  );
  await rows(
    `insert into scim_user (id, source_id, person_id, attributes, unknown, named_by, version, created_at, changed_at)
     values ($1, $2, $3, $4, '{}', '[]', 1, now(), now())`,
    [
      newId(),
      source,
      personId,
      JSON.stringify({
        userName: 'former',
        active,
        emails: [{ value: kept.email }],
        phoneNumbers: [{ value: kept.phone }],
      }),
    ],
  );
};
const copies = async (personId: string) =>
  (
    await rows<{ email: string; attributes: object }>(
      `select d.facts ->> 'email' as email, u.attributes from directory_person d join scim_user u using (person_id) where person_id = $1`,
      [personId],
    )
  )[0];

test('the copies of a source lose contact details with them; of whom a provider lists as active its own copy stays', async () => {
  const ended = addMonths(sampleDay, -24);
  const [former, listed, inPost] = [await leaver(ended), await leaver(ended), await leaver(null)];
  await copiesOf(former, false);
  await copiesOf(listed, true);
  await copiesOf(inPost, false);
  await run(sampleDay);
  await run(sampleDay);
  const digest = `sha256:${createHash('sha256').update(kept.email).digest('hex')}`;
  expect(await copies(former)).toEqual({ email: digest, attributes: { userName: 'former', active: false } });
  expect(await copies(listed)).toMatchObject({ email: digest, attributes: { emails: [{ value: kept.email }] } });
  expect(await copies(inPost)).toMatchObject({ email: kept.email, attributes: { emails: [{ value: kept.email }] } });
  const told = await rows(`select person_id from audit_entry where type = 'contact-erased' and person_id = any($1)`, [
    [former, listed, inPost],
  ]);
  expect(told).toHaveLength(2);
});

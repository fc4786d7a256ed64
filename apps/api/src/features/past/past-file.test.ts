import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { officialLanguages } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { readTable } from '../../platform/tables/read-table.ts';
import { contextOf } from '../../testing/graphql/asking.ts';
import { person } from '../../testing/heads.ts';
import { rowsIn } from '../../testing/one-authorized.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { pastFile } from './past-file.ts';
import { registerAsOf } from './read-past.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const auditor: Actor = { ...nobody, kind: 'person', label: 'An auditor', roles: ['auditor', 'staff'] };
const on = new Date(sampleDay.getTime() - 90 * 86_400_000).toISOString().slice(0, 10);
const asking = (actor: Actor, language: (typeof officialLanguages)[number] = 'en') =>
  contextOf(register.database, { actor, language, now: sampleDay });

const tableOf = async (actor: Actor, filter = {}, language: (typeof officialLanguages)[number] = 'en') => {
  const made = await pastFile(asking(actor, language), { on, filter });
  if (!made.ok) throw new Error(made.code);
  const read = await readTable(made.next.bytes, made.next.name);
  if (read.kind === 'refused') throw new Error(read.code);
  return read;
};

test('the file of a day has every account that the pages of this day have, and says the same of it', async () => {
  const { rows } = await tableOf(auditor);
  const pages = await registerAsOf(asking(auditor), { moment: { on }, filter: {}, first: 100 });
  if (!pages.ok) throw new Error(pages.code);
  expect(rows).toHaveLength(pages.next.totalCount);
  expect(rows.length).toBeGreaterThan(100);
  const shown = pages.next.nodes.map(({ reference, title, holders }) => [reference, title, String(holders)]);
  expect(rows.slice(0, 100).map(({ cells }) => [cells[0], cells[1], cells[11]])).toEqual(shown);
});

test.each(officialLanguages)('its first line is written in %s', async (language) => {
  const { header } = await tableOf(auditor, { search: 'a' }, language);
  expect(header).toHaveLength(14);
  expect(header.filter((head) => head.includes('.'))).toEqual([]);
});

test('whoever may look back on one entity gets that one alone, and who on none gets no file', async () => {
  const [entity] = await rowsIn<{ id: string; code: string }>(
    register,
    'select e.id, e.code from entity e join account a on a.entity_id = e.id where a.authorized_at < $1 limit 1',
    [on],
  );
  const focalPoint = person(register.sample.people[0]?.id ?? '', {
    roles: ['focal-point', 'staff'],
    focalPointOf: [entity?.id ?? ''],
  });
  const { rows } = await tableOf(focalPoint);
  expect([...new Set(rows.map(({ cells }) => cells[5]?.split(' – ')[0]))]).toEqual([entity?.code]);
  const client: Actor = {
    ...nobody,
    kind: 'client',
    label: 'A tool',
    roles: ['reporting-client'],
    clientScopes: ['register:read'],
  };
  expect(await pastFile(asking(client), { on, filter: {} })).toMatchObject({ ok: false, code: 'FORBIDDEN' });
});

test.each([
  ['no day', '', 'past-moment-unclear'],
  ['a word', 'yesterday', 'date-form'],
  ['a day that is none', '2025-02-30', 'date-form'],
  ['a day to come', '2099-01-01', 'date-in-the-future'],
])('of %s there is no file', async (_what, day, code) => {
  expect(await pastFile(asking(auditor), { on: day, filter: {} })).toMatchObject({ ok: false, code });
});

test('a title that a spreadsheet would run is text in the file', async () => {
  const [account] = await rowsIn<{ id: string }>(register, 'select id from account where authorized_at < $1 limit 1', [
    on,
  ]);
  await register.database.source.query(
    `update past_version set facts = facts || '{"title": "=HYPERLINK(1)"}' where noun = 'account' and record_id = $1`,
    [account?.id],
  );
  const made = await pastFile(asking(auditor), { on, filter: { search: '=HYPERLINK' } });
  const text = made.ok ? made.next.bytes.toString() : made.code;
  expect(text).toContain('HYPERLINK');
  expect(text).not.toMatch(/(^|,)"?=HYPERLINK/mu);
});

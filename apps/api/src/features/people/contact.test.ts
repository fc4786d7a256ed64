import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody } from '@mandat/policies';
import { contextOf } from '../../testing/graphql/asking.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { updatePerson } from './edit-person.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const administrator = () =>
  contextOf(register.database, {
    actor: { ...nobody, kind: 'person', label: 'An administrator', roles: ['dgc-administrator'] },
    now: sampleDay,
  });

const change = async (contact: { readonly email?: string; readonly phone?: string }): Promise<string> => {
  const id = register.sample.people[0]?.id ?? '';
  const { rows } = await register.database.reads.query<{ version: number }>(
    'select version from person where id = $1',
    [id],
  );
  const decision = await updatePerson(administrator(), { id, version: rows[0]?.version ?? 0, ...contact });
  return decision.ok ? 'taken' : decision.code;
};

test.each([
  'a?bcc=b@x.example',
  'a,b@x.example',
  '"a<script>"@x.example',
  '<a@x.example>',
  'a@x.example?cc=b',
  'a%0Ab@x.example',
  'a@x..example',
  'a@-.example',
  'a@localhost',
])('an address that carries more than an address is refused: %s', async (email) => {
  expect(await change({ email })).toBe('mail-address-form');
});

test.each(["o'neill+register@mandat-demo.example", 'a.b-c_d@sub.mandat-demo.example', 'мария@пример.example'])(
  'an address is taken: %s',
  async (email) => {
    expect(await change({ email })).toBe('taken');
  },
);

test.each(['javascript:alert(1)', '<b>1</b>', 'call me', '+1 555\n222', '1', '1'.repeat(60)])(
  'what is no telephone number is refused: %s',
  async (phone) => {
    expect(['phone-form', 'text-with-control-characters']).toContain(await change({ phone }));
  },
);

test.each(['+999 55 000123', '+1 (212) 555-0100 ext. 12', '0041 22 917 1234'])(
  'a telephone number is taken: %s',
  async (phone) => {
    expect(await change({ phone })).toBe('taken');
  },
);

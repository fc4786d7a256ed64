import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findMessage } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import { hostileRegister, mutationsOf, send, type HostileRegister } from '../testing/hostile-input/hostile-register.ts';
import { hostileHandles, nameEverywhere } from '../testing/hostile-input/handles.ts';
import { hostileBodies } from '../testing/hostile-input/operations.ts';
import { tryAll, tryExamples } from '../testing/hostile-input/try-all.ts';

let register: HostileRegister;
beforeAll(async () => {
  register = await hostileRegister();
}, 60_000);
afterAll(() => register.close());

test('every mutation of the contract has an example that is accepted', async () => {
  expect(await tryExamples(register)).toEqual([]);
}, 30_000);

test('a hostile value in any place of any mutation is refused with a code, a sentence in the language of the caller and the field, or stored as it reads; nothing partial stays', async () => {
  const one = await tryAll(register, { language: 'fr', pick: (all, n) => all.slice(n % all.length).slice(0, 1) });
  expect(one.faults).toEqual([]);
  expect([...one.mutations].sort()).toEqual(
    mutationsOf(register)
      .filter(({ args }) => args.length > 0)
      .map(({ name }) => name)
      .sort(),
  );
  expect(one.sent).toBe(one.places.size);
  expect(one.sent).toBeGreaterThan(300);
}, 60_000);

test('no body brings the register down, and none of them changes anything', async () => {
  const before = await register.log.digest();
  for (const [title, body] of hostileBodies(register)) {
    const { status, errors } = await send(register, 'head', body);
    expect([title, status >= 400 && status < 500, errors.length > 0]).toEqual([title, true, true]);
  }
  expect(await register.log.digest()).toBe(before);
}, 30_000);

test.each([
  ['from another page', { origin: 'https://evil.example' }, 403, 'FORBIDDEN'],
  ['without the header of our own pages', { 'x-mandat': '' }, 403, 'FORBIDDEN'],
  ['with a token that is none', { authorization: 'Bearer none' }, 401, 'UNAUTHENTICATED'],
  ['with a key that is too long', { 'idempotency-key': 'k'.repeat(256) }, 400, 'BAD_REQUEST'],
])('a caller %s is refused in the language of their browser', async (_title, headers, status, code) => {
  const body = JSON.stringify({ query: '{ me { name } }' });
  const { errors, ...answer } = await send(register, 'head', body, { 'accept-language': 'ru', ...headers });
  expect([answer.status, errors[0]?.extensions.code]).toEqual([status, code]);
  expect(errors[0]?.message).toBe(findMessage(catalogueOf('ru'), 'ru', `error.${code}`));
});

test.each(hostileHandles)(
  'a handle with %s is refused wherever an account is named, and it is said why',
  async (_title, handle, code) => {
    const named = await nameEverywhere(register, handle);
    const told = named.map(({ place, answer, changed }) => [
      place,
      answer.errors[0]?.extensions.code,
      answer.errors[0]?.extensions.field,
      changed,
    ]);
    expect(told).toEqual(named.map(({ place, field }) => [place, code, field, 0]));
  },
);

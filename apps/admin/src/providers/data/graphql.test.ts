import { afterEach, expect, test } from '@jest/globals';
import type { TypedDocument } from '../../graphql/typed-document.ts';
import { GraphqlFault, isFault } from './graphql-fault.ts';
import { closeRegisters, openRegister, senderTo, type Answer } from './testing/local-register.ts';

const read: TypedDocument<{ ok: boolean }, { id: string }> = {
  name: 'Read',
  kind: 'query',
  reader: true,
  text: 'query Read{ok}',
};
const change: TypedDocument<{ ok: boolean }, { id: string }> = {
  name: 'Change',
  kind: 'mutation',
  reader: false,
  text: 'mutation Change{ok}',
};

afterEach(closeRegisters);

const fine: Answer = { body: JSON.stringify({ data: { ok: true } }) };
const error = (code: string, status: number, more: object = {}): Answer => ({
  status,
  body: JSON.stringify({ data: null, errors: [{ message: 'No.', extensions: { code, ...more } }] }),
});

/** It answers in turn, the last answer for ever. */
const registerOf = (answers: readonly Answer[]) =>
  openRegister((_, number) => answers[Math.min(number, answers.length) - 1] ?? fine);

test('a read carries the own header and the reader’s language, and no idempotency key', async () => {
  const { seen, url } = await registerOf([fine]);
  await expect(senderTo(url)(read, { id: '1' })).resolves.toEqual({ ok: true });
  expect(seen[0]?.headers['x-mandat']).toBe('1');
  expect(seen[0]?.headers['idempotency-key']).toBeUndefined();
  expect(seen[0]?.body.variables).toEqual({ id: '1', reader: 'ar' });
});

test('a mutation carries the key that it was given, else one of its own', async () => {
  const { seen, url } = await registerOf([fine]);
  const graphql = senderTo(url);
  await graphql(change, { id: '1' }, { idempotencyKey: 'mine' });
  await graphql(change, { id: '1' });
  expect(seen.map(({ headers }) => headers['idempotency-key'])).toEqual(['mine', 'key-1']);
});

test('requests that meet the end of a session share one renewal, and each is sent once more', async () => {
  const { seen, url } = await registerOf([error('UNAUTHENTICATED', 401), error('UNAUTHENTICATED', 401), fine]);
  const renewal = Promise.withResolvers<void>();
  const bothAsked = Promise.withResolvers<void>();
  let asked = 0;
  const graphql = senderTo(url, {
    sessionRenewed: () => {
      asked += 1;
      if (asked === 2) bothAsked.resolve();
      return renewal.promise;
    },
  });
  const both = Promise.all([graphql(read, { id: '1' }), graphql(read, { id: '2' })]);
  await bothAsked.promise;
  expect(seen).toHaveLength(2);
  renewal.resolve();
  await expect(both).resolves.toEqual([{ ok: true }, { ok: true }]);
  expect(seen).toHaveLength(4);
});

test('a session that is still not there after the renewal is told, not asked for again', async () => {
  const { seen, url } = await registerOf([error('UNAUTHENTICATED', 401)]);
  await expect(senderTo(url)(read, { id: '1' })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(seen).toHaveLength(2);
});

test('after the second factor the same mutation is sent again under the same idempotency key', async () => {
  const { seen, url } = await registerOf([error('step-up-required', 200), fine]);
  await expect(senderTo(url)(change, { id: '1' })).resolves.toEqual({ ok: true });
  expect(seen.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-1', 'key-1']);
  expect(seen[0]?.body).toEqual(seen[1]?.body);
});

test('a renewed session may still owe the second factor', async () => {
  const { seen, url } = await registerOf([error('UNAUTHENTICATED', 401), error('step-up-required', 200), fine]);
  await expect(senderTo(url)(change, { id: '1' })).resolves.toEqual({ ok: true });
  expect(new Set(seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
});

test('when the second factor is refused, nothing is sent again', async () => {
  const { seen, url } = await registerOf([error('step-up-required', 200)]);
  const graphql = senderTo(url, { secondFactorGiven: () => Promise.reject(new Error('later')) });
  await expect(graphql(change, { id: '1' })).rejects.toThrow('later');
  expect(seen).toHaveLength(1);
});

test('403 is told and signs nobody out', async () => {
  const { seen, url } = await registerOf([error('FORBIDDEN', 403)]);
  let renewals = 0;
  const graphql = senderTo(url, {
    sessionRenewed: () => {
      renewals += 1;
      return Promise.resolve();
    },
  });
  await expect(graphql(read, { id: '1' })).rejects.toMatchObject({ code: 'FORBIDDEN', status: 403 });
  expect([seen.length, renewals]).toEqual([1, 0]);
});

test('what runs in the background says so and opens no dialog', async () => {
  const { seen, url } = await registerOf([error('UNAUTHENTICATED', 401)]);
  await expect(senderTo(url)(read, { id: '1' }, { background: true })).rejects.toBeInstanceOf(GraphqlFault);
  expect(seen).toHaveLength(1);
  expect(seen[0]?.headers['x-mandat-background']).toBe('1');
});

test('a refusal keeps its code, reason, field and the reference of the request', async () => {
  const { url } = await registerOf([error('title-missing', 200, { reason: 'Enter the title.', field: 'title' })]);
  await expect(senderTo(url)(change, { id: '1' })).rejects.toMatchObject({
    code: 'title-missing',
    reason: 'Enter the title.',
    field: 'title',
    reference: 'r-1',
  });
});

test.each(['<html>', '[]', 'null', '{"hello":1}'])(
  'an answer that is no GraphQL (%s) is a fault, not a result',
  async (body) => {
    const { url } = await registerOf([{ status: 502, body }]);
    await expect(senderTo(url)(read, { id: '1' })).rejects.toMatchObject({ code: 'unreadable', status: 502 });
  },
);

test('a register that cannot be reached is told as such, once lost and once found', async () => {
  const { url } = await registerOf([fine]);
  const told: boolean[] = [];
  const onReached = (reached: boolean): void => void told.push(reached);
  const lost = await senderTo('http://127.0.0.1:1/graphql', { onReached })(read, { id: '1' }).catch(
    (fault: unknown) => fault,
  );
  expect(isFault(lost, 'unreachable')).toBe(true);
  await senderTo(url, { onReached })(read, { id: '1' });
  expect(told).toEqual([false, true]);
});

test('a read that is given up ends as such, and is no lost connection', async () => {
  const { url } = await registerOf([fine]);
  const told: boolean[] = [];
  const controller = new AbortController();
  controller.abort();
  const graphql = senderTo(url, { onReached: (reached) => void told.push(reached) });
  await expect(graphql(read, { id: '1' }, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect(told).toEqual([]);
});

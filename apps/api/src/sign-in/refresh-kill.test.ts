import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startBuiltApi, type BuiltApi } from '../testing/built-api.ts';
import { startUnderTest, type UnderTest } from '../testing/lying-provider/register-under-test.ts';
import { sessionCookie, signIn } from '../testing/lying-provider/sign-in.ts';

let under: UnderTest;
let again: BuiltApi;
beforeAll(async () => {
  under = await startUnderTest({ env: { FAIL_POINT: 'refresh:answered' } });
}, 60_000);
afterAll(async () => {
  await again?.stop();
  await under.close();
});

type Row = { readonly has_token: boolean; readonly expires_at: Date; readonly refreshing_until: Date | null };
const sessions = (): Promise<Row[]> =>
  under.register.database.source.query(
    `select refresh_token is not null as has_token, expires_at, refreshing_until from session where subject = 'killed'`,
  );

const roles = async (api: BuiltApi, cookie: string): Promise<readonly string[]> => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: under.api.url, 'x-mandat': '1', cookie },
    body: JSON.stringify({ query: '{ me { roles } }' }),
  });
  const { data }: { data: { me: { roles: string[] } } } = JSON.parse(await response.text());
  return data.me.roles;
};

test('a process that dies between the answer and the store costs nobody what they write: the session ends within one refresh', async () => {
  const { browser } = await signIn(under, { subject: 'killed' });
  const cookie = `${sessionCookie}=${browser.cookie(sessionCookie)}`;
  const update = (set: string) => under.register.database.source.query(`update session set ${set}`);
  await update(`refresh_due_at = now() - interval '1 second'`);
  await expect(roles(under.api, cookie)).rejects.toThrow();
  expect(under.lying.refreshes.asked('killed')).toBe(1);
  const [left] = await sessions();
  expect([left?.has_token, left?.refreshing_until !== null]).toEqual([true, true]);

  again = await startBuiltApi({ ...under.environment, PUBLIC_URL: under.api.url });
  // While the claim of the dead process runs nobody asks; the session works.
  expect(await roles(again, cookie)).toContain('STAFF');
  expect(under.lying.refreshes.reused('killed')).toBe(0);
  await update(`refreshing_until = now() - interval '1 second'`);
  expect(await roles(again, cookie)).toContain('STAFF');
  expect(under.lying.refreshes.reused('killed')).toBe(1);
  const [after] = await sessions();
  expect(after?.has_token).toBe(false);
  expect((after?.expires_at.getTime() ?? Infinity) - Date.now()).toBeLessThanOrEqual(300_000);
}, 60_000);

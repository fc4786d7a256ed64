import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerCases } from '../testing/lying-provider/answer-cases.ts';
import { callbackCases } from '../testing/lying-provider/callback-cases.ts';
import type { BadCase, OtherTrips } from '../testing/lying-provider/cases.ts';
import { allIssuers, brokenIssuers } from '../testing/lying-provider/issuers.ts';
import { startUnderTest, type UnderTest } from '../testing/lying-provider/register-under-test.ts';
import { begin, inParallel, sessionCookie, signIn, tryToSignIn } from '../testing/lying-provider/sign-in.ts';
import { idToken, secondsNow, sendJson, tokenBody } from '../testing/lying-provider/trip.ts';
import { claimCases, signatureCases } from '../testing/lying-provider/token-cases.ts';

let under: UnderTest;
let cases: readonly BadCase[];
let others: OtherTrips;

const pendingTrip = async (provider: string) => {
  const { answer } = await begin(under, { provider });
  return under.lying.authorize(answer.location, 'victim').trip;
};

beforeAll(async () => {
  under = await startUnderTest({ issuers: [...allIssuers.keys()] });
  cases = [
    ...signatureCases,
    ...claimCases,
    ...answerCases,
    ...callbackCases,
    ...brokenIssuers.map(({ title, name }) => ({ title, issuer: name })),
  ];
  others = { honest: await pendingTrip('honest'), other: await pendingTrip('other') };
}, 60_000);

afterAll(() => under.close());

const count = async (table: string): Promise<number> => {
  const [row]: { n: number }[] = await under.register.database.source.query(`select count(*)::int as n from ${table}`);
  return row?.n ?? -1;
};

describe('a provider that lies', () => {
  test('the harness signs in where nothing is wrong, at every sound issuer', async () => {
    for (const provider of ['honest', 'other', 'silent', 'pushing']) {
      const { answer, browser } = await signIn(under, { subject: 'good-before', provider });
      expect([provider, answer.status, answer.location]).toEqual([provider, 303, '/']);
      expect(browser.cookie(sessionCookie)).toMatch(/^[\w-]{43}$/u);
    }
    expect(await count('session')).toBe(4);
  });

  test('signs in nobody, is never answered with 5xx, and holds nobody longer than 10 seconds', async () => {
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(200);
    const [sessions, people] = [await count('session'), await count('person')];
    const answers = await inParallel(cases, async (bad) => ({ bad, answer: await tryToSignIn(under, bad, others) }));
    const wrong = answers.filter(
      ({ answer: { status, cookies, milliseconds } }) =>
        status < 400 ||
        status >= 500 ||
        milliseconds > 10_000 ||
        cookies.some((cookie) => cookie.startsWith(`${sessionCookie}=`)),
    );
    expect(wrong.map(({ bad, answer }) => [bad.title, answer.status, answer.milliseconds, answer.location])).toEqual(
      [],
    );
    expect(answers).toHaveLength(cases.length);
    expect([await count('session'), await count('person')]).toEqual([sessions, people]);
  }, 60_000);

  test('every refusal is one page with a code, and repeats nothing that the caller sent', async () => {
    const [bad] = callbackCases.filter(({ title }) => title === 'an error nobody knows');
    const answer = await tryToSignIn(under, bad ?? { title: 'missing' }, others);
    expect(answer.body).toContain('refused-by-provider');
    expect(answer.body).not.toContain('alert(1)');
  });

  test('an address in a token’s header is never visited', () => {
    expect(under.lying.visited('/attacker/jwks') + under.lying.visited('/attacker/certificate')).toBe(0);
  });

  test('a callback that was answered once is not answered again', async () => {
    const { answer: begun, browser } = await begin(under, { provider: 'honest' });
    const { back } = under.lying.authorize(begun.location, 'once');
    expect((await browser.get(back.href)).status).toBe(303);
    const before = await count('session');
    expect((await browser.get(back.href)).status).toBe(400);
    expect(await count('session')).toBe(before);
  });

  test('an attempt older than ten minutes has ended', async () => {
    const { answer: begun, browser } = await begin(under, { provider: 'honest' });
    await under.register.database.source.query(`update sign_in_attempt set expires_at = now() - interval '1 second'`);
    const { back } = under.lying.authorize(begun.location, 'late');
    expect((await browser.get(back.href)).status).toBe(400);
  });

  test('clocks may differ by half a minute', async () => {
    for (const skew of [30, -30]) {
      const { answer } = await signIn(under, {
        subject: 'skewed',
        reply: (response, trip) =>
          sendJson(
            response,
            tokenBody(idToken(trip, { claims: { iat: secondsNow() + skew, exp: secondsNow() + skew + 20 } })),
          ),
      });
      expect(answer.status).toBe(303);
    }
  });

  test('the harness still signs in after all of that', async () => {
    const { answer } = await signIn(under, { subject: 'good-after' });
    expect([answer.status, answer.location]).toEqual([303, '/']);
  });
});

import { openBrowser, type Answer, type Browser } from './browser.ts';
import type { BadCase, OtherTrips } from './cases.ts';
import type { UnderTest } from './register-under-test.ts';
import type { Reply, Trip } from './trip.ts';

export const sessionCookie = '__Host-mandat';

export type Begun = { readonly answer: Answer; readonly browser: Browser };

export const begin = async (
  under: UnderTest,
  query: Record<string, string>,
  browser = openBrowser(),
): Promise<Begun> => {
  const answer = await browser.get(`${under.api.url}/auth/sign-in?${new URLSearchParams(query).toString()}`);
  return { answer, browser };
};

export type SignedIn = { readonly answer: Answer; readonly browser: Browser; readonly trip: Trip };

export type Person = {
  readonly subject: string;
  readonly provider?: string;
  readonly reply?: Reply;
  readonly browser?: Browser;
};

export const signIn = async (
  under: UnderTest,
  person: Person,
  query: Record<string, string> = {},
): Promise<SignedIn> => {
  const { answer: begun, browser } = await begin(
    under,
    { provider: person.provider ?? 'honest', ...query },
    person.browser,
  );
  const { back, trip } = under.lying.authorize(begun.location, person.subject, person.reply);
  return { answer: await browser.get(back.href), browser, trip };
};

const returningBrowser = (bad: BadCase, began: Browser): Browser => {
  if (bad.browser === undefined || bad.browser === 'same') return began;
  const another = openBrowser();
  if (bad.browser === 'another') another.setCookie('__Host-mandat-browser', 'B'.repeat(43));
  return another;
};

/** Runs one case; the answer is that of the last request, which is the first one where nothing could even begin. */
export const tryToSignIn = async (under: UnderTest, bad: BadCase, others: OtherTrips): Promise<Answer> => {
  const issuer = bad.issuer ?? 'honest';
  const { answer, browser } = await begin(under, { provider: issuer });
  if (answer.status !== 303) return answer;
  const { back, trip } = under.lying.authorize(answer.location, `liar-${bad.title.length}`, bad.reply);
  const changed = bad.back ? bad.back(back, trip, others) : back;
  return returningBrowser(bad, browser).get(changed.href);
};

/** Several at a time: what waits must not add up. */
export const inParallel = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: 24 }, worker));
  return results;
};

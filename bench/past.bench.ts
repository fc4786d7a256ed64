import { randomUUID } from 'node:crypto';
import { nobody } from '@mandat/policies';
import { pastFile } from '../apps/api/src/features/past/past-file.ts';
import { heldOn, personHeldBetween, registerAsOf } from '../apps/api/src/features/past/read-past.ts';
import type { Context } from '../apps/api/src/platform/context.ts';
import { testLetters } from '../apps/api/src/testing/letter-signing.ts';
import { startSharedServer, stopSharedServer } from '../tools/testing/shared-server.ts';
import { createTestDatabase } from '../tools/testing/test-database.ts';
import { accounts, monthAt, months, pastRegister } from './past-register.ts';
import { atMost, median, print, type Figure } from './table.ts';

/**
 * The past of a large register: 20,000 accounts with an official and an alternate each, and three years in which a twelfth of
 * everything changes each month. A page of the register as of a day, one that is searched for, who held an account, what a
 * person held in a year, and the whole register of a day as a file.
 */
const asked = 15;

await startSharedServer({ durable: true });
const made = await createTestDatabase({ label: 'past' });
const database = await pastRegister(made.url);

const now = new Date('2026-11-28T12:00:00Z');
const auditor: Context = {
  actor: { ...nobody, kind: 'person', label: 'An auditor', roles: ['auditor', 'staff'] },
  language: 'en',
  requestId: randomUUID(),
  sessionId: null,
  now,
  world: { now: () => now, newId: randomUUID, letters: testLetters },
  database,
  idempotencyKey: null,
};

type Ask = (place: number) => Promise<{ readonly ok: boolean }>;
type Question = { readonly measure: string; readonly limit: number; readonly times?: number; readonly ask: Ask };

const figure = async ({ measure, limit, times = asked, ask }: Question): Promise<Figure> => {
  const taken: number[] = [];
  for (let place = 0; place < times; place += 1) {
    const begun = performance.now();
    const answer = await ask(place);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    taken.push(performance.now() - begun);
  }
  return atMost(`${measure}: median of ${times}`, limit, { value: median(taken), unit: 'ms' });
};

const dayOf = (place: number): string =>
  monthAt((place * 5) % months)
    .toISOString()
    .slice(0, 10);

try {
  const rows = async <Row>(text: string) => (await database.reads.query(text)).rows as readonly Row[];
  const [kept] = await rows<{ count: number }>('select count(*)::int as count from past_version');
  const some = await rows<{ account: string; person: string }>(
    `select account_id as account, person_id as person from holding order by md5(id::text) limit ${asked}`,
  );
  const register = (place: number, filter = {}) =>
    registerAsOf(auditor, { moment: { on: dayOf(place) }, filter, first: 25, offset: 25 * place });
  const questions: readonly Question[] = [
    { measure: 'a page of the register as of a day', limit: 500, ask: (place) => register(place) },
    {
      measure: 'a page of the accounts with two words and a state',
      limit: 500,
      ask: (place) => register(place, { search: `office E${1 + place}`, status: ['authorized'] }),
    },
    {
      measure: 'who held an account on a day',
      limit: 500,
      ask: (place) => heldOn(auditor, { id: some[place]?.account ?? '', moment: { on: dayOf(place) } }),
    },
    {
      measure: 'what a person held in a year',
      limit: 500,
      ask: (place) =>
        personHeldBetween(auditor, { personId: some[place]?.person ?? '', from: '2024-03-01', until: '2025-03-01' }),
    },
    {
      measure: 'the whole register of a day as a file',
      limit: 3_000,
      times: 7,
      ask: (place) => pastFile(auditor, { on: dayOf(place), filter: {} }),
    },
  ];
  const figures: Figure[] = [];
  for (const question of questions) figures.push(await figure(question));
  console.log(`${accounts} accounts, ${kept?.count} versions`);
  print(figures);
} finally {
  await database.close();
  await made.drop();
  await stopSharedServer();
}

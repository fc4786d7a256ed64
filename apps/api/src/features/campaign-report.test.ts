import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { officialLanguages, reviewOutcomes } from '@mandat/domain';
import fc from 'fast-check';
import { administrator, askingServer, type AskingServer } from '../testing/graphql/asking.ts';
import { asking, headIn, person } from '../testing/heads.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { reviewScene, type AskedReview } from '../testing/review-scene.ts';
import { campaignReport, entitiesTable } from './reviews/campaign-report.ts';
import type { ReportedReview } from './reviews/campaign-report.repository.ts';

let register: TestRegister;
let server: AskingServer;
let scene: ReturnType<typeof reviewScene>;
let campaignId: string;
let reviews: readonly AskedReview[];
beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database);
  scene = reviewScene(register);
  campaignId = await scene.openedBy({ entityId: await scene.unasked(), includesPending: false });
  reviews = await scene.ofCampaign(campaignId);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const hour = 3_600_000;
/** Where a review may stand: due before or after now, prepared or not, ended somehow, before or after it was due. */
const state = fc.record({
  dueIn: fc.integer({ min: -3, max: 3 }),
  prepared: fc.boolean(),
  outcome: fc.constantFrom(null, ...reviewOutcomes),
  endedAfterDue: fc.boolean(),
});
type State = typeof state extends fc.Arbitrary<infer Value> ? Value : never;

const timesOf = ({ dueIn, prepared, outcome, endedAfterDue }: State) => {
  const dueAt = new Date(sampleDay.getTime() + dueIn * hour);
  return {
    dueAt,
    preparedAt: prepared ? new Date(sampleDay.getTime() - 9 * hour) : null,
    outcome,
    endedAt: outcome && new Date(dueAt.getTime() + (endedAfterDue ? 0 : -1)),
  };
};

const names = ['asked', 'answered', 'maintained', 'withdrawn', 'released', 'unanswered'] as const;
const later = ['toPrepare', 'toDecide', 'proposed', 'late'] as const;

/** Counted one by one, as somebody with a pencil would. */
const byHand = (states: readonly State[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = Object.fromEntries([...names, ...later].map((name) => [name, 0]));
  const add = (name: string): void => void (counts[name] = (counts[name] ?? 0) + 1);
  for (const { dueIn, prepared, outcome, endedAfterDue } of states) {
    add('asked');
    if (outcome) add(outcome);
    if (outcome === 'maintained' || outcome === 'withdrawn') add('answered');
    if (!outcome) add(dueIn <= 0 ? 'proposed' : prepared ? 'toDecide' : 'toPrepare');
    if (outcome ? endedAfterDue : dueIn <= 0) add('late');
  }
  return counts;
};

const setStates = async (states: readonly State[]): Promise<void> => {
  await scene.rows('delete from review where campaign_id = $1', [campaignId]);
  const [decision] = await scene.rows('select id from account_decision limit 1');
  for (const [at, each] of states.entries()) {
    const { dueAt, preparedAt, outcome, endedAt } = timesOf(each);
    const of = reviews[at];
    const decided = outcome === 'maintained' || outcome === 'withdrawn';
    await scene.rows(
      `insert into review (id, campaign_id, account_id, entity_id, opened_at, due_on, due_at, prepared_at, finding,
         recommendation, outcome, ended_at, decision_id, version)
       values ($1, $2, $3, $4, $5, $6::timestamptz::date, $6, $7::timestamptz, case when $7::timestamptz is not null then 'x' end,
         case when $7::timestamptz is not null then 'maintain' end, $8, $9, $10, 1)`,
      [
        newId(),
        campaignId,
        of?.accountId,
        of?.entityId,
        new Date(sampleDay.getTime() - 99 * hour),
        dueAt,
        preparedAt,
        outcome,
        endedAt,
        decided ? decision?.['id'] : null,
      ],
    );
  }
};

const query = `query ($id: ID!) { campaign(id: $id) { figures { ${[...names, ...later].join(' ')} }
  entities { asked maintained withdrawn open late } } }`;

test('wherever reviews stand, the figures that are read, those of the file and those counted by hand are the same', async () => {
  const most = Math.min(reviews.length, 12);
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: most }), async (states) => {
      await setStates(states);
      const wanted = byHand(states);
      const answer = await server.ask(
        { actor: administrator, now: sampleDay },
        { query, variables: { id: campaignId } },
      );
      const { campaign } = (answer as unknown as { data: { campaign: { figures: object; entities: object[] } } }).data;
      expect(campaign.figures).toEqual(wanted);
      const file = await campaignReport(asking(register, administrator), {
        id: campaignId,
        table: 'entities',
        form: 'csv',
      });
      const last = file?.bytes.toString('utf8').trim().split('\r\n').at(-1)?.split(',').slice(2).map(Number);
      const shown = ['asked', 'maintained', 'withdrawn', 'toPrepare', 'toDecide', 'proposed', 'released', 'unanswered'];
      expect(last).toEqual([...shown, 'late'].map((name) => wanted[name]));
    }),
    { numRuns: 25 },
  );
}, 60_000);

const reported = (entityCode: string, each: State): ReportedReview => ({
  ...timesOf(each),
  entityCode,
  entity: entityCode,
  reference: 'A-1',
  title: 'Alerts',
  platform: 'x',
  purpose: 'Alerts',
  dueOn: '2026-12-01',
  timeZone: 'UTC',
  finding: null,
  lastPostOn: null,
  hoursPerWeek: null,
  recommendation: null,
});

test('the rows of the entities add up to the last one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), state), { maxLength: 40 }), (given) => {
      const { rows } = entitiesTable(
        given.map(([code, each]) => reported(code, each)),
        { now: sampleDay, language: 'en' },
      );
      const numbers = rows.map((row) => row.slice(2).map(Number));
      const sum = numbers
        .slice(0, -1)
        .reduce((one, other) => one.map((value, at) => value + (other[at] ?? 0)), [...Array(9).fill(0)] as number[]);
      expect(numbers.at(-1)).toEqual(sum);
    }),
  );
});

test('account by account the file says what each is for beside what was found, and no cell is a formula', async () => {
  await setStates([{ dueIn: 2, prepared: true, outcome: null, endedAfterDue: false }]);
  await scene.rows(
    `update review set finding = '=HYPERLINK("x")', last_post_on = '2026-11-01', hours_per_week = 7 where campaign_id = $1`,
    [campaignId],
  );
  const [account] = await scene.rows('select title, purpose, reference from account where id = $1', [
    reviews[0]?.accountId,
  ]);
  for (const language of officialLanguages) {
    const context = asking(register, administrator, { language });
    const file = await campaignReport(context, { id: campaignId, table: 'reviews', form: 'csv' });
    const [head = '', row = ''] = file?.bytes.toString('utf8').trim().split('\r\n') ?? [];
    expect(head).not.toMatch(/campaign\.|review\.|field\./u);
    for (const part of [account?.['reference'], '2026-11-01', ',7,', `"'=HYPERLINK(""x"")"`])
      expect(row).toContain(String(part));
    const book = await campaignReport(context, { id: campaignId, table: 'reviews', form: 'xlsx' });
    expect(book?.bytes.subarray(0, 2).toString()).toBe('PK');
  }
});

test('who may not read reports gets no file, and neither does who asks for what is not there', async () => {
  const wanted = { id: campaignId, table: 'entities', form: 'csv' } as const;
  expect(await campaignReport(asking(register, headIn(register)), wanted)).toBeNull();
  expect(await campaignReport(asking(register, person(newId(), { roles: ['staff'] })), wanted)).toBeNull();
  expect(await campaignReport(asking(register, person(newId(), { roles: ['auditor'] })), wanted)).not.toBeNull();
  expect(await campaignReport(asking(register, administrator), { ...wanted, id: newId() })).toBeNull();
});

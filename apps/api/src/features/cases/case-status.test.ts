import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { caseStatus, caseStatuses, type CaseFacts } from '@mandat/domain';
import fc from 'fast-check';
import type pg from 'pg';
import { createRun } from '../../platform/graphql/read-compiler/run.ts';
import { createStatement } from '../../platform/graphql/read-compiler/statement.ts';
import { administrator } from '../../testing/graphql/asking.ts';
import { openBoth, type Both } from '../../testing/naive/both.ts';
import { caseStatusSql } from './case-status.read.ts';

let both: Both;
beforeAll(async () => {
  both = await openBoth();
}, 60_000);
afterAll(() => both.close());

const now = new Date('2026-11-21T23:30:00.000Z');

/** Cases with signals and steps, written and taken back. */
const withCases = async (cases: readonly CaseRows[], read: (client: pg.PoolClient) => Promise<readonly string[]>) => {
  const client = await both.database.reads.connect();
  try {
    await client.query('begin');
    await client.query(
      `create temporary table made on commit drop as select ordinality as n, gen_random_uuid() as id, value from jsonb_array_elements($1::jsonb) with ordinality`,
      [JSON.stringify(cases)],
    );
    await client.query(makeCases);
    await client.query(makeSignals);
    await client.query(makeProposals);
    await client.query(makeSteps);
    return await read(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
};

type CaseRows = {
  readonly closed: boolean;
  readonly states: readonly string[];
  readonly proposed: boolean;
  readonly steps: readonly ('open' | 'done' | 'cancelled')[];
};

const makeCases = `insert into offboarding_case (id, reference, person_id, cause, opened_at, closed_at, version)
  select id, 'T-' || n, (select id from person order by id limit 1), 'person-departed', now(), now(), 1 from made`;
const makeSignals = `insert into signal (id, source_id, key, type, named_by, fact, occurred_at, effective_at, received_at, state, case_id, request_id)
  select gen_random_uuid(), (select id from signal_source limit 1), gen_random_uuid()::text, 'person-departed', '[]', '{}', now(), now(), now(), state, made.id, ''
  from made, jsonb_array_elements_text(value -> 'states') state`;
const makeProposals = `insert into joint_decision (id, kind, subject_id, signal_id, payload, reason, proposed_by_id, proposed_at, version)
  select gen_random_uuid(), 'undo-signal', s.id, s.id, '{}', 'Because', (select id from person limit 1), now(), 1
  from made join lateral (select id from signal where case_id = made.id limit 1) s on (value ->> 'proposed')::boolean`;
const makeSteps = `insert into case_task (id, case_id, signal_id, account_id, holding_id, capacity, custody_model, step, position, opened_at, due_at, done_at,
    done_by_id, evidence, cancelled_at, version)
  select gen_random_uuid(), made.id, (select id from signal limit 1), h.account_id, h.id, 'none', 'shared-secret', 'step ' || place, 0, now(), now(),
    case when step = 'done' then now() end, case when step = 'done' then h.person_id end, case when step = 'done' then 'Seen' end,
    case when step = 'cancelled' then now() end, 1
  from made, (select * from holding limit 1) h, jsonb_array_elements_text(value -> 'steps') with ordinality steps(step, place)`;

const caseFactsOf = ({ closed, states, proposed, steps }: CaseRows): CaseFacts => ({
  closedAt: closed ? now : null,
  tasksOpen: steps.filter((step) => step === 'open').length,
  tasksDone: steps.filter((step) => step === 'done').length,
  signals: states.length,
  signalsTakenBack: states.filter((state) => state === 'undone' || state === 'rejected').length,
  held: states.includes('held'),
  proposed: proposed && states.length > 0,
});

test('the status of a case is the same in SQL', async () => {
  const arbitrary = fc.record({
    closed: fc.constant(true),
    states: fc.array(fc.constantFrom('applied', 'undone', 'rejected', 'held', 'no-effect'), { maxLength: 3 }),
    proposed: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
    steps: fc.array(fc.constantFrom('open' as const, 'done' as const, 'cancelled' as const), { maxLength: 3 }),
  });
  const facts = fc.sample(arbitrary, { numRuns: 400, seed: 8 });
  for (const closed of [true, false]) {
    const cases = facts.map((each) => ({ ...each, closed }));
    const expected = cases.map((each) => caseStatus(caseFactsOf(each)));
    const found = await withCases(cases, async (client) => {
      const sql = createStatement(createRun({ actor: administrator, language: 'en', now, sessionId: null }, {}));
      const row = `(select id, person_id, ${closed ? 'closed_at' : 'null::timestamptz as closed_at'} from offboarding_case)`;
      const { rows: answered } = await client.query<{ said: string }>(
        `select ${caseStatusSql({ sql, row: 'given' })} as said from ${row} given join made on made.id = given.id order by made.n`,
      );
      return answered.map((each) => each.said);
    });
    expect(found).toEqual(expected);
    expect(new Set(expected)).toEqual(new Set(caseStatuses.filter((status) => !closed || status !== 'open')));
  }
});

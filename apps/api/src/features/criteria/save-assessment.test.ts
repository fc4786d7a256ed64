import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { insertRow } from '../../platform/database/rows.ts';
import { asking, headIn, versionOf } from '../../testing/heads.ts';
import { newId, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { answersOf, insertAnswers, saveAnswer, wholeAnswersOf } from './criteria.repository.ts';
import { assessmentTable } from './assessment.table.ts';
import type { AnswerInput } from './assessment-version.repository.ts';
import { saveAssessment } from './save-assessment.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

test('an answer keeps its evidence as it was given', async () => {
  const [account] = register.sample.accounts;
  const assessment = {
    id: newId(),
    accountId: account?.id ?? '',
    number: 99,
    assessedById: null,
    startedAt: new Date(),
    completedAt: null,
  };
  const evidence = [{ text: 'Study “of” accounts', url: 'https://studies.mandat-demo.example/' }];
  const answer = {
    id: newId(),
    assessmentId: assessment.id,
    criterion: 'need' as const,
    met: null,
    reason: '',
    evidence: [],
    strategy: null,
  };
  const kept = await register.database.transaction(async (tx) => {
    await insertRow(tx, assessmentTable, assessment);
    await insertAnswers(tx, [answer]);
    await saveAnswer(tx, { ...answer, met: true, reason: 'shown', evidence });
    return answersOf(tx, assessment.id);
  });
  expect(kept).toEqual([{ ...answer, met: true, reason: 'shown', evidence }]);
});

test('a version that lacks an answer keeps what is said of it next, and the file beside it', async () => {
  const [account] = register.sample.accounts.slice(1);
  const assessment = {
    id: newId(),
    accountId: account?.id ?? '',
    number: 98,
    assessedById: null,
    startedAt: new Date(),
    completedAt: null,
  };
  const whole = await register.database.transaction(async (tx) => {
    await insertRow(tx, assessmentTable, assessment);
    await insertAnswers(tx, [
      {
        id: newId(),
        assessmentId: assessment.id,
        criterion: 'risk',
        met: true,
        reason: 'low',
        evidence: [],
        strategy: null,
      },
    ]);
    await wholeAnswersOf(tx, assessment.id, newId);
    return wholeAnswersOf(tx, assessment.id, newId);
  });
  expect(whole.map(({ criterion }) => criterion).sort()).toEqual(['accuracy', 'need', 'purpose', 'risk', 'skills']);
  expect(whole.find(({ criterion }) => criterion === 'risk')?.reason).toBe('low');
});

test('only criterion (b) names a strategy; a client that knows of none leaves it as it is', async () => {
  const accountId = register.sample.scenario.draftAccountId;
  const context = asking(register, headIn(register));
  const save = async (answer: Pick<AnswerInput, 'criterion' | 'strategy'>) => {
    const answers = [{ met: true, reason: 'shown', evidence: [], ...answer }];
    return saveAssessment(context, { accountId, version: await versionOf(register, 'account', accountId), answers });
  };
  const named = async () => {
    const [row]: { strategy: string | null }[] = await register.database.source.query(
      `select c.strategy from criterion_answer c join assessment a on a.id = c.assessment_id
       where a.account_id = $1 and c.criterion = 'purpose' order by a.number desc limit 1`,
      [accountId],
    );
    return row?.strategy;
  };
  expect(await save({ criterion: 'purpose', strategy: ' Strategy 2030 ' })).toMatchObject({ ok: true });
  expect(await save({ criterion: 'purpose' })).toMatchObject({ ok: true });
  expect(await named()).toBe('Strategy 2030');
  expect(await save({ criterion: 'risk', strategy: 'Strategy 2030' })).toMatchObject({
    ok: false,
    code: 'strategy-elsewhere',
    field: 'answers.0.strategy',
  });
  expect(await save({ criterion: 'purpose', strategy: '' })).toMatchObject({ ok: true });
  expect(await named()).toBeNull();
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asking, headIn, person, versionOf } from '../../testing/heads.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';
import { answerQuestion } from './answer-question.ts';
import { sendBackAccount } from './decide-account.ts';
import { submitRequest } from './submit-request.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const ready = () => register.sample.scenario.readyAccountIds[0] ?? '';
const preparing = () => {
  const { focalPoints, scenario } = register.sample;
  const named = focalPoints.find(({ entityId }) => entityId === scenario.entityId);
  return person(named?.personId ?? '', { roles: ['focal-point', 'staff'], focalPointOf: [scenario.entityId] });
};
const version = () => versionOf(register, 'account', ready());
const questions = (): Promise<{ id: string; text: string; answer: string | null }[]> =>
  register.database.source.query(
    'select id, text, answer from decision_question where account_id = $1 order by number',
    [ready()],
  );

test('a question without words, or more of them than anybody answers, is refused and nothing is sent back', async () => {
  const head = asking(register, headIn(register));
  const back = async (asked: readonly string[]) =>
    sendBackAccount(head, { id: ready(), version: await version(), reason: 'See below.', questions: asked });
  expect(await back(['Who reads it?', ' '])).toMatchObject({ code: 'question-empty', field: 'questions.1' });
  expect(await back(Array.from({ length: 21 }, () => 'Who?'))).toMatchObject({ code: 'too-many-questions' });
  expect(await back(['a'.repeat(2_001)])).toMatchObject({ code: 'text-too-long', field: 'questions.0' });
  expect(await questions()).toEqual([]);
});

test('a request that was sent back with questions comes again when every one of them is answered', async () => {
  const head = asking(register, headIn(register));
  const asked = ['Who reads it?', 'Who answers at night?'];
  const sent = await sendBackAccount(head, {
    id: ready(),
    version: await version(),
    reason: 'See below.',
    questions: asked,
  });
  expect(sent.ok).toBe(true);
  const focalPoint = asking(register, preparing());
  const submit = async () => submitRequest(focalPoint, { id: ready(), version: await version() });
  for (const { id } of await questions()) {
    expect(await submit()).toMatchObject({ code: 'question-unanswered', field: 'questions' });
    const input = { accountId: ready(), version: await version(), questionId: id, answer: ' The residents. ' };
    expect(await answerQuestion(focalPoint, { ...input, answer: ' ' })).toMatchObject({ code: 'answer-missing' });
    expect(await answerQuestion(focalPoint, input)).toMatchObject({ ok: true });
  }
  expect((await questions()).map(({ answer }) => answer)).toEqual(['The residents.', 'The residents.']);
  expect(await submit()).not.toMatchObject({ code: 'question-unanswered' });
});

test('an answer is not changed once the request is with the head, and nobody answers for another entity', async () => {
  const [question] = await questions();
  await register.database.source.query('update account set submitted_at = now() where id = $1', [ready()]);
  const input = {
    accountId: ready(),
    version: await version(),
    questionId: question?.id ?? '',
    answer: 'Others.',
  };
  expect(await answerQuestion(asking(register, preparing()), input)).toMatchObject({ code: 'request-already-decided' });
  const stranger = person(preparing().personId ?? '', { roles: ['focal-point'], focalPointOf: [] });
  expect((await answerQuestion(asking(register, stranger), input)).ok).toBe(false);
});

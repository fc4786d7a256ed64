import type { Refusal } from './words.ts';

const codes: Readonly<Record<Refusal, readonly string[]>> = {
  forbidden: [
    'FORBIDDEN',
    'not-found',
    'not-the-deciding-head',
    'no-head-in-office',
    'not-authorized-to-create',
    'second-person-needed',
    'head-confirms',
    'administrator-confirms',
    'revision-of-another',
  ],
  'own-case': ['own-case'],
  'step-up': ['step-up-required'],
  'not-ready': [
    'record-incomplete',
    'language-statement-missing',
    'criterion-unanswered',
    'criterion-not-met',
    'strategy-missing',
    'question-unanswered',
    'overlap-unanswered',
  ],
  'wrong-state': [
    'request-not-waiting',
    'request-not-open',
    'request-already-submitted',
    'request-already-decided',
    'account-not-authorized',
    'account-not-to-be-created',
    'creation-date-passed',
    'account-out-of-scope',
    'authorization-already-ended',
    'headship-already-answered',
    'headship-already-ended',
    'focal-point-already-ended',
    'revision-already-decided',
  ],
  conflict: [
    'version-conflict',
    'account-already-registered',
    'already-nominated',
    'already-holds',
    'official-already-named',
    'already-focal-point',
    'office-already-held',
    'assessment-superseded',
    'revision-conflict',
    'revision-already-proposed',
  ],
  invalid: [
    'reason-missing',
    'scope-missing',
    'answer-missing',
    'question-empty',
    'document-missing',
    'date-in-the-past',
    'date-in-the-future',
    'date-out-of-range',
    'dates-reversed',
    'headship-ends-earlier',
    'entity-has-no-head-of-its-own',
    'not-a-staff-member',
    'withdrawals-to-confirm',
    'nothing-changed',
    'renewal-not-longer',
  ],
};

const sorts = new Map(
  (Object.keys(codes) as Refusal[]).flatMap((sort) => codes[sort].map((code): [string, Refusal] => [code, sort])),
);

/** Of which sort a refusal of the register is; one that the bulletin's rules do not know is a mistake. */
export const sortOf = (code: string): Refusal => {
  const sort = sorts.get(code);
  if (!sort) throw new Error(`the register refuses with ${code}, for which there is no rule`);
  return sort;
};

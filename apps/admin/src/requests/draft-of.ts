import { criterionNames, overlapAnswers, requestKinds, staffTypes, capacities, authorizationScopes } from '@mandat/domain';
import type { AccountCase, CriterionName, RequestKind } from '@mandat/domain';
import type { Draft } from './draft.ts';
import type { AnswerShown, RequestRecord } from './request-record.ts';
import { wordOf } from './words.ts';

export const kindOf = (record: Pick<RequestRecord, 'requestKind'>): RequestKind =>
  record.requestKind ? wordOf(requestKinds, record.requestKind) : 'existing';

const blankAnswer: Omit<AnswerShown, 'criterion'> = { met: null, reason: '', evidence: [] };

export const answerTo = (record: Pick<RequestRecord, 'assessment'>, criterion: CriterionName) =>
  record.assessment?.answers.find((each) => wordOf(criterionNames, each.criterion) === criterion) ?? blankAnswer;

const answersIn = (record: RequestRecord) =>
  Object.fromEntries(
    criterionNames.flatMap((criterion): [string, unknown][] => {
      const { met, reason, evidence } = answerTo(record, criterion);
      return [
        [`${criterion}.met`, met ?? null],
        [`${criterion}.reason`, reason],
        [`${criterion}.evidence`, evidence.map(({ text, url }) => ({ text, url: url ?? null }))],
      ];
    }),
  ) as Omit<Draft, keyof ReturnType<typeof describedIn>>;

const describedIn = (record: RequestRecord) => ({
  entity: { id: record.entity.id, label: record.entity.name },
  address: (kindOf(record) === 'existing' ? record.url : record.handle) ?? '',
  title: record.title,
  languages: record.languages,
  purpose: record.purpose ?? '',
  audience: record.audience ?? '',
  languageStatement: record.languageStatement ?? '',
});

export const draftOf = (record: RequestRecord): Draft => ({ ...answersIn(record), ...describedIn(record) });

/** The case as the rules read it, from what the page shows. */
export const caseIn = (record: RequestRecord): AccountCase => ({
  answers: criterionNames.map((criterion) => {
    const { met, reason } = answerTo(record, criterion);
    return { criterion, met: met ?? null, reason };
  }),
  overlaps: (record.overlaps ?? []).map(({ answer }) => ({ answer: answer ? wordOf(overlapAnswers, answer) : null })),
  nominations: (record.nominations ?? []).map(({ person, capacity, scopes }) => {
    const named = wordOf(capacities, capacity);
    return {
      personId: person.id,
      capacity: named === 'none' ? 'publisher' : named,
      scopes: scopes.map((scope) => wordOf(authorizationScopes, scope)),
      staffType: person.staffType ? wordOf(staffTypes, person.staffType) : 'unknown',
    };
  }),
});

export const describedAccount = (record: RequestRecord) => {
  const { title, languages, purpose, audience, languageStatement } = draftOf(record);
  return { title, languages, purpose, audience, languageStatement };
};

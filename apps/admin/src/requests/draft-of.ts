import { criterionNames, type AccountCase, type CriterionName, type RequestKind } from '@mandat/domain';
import type { RequestCase } from '../graphql/generated/requests.ts';
import { wordOf } from '../graphql/words.ts';
import type { Draft } from './draft.ts';

export const kindOf = ({ requestKind }: Pick<RequestCase, 'requestKind'>): RequestKind =>
  requestKind ? wordOf(requestKind) : 'existing';

const blankAnswer = { met: null, reason: '', strategy: null, evidence: [], files: [] };

export const answerTo = ({ assessment }: Pick<RequestCase, 'assessment'>, criterion: CriterionName) =>
  assessment?.answers.find((each) => wordOf(each.criterion) === criterion) ?? blankAnswer;

type Described = Pick<
  Draft,
  'entity' | 'address' | 'title' | 'languages' | 'purpose' | 'audience' | 'languageStatement'
>;

const describedIn = (record: RequestCase): Described => ({
  entity: { id: record.entity.id, label: record.entity.name },
  address: (kindOf(record) === 'existing' ? record.url : record.handle) ?? '',
  title: record.title,
  languages: record.languages,
  purpose: record.purpose ?? '',
  audience: record.audience ?? '',
  languageStatement: record.languageStatement ?? '',
});

const answersIn = (record: RequestCase): Omit<Draft, keyof Described> => {
  const fields = criterionNames.flatMap((criterion) => {
    const { met, reason, evidence } = answerTo(record, criterion);
    return Object.entries({ met, reason, evidence }).map(([part, value]) => [`${criterion}.${part}`, value]);
  });
  const named = { 'purpose.strategy': answerTo(record, 'purpose').strategy ?? '' };
  return { ...Object.fromEntries(fields), ...named } as Omit<Draft, keyof Described>;
};

export const draftOf = (record: RequestCase): Draft => ({ ...answersIn(record), ...describedIn(record) });

/** The case as the rules read it, from what the page shows. */
export const caseIn = (record: RequestCase): AccountCase => ({
  answers: criterionNames.map((criterion) => {
    const { met, reason, strategy } = answerTo(record, criterion);
    return { criterion, met, reason, strategy };
  }),
  questions: (record.decisions ?? []).flatMap(({ questions }) => questions),
  overlaps: (record.overlaps ?? []).map(({ answer }) => ({ answer: answer ? wordOf(answer) : null })),
  nominations: (record.nominations ?? []).map(({ person, capacity, scopes }) => ({
    personId: person.id,
    capacity: wordOf(capacity),
    scopes: scopes.map((scope) => wordOf(scope)),
    // Whose staff type the reader may not see was checked by the register when the person was named.
    staffType: person.staffType ? wordOf(person.staffType) : 'staff-member',
  })),
});

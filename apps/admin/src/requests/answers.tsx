import { criterionNames } from '@mandat/domain';
import type { RequestCase } from '../graphql/generated/requests.ts';
import { wordOf } from '../graphql/words.ts';
import type { CheckedAnswer } from '../kit/form/CheckAnswers.tsx';
import { Handle } from '../kit/Handle.tsx';
import { useReader } from '../providers/Reader.tsx';
import { answerTo, kindOf } from './draft-of.ts';
import { usePlatformName } from './platform-name.ts';
import { stepOfCriterion, type Step } from './steps.ts';

const Written = ({ text, none }: { readonly text: string | null; readonly none: string }) =>
  text && text.trim() !== '' ? <span dir="auto">{text}</span> : <span className="m-warn">{none}</span>;

const useCriteriaAnswers = (record: RequestCase, at: (step: Step) => string): CheckedAnswer[] => {
  const { translate } = useReader();
  return criterionNames.map((criterion) => {
    const { met, reason, strategy, evidence, files } = answerTo(record, criterion);
    const word = met === null ? 'criterion.unanswered' : met ? 'criterion.met' : 'criterion.notMet';
    return {
      question: translate(`criterion.${criterion}.title`),
      changeAt: at(stepOfCriterion(criterion)),
      answer: (
        <>
          <b className="m-strong">{translate(word)}</b> <span dir="auto">{reason}</span>
          {strategy ? (
            <>
              <br />
              {translate('request.strategy')}: <bdi>{strategy}</bdi>
            </>
          ) : null}
          {files.map(({ id, name }) => (
            <span key={id} className="m-caption">
              <br />
              <a href={`/evidence/${id}`} download={name}>
                <bdi>{name}</bdi>
              </a>
            </span>
          ))}
          {evidence.map(({ text }) => (
            <span key={text} className="m-caption" dir="auto">
              <br />
              {text}
            </span>
          ))}
        </>
      ),
    };
  });
};

const PeopleNamed = ({ record, none }: { readonly record: RequestCase; readonly none: string }) => {
  const { translate } = useReader();
  const named = record.nominations ?? [];
  if (named.length === 0) return <span className="m-warn">{none}</span>;
  return (
    <ul>
      {named.map(({ id, person, capacity }) => (
        <li key={id}>
          <bdi>{person.name}</bdi> <span className="m-caption">{translate(`capacity.${wordOf(capacity)}`)}</span>
        </li>
      ))}
    </ul>
  );
};

const Place = ({ record }: { readonly record: RequestCase }) => {
  const platformName = usePlatformName();
  return (
    <>
      {platformName(record.platform.code)} {record.handle ? <Handle>{record.handle}</Handle> : null}
      {record.url ? (
        <>
          <br />
          <bdi dir="ltr" className="m-caption">
            {record.url}
          </bdi>
        </>
      ) : null}
    </>
  );
};

/** Every answer of a request as it stands in the register, with the step that changes it. */
export const useAnswers = (record: RequestCase): readonly CheckedAnswer[] => {
  const { translate, language } = useReader();
  const at = (step: Step): string => `/requests/${record.id}?step=${step}`;
  const none = translate('criterion.unanswered');
  const criteriaAnswers = useCriteriaAnswers(record, at);
  const written = (field: 'title' | 'purpose' | 'audience' | 'languageStatement'): CheckedAnswer => ({
    question: translate(`field.${field}`),
    answer: <Written text={record[field]} none={none} />,
    changeAt: at('description'),
  });
  const languages = record.languages.map((code) => language(code)).join(', ');
  return [
    {
      question: translate(`requestKind.${kindOf(record)}`),
      answer: <Place record={record} />,
      changeAt: at('account'),
    },
    { question: translate('field.entityId'), answer: <bdi>{record.entity.name}</bdi>, changeAt: at('account') },
    written('title'),
    {
      question: translate('field.languages'),
      answer: <Written text={languages} none={none} />,
      changeAt: at('description'),
    },
    written('purpose'),
    written('audience'),
    written('languageStatement'),
    ...criteriaAnswers,
    {
      question: translate('request.step.people'),
      answer: <PeopleNamed record={record} none={none} />,
      changeAt: at('people'),
    },
  ];
};

import { criterionNames, unansweredOverlaps } from '@mandat/domain';
import { AnswerOverlap } from '../graphql/generated/requests.ts';
import type { AnswerOverlapInput } from '../graphql/generated/schema.ts';
import { Mark } from '../kit/StateMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { graphql } from '../providers/data/register.ts';
import { faultWords } from '../providers/data/fault-words.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { CriterionQuestions } from './CriterionQuestions.tsx';
import { DescriptionQuestions } from './DescriptionQuestions.tsx';
import { caseIn, kindOf } from './draft-of.ts';
import type { DraftField } from './draft.ts';
import { OverlapQuestion } from './OverlapQuestion.tsx';
import { AddressQuestion, EntityQuestion, HandleQuestion } from './questions.tsx';
import type { RequestSession, Shown } from './request-session.ts';
import { recognizeIn } from './saving.ts';
import type { Step } from './steps.ts';
import type { RunChange } from './use-run.ts';

type TypedProps = { readonly session: RequestSession; readonly shown: Shown };

const useErrorOf = ({ refusals }: Shown): ((field: DraftField) => string | null) => {
  const translate = useTranslate();
  return (field) => {
    const refusal = refusals.find((each) => each.field === field);
    return refusal ? faultWords(refusal.fault, translate) : null;
  };
};

const AccountQuestions = ({ session, shown }: TypedProps) => {
  const errorOf = useErrorOf(shown);
  const { record, editing } = shown;
  const { mine } = editing;
  const place = {
    id: 'address',
    value: mine.address,
    error: errorOf('address'),
    found: recognizeIn(record, mine.address),
    onChange: (address: string) => session.edit({ address }),
  };
  return (
    <>
      <Sheet padded>
        {kindOf(record) === 'new' ? (
          <HandleQuestion {...place} platform={record.platform.code} />
        ) : (
          <AddressQuestion {...place} />
        )}
      </Sheet>
      <Sheet padded>
        <EntityQuestion
          id="entity"
          value={mine.entity}
          error={errorOf('entity')}
          onChange={(entity) => session.edit({ entity })}
        />
      </Sheet>
    </>
  );
};

const OverlapQuestions = ({ shown, change }: TypedProps & { readonly change: RunChange }) => {
  const translate = useTranslate();
  const { record } = shown;
  const overlaps = record.overlaps ?? [];
  const open = unansweredOverlaps(caseIn(record).overlaps);
  const answer = (input: AnswerOverlapInput): Promise<boolean> =>
    change.run(async () => (await graphql(AnswerOverlap, { input })).answerOverlap);
  const words =
    overlaps.length === 0
      ? translate('request.overlaps.none')
      : translate(open === 0 ? 'request.overlaps.allAnswered' : 'request.overlaps.toAnswer', {
          count: open === 0 ? overlaps.length : open,
        });
  return (
    <Sheet title={translate('request.overlaps')} rule="3.2 (a)" padded>
      <div className="m-stack m-stack-5">
        <p role="status">
          <Mark icon={open === 0 ? 's-authorized' : 's-soon'} tone={open === 0 ? 'ok' : 'warn'} word={words} />
        </p>
        <ul className="m-stack m-stack-6" hidden={overlaps.length === 0}>
          {overlaps.map((overlap, at) => (
            <OverlapQuestion
              key={overlap.id}
              record={record}
              overlap={overlap}
              number={at + 1}
              total={overlaps.length}
              onAnswer={answer}
            />
          ))}
        </ul>
      </div>
    </Sheet>
  );
};

type TypedStepProps = TypedProps & {
  readonly step: Exclude<Step, 'people' | 'check'>;
  readonly change: RunChange;
};

/** The steps whose answers are typed and saved by themselves. */
export const TypedStep = ({ step, ...props }: TypedStepProps) => {
  const { session, shown } = props;
  const errorOf = useErrorOf(shown);
  const answers = { draft: shown.editing.mine, onChange: session.edit, errorOf, session, record: shown.record };
  if (step === 'account') return <AccountQuestions {...props} />;
  if (step === 'description') {
    return <DescriptionQuestions value={shown.editing.mine} onChange={session.edit} errorOf={errorOf} />;
  }
  if (step === 'need') {
    return (
      <>
        <OverlapQuestions {...props} />
        <CriterionQuestions criterion="need" {...answers} />
      </>
    );
  }
  return criterionNames
    .filter((criterion) => criterion !== 'need')
    .map((criterion) => <CriterionQuestions key={criterion} criterion={criterion} {...answers} />);
};

import { overlapAnswers } from '@mandat/domain';
import { useState } from 'react';
import type { ComparedAccount } from '../graphql/generated/requests.ts';
import type { AnswerOverlapInput } from '../graphql/generated/schema.ts';
import { wordOf } from '../graphql/words.ts';
import { Button } from '../kit/Button.tsx';
import { RadioCards } from '../kit/form/ChoiceFields.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { FoundBeside } from '../overlaps/FoundBeside.tsx';
import { OverlapAnswered, type OverlapShown } from './OverlapAnswered.tsx';
import { enumeratedOf } from './words.ts';

type FormProps = {
  readonly overlap: OverlapShown;
  readonly onAnswer: (input: AnswerOverlapInput) => Promise<boolean>;
  /** It was found beside an account in use. */
  readonly inUse?: boolean;
};

export const useOverlapChoices = (inUse = false) => {
  const translate = useTranslate();
  return overlapAnswers.map((value) => ({
    value,
    label: translate(`overlapAnswer.${value}`),
    hint: translate(
      inUse && value !== 'different' ? `foundSince.${value}.hint` : `request.overlap.answer.${value}.hint`,
    ),
  }));
};

const AnswerForm = ({ overlap, onAnswer, inUse = false }: FormProps) => {
  const translate = useTranslate();
  const choices = useOverlapChoices(inUse);
  const [answer, setAnswer] = useState<string>(overlap.answer ? wordOf(overlap.answer) : '');
  const [reason, setReason] = useState(overlap.reason ?? '');
  const [tried, setTried] = useState(false);
  const chosen = overlapAnswers.find((each) => each === answer);
  const send = (): void => {
    setTried(true);
    if (!chosen || reason.trim() === '') return;
    void onAnswer({ overlapId: overlap.id, answer: enumeratedOf(chosen), reason });
  };
  return (
    <form
      noValidate
      className="m-stack m-stack-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <RadioCards
        id={`answer-${overlap.id}`}
        label={translate('request.overlap.answer')}
        rule="3.2 (a)"
        error={tried && !chosen ? translate('request.overlap.choose') : null}
        value={answer}
        choices={choices}
        onChange={setAnswer}
      />
      <TextArea
        id={`reason-${overlap.id}`}
        label={translate('field.reason')}
        rows={3}
        error={tried && reason.trim() === '' ? translate('error.reason-missing') : null}
        value={reason}
        onChange={setReason}
      />
      <p>
        <Button type="submit">{translate('request.overlap.save')}</Button>
      </p>
    </form>
  );
};

type OverlapQuestionProps = FormProps & {
  readonly record: ComparedAccount;
  readonly number: number;
  readonly total: number;
};

/** One account that looks alike: the comparison, and the answer to it. */
export const OverlapQuestion = ({ record, number, total, ...asked }: OverlapQuestionProps) => {
  const { overlap, onAnswer, inUse = false } = asked;
  const translate = useTranslate();
  const own = inUse ? translate('foundSince.mine') : undefined;
  const [again, setAgain] = useState(false);
  const answered = overlap.answer !== null && !again;
  const send = async (input: AnswerOverlapInput): Promise<boolean> => {
    const taken = await onAnswer(input);
    if (taken) setAgain(false);
    return taken;
  };
  return (
    <li className="m-stack m-stack-4">
      <FoundBeside mine={record} found={overlap} number={number} total={total} own={own} />
      {answered ? (
        <>
          <OverlapAnswered overlap={overlap} />
          <p>
            <Button size="small" onClick={() => setAgain(true)}>
              {translate('request.overlap.change')}
            </Button>
          </p>
        </>
      ) : (
        <AnswerForm overlap={overlap} onAnswer={send} inUse={inUse} />
      )}
    </li>
  );
};

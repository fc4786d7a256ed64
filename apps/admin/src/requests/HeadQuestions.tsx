import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { AnswerQuestion, type RequestCase } from '../graphql/generated/requests.ts';
import { Button } from '../kit/Button.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';

type Asked = NonNullable<RequestCase['decisions']>[number]['questions'][number];
type Props = { readonly record: RequestCase; readonly question: Asked };

const Answer = ({ record, question }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(AnswerQuestion);
  const [answer, setAnswer] = useState(question.answer ?? '');
  const [tried, setTried] = useState(false);
  const { id: questionId, number, text } = question;
  const send = async (): Promise<void> => {
    setTried(true);
    if (answer.trim() === '') return;
    const input = { accountId: record.id, version: record.version, questionId, answer };
    if (await act({ input })) notify('question.saved', { type: 'success' });
  };
  const changed = answer.trim() !== (question.answer ?? '');
  return (
    <li className="m-stack m-stack-2">
      <p dir="auto">
        <b className="m-strong">{text}</b>
      </p>
      {fault ? <FormFault fault={fault} /> : null}
      <TextArea
        id={`answer-${questionId}`}
        rows={2}
        label={translate('question.answer', { number })}
        error={tried && answer.trim() === '' ? translate('error.answer-missing') : null}
        value={answer}
        onChange={setAnswer}
      />
      <p>
        <Button size="small" busy={busy || !changed} onClick={() => void send()}>
          {translate('question.save')}
        </Button>
      </p>
    </li>
  );
};

const Told = ({ question: { text, answer } }: Pick<Props, 'question'>) => {
  const translate = useTranslate();
  return (
    <li>
      <p dir="auto">
        <b className="m-strong">{text}</b>
      </p>
      <p dir="auto" className={answer === null ? 'm-warn' : undefined}>
        {answer ?? translate('question.open')}
      </p>
    </li>
  );
};

/** What the head asked, and the answers: to be written by whoever prepares the request, to be read by everybody else. */
export const HeadQuestions = ({
  record,
  questions,
}: {
  readonly record: RequestCase;
  readonly questions: readonly Asked[];
}) => {
  const translate = useTranslate();
  if (questions.length === 0) return null;
  return (
    <ol className="m-stack m-stack-4" aria-label={translate('question.title')}>
      {questions.map((question) =>
        record.can.answerQuestions ? (
          <Answer key={question.id} record={record} question={question} />
        ) : (
          <Told key={question.id} question={question} />
        ),
      )}
    </ol>
  );
};

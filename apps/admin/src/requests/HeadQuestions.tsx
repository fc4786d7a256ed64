import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { AnswerQuestion, type RequestCase } from '../graphql/generated/requests.ts';
import { Button } from '../kit/Button.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';

type Asked = NonNullable<RequestCase['decisions']>[number]['questions'][number];
type Props = {
  readonly question: Asked;
  readonly fault: GraphqlFault | null;
  readonly busy: boolean;
  readonly save: (answer: string) => Promise<void>;
};

const Answer = ({ question, fault, busy, save }: Props) => {
  const translate = useTranslate();
  const [answer, setAnswer] = useState(question.answer ?? '');
  const [tried, setTried] = useState(false);
  const { id: questionId, number, text } = question;
  const send = async (): Promise<void> => {
    setTried(true);
    if (answer.trim() !== '') await save(answer);
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

type AllProps = { readonly record: RequestCase; readonly questions: readonly Asked[] };

/** One answer at a time: each counts the record's version up, and the next would be refused as written over the first. */
const useAnswers = (record: RequestCase) => {
  const notify = useNotify();
  const { act, busy, fault } = useMutation(AnswerQuestion);
  const [last, setLast] = useState<string | null>(null);
  const save = async (questionId: string, answer: string): Promise<void> => {
    setLast(questionId);
    const input = { accountId: record.id, version: record.version, questionId, answer };
    if (await act({ input })) notify('question.saved', { type: 'success' });
  };
  return { save, busy, faultOf: (questionId: string) => (questionId === last ? fault : null) };
};

/** What the head asked, and the answers: to be written by whoever prepares the request, to be read by everybody else. */
export const HeadQuestions = ({ record, questions }: AllProps) => {
  const translate = useTranslate();
  const { save, busy, faultOf } = useAnswers(record);
  if (questions.length === 0) return null;
  return (
    <ol className="m-stack m-stack-4" aria-label={translate('question.title')}>
      {questions.map((question) =>
        record.can.answerQuestions ? (
          <Answer
            key={question.id}
            question={question}
            fault={faultOf(question.id)}
            busy={busy}
            save={(answer) => save(question.id, answer)}
          />
        ) : (
          <Told key={question.id} question={question} />
        ),
      )}
    </ol>
  );
};

import { Button } from '../kit/Button.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { useTranslate } from '../providers/Reader.tsx';

type Props = { readonly questions: readonly string[]; readonly onChange: (questions: readonly string[]) => void };

/** What goes with a request that is sent back, question by question. */
export const AskQuestions = ({ questions, onChange }: Props) => {
  const translate = useTranslate();
  const change = (at: number, text: string): void => onChange(questions.map((each, n) => (n === at ? text : each)));
  return (
    <div className="m-stack m-stack-3">
      {questions.map((text, at) => (
        // A question has no identity before it is sent: its place is its identity.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className="m-stack m-stack-2">
          <TextArea
            id={`question-${at + 1}`}
            rows={2}
            optional
            label={translate('question.one', { number: at + 1 })}
            hint={at === 0 ? translate('question.hint') : undefined}
            value={text}
            onChange={(value) => change(at, value)}
          />
          {questions.length > 1 ? (
            <p>
              <Button size="small" kind="quiet" onClick={() => onChange(questions.filter((_, n) => n !== at))}>
                {translate('question.remove', { number: at + 1 })}
              </Button>
            </p>
          ) : null}
        </div>
      ))}
      <p>
        <Button size="small" icon="plus" onClick={() => onChange([...questions, ''])}>
          {translate('question.add')}
        </Button>
      </p>
    </div>
  );
};

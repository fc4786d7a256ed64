import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useTranslate } from '../../providers/Reader.tsx';

export type CheckedAnswer = { readonly question: string; readonly answer: ReactNode; readonly changeAt: string };

/** Every answer with its way back, before anything is sent. */
export const CheckAnswers = ({ answers }: { readonly answers: readonly CheckedAnswer[] }) => {
  const translate = useTranslate();
  return (
    <dl className="m-answers">
      {answers.map(({ question, answer, changeAt }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
          <dd>
            <Link to={changeAt} aria-label={translate('kit.form.changeOf', { field: question })}>
              {translate('kit.form.change')}
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
};

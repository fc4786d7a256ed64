import { useEffect, useRef } from 'react';
import { useTranslate } from '../../providers/Reader.tsx';

export type FormError = { readonly field: string; readonly message: string };

type ErrorSummaryProps = {
  readonly errors: readonly FormError[];
  /** Counts the attempts to send: each new one takes focus again. */
  readonly attempt: number;
};

/** Takes focus after a refused form and leads to each field (`field` is the question's id). */
export const ErrorSummary = ({ errors, attempt }: ErrorSummaryProps) => {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="m-summary" role="alert" tabIndex={-1}>
      <h2>{translate('kit.form.errors', { count: errors.length })}</h2>
      <ul className="m-stack">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};

import { useId, type ReactNode } from 'react';
import { useTranslate } from '../../providers/Reader.tsx';
import { Icon } from '../../theme/icons/Icon.tsx';
import type { Paragraph } from '../paragraphs.ts';
import { RuleMark } from '../RuleMark.tsx';

export type QuestionProps = {
  /** Also the anchor of the error summary's link. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly rule?: Paragraph;
  readonly error?: string | null;
  readonly optional?: boolean;
};

export type FieldProps = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type Anatomy = QuestionProps & {
  /** A set of choices has a legend instead of a label. */
  readonly group?: boolean;
  readonly children: (field: FieldProps) => ReactNode;
};

const ErrorMessage = ({ id, error }: { readonly id: string; readonly error: string }) => {
  const translate = useTranslate();
  return (
    <p className="m-message" id={id}>
      <Icon name="s-late" />
      <span>
        <span className="m-hidden">{translate('kit.form.error')} </span>
        {error}
      </span>
    </p>
  );
};

type HintProps = { readonly id: string; readonly hint?: ReactNode; readonly rule?: Paragraph };

const Hint = ({ id, hint, rule }: HintProps) =>
  hint || rule ? (
    <div className="m-hint">
      {hint ? <span id={id}>{hint}</span> : null}
      {rule ? <RuleMark paragraph={rule} /> : null}
    </div>
  ) : null;

const Title = ({ label, optional }: Pick<QuestionProps, 'label' | 'optional'>) => {
  const translate = useTranslate();
  return (
    <>
      {label} {optional ? <span className="m-question-optional">{translate('kit.form.optional')}</span> : null}
    </>
  );
};

const describedBy = (own: string, { hint, error }: Pick<QuestionProps, 'hint' | 'error'>): string | undefined =>
  [hint ? `${own}-hint` : '', error ? `${own}-error` : ''].join(' ').trim() || undefined;

/** Label above, hint with its rule mark, then error, then the field. */
export const Question = ({ group = false, children, ...question }: Anatomy) => {
  const { id, label, hint, rule, error, optional } = question;
  const own = useId();
  const described = describedBy(own, question);
  const Box = group ? 'fieldset' : 'div';
  const title = <Title label={label} optional={optional} />;
  return (
    <Box className={`m-question ${error ? 'm-question-wrong' : ''}`} aria-describedby={group ? described : undefined}>
      {group ? <legend>{title}</legend> : <label htmlFor={id}>{title}</label>}
      <Hint id={`${own}-hint`} hint={hint} rule={rule} />
      {error ? <ErrorMessage id={`${own}-error`} error={error} /> : null}
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
    </Box>
  );
};

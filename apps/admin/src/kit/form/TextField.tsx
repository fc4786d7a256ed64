import type { ComponentPropsWithRef } from 'react';
import { Question, type QuestionProps } from './Question.tsx';

type Shared = QuestionProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width?: 'narrow' | 'wide';
};
type TextFieldProps = Shared & Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'width' | 'id'>;
type TextAreaProps = Shared & Omit<ComponentPropsWithRef<'textarea'>, 'value' | 'onChange' | 'id'>;

export const TextField = ({ label, hint, rule, error, optional, value, onChange, width, ...rest }: TextFieldProps) => (
  <Question {...{ id: rest.id, label, hint, rule, error, optional }}>
    {(field) => (
      <input
        type="text"
        autoComplete="off"
        {...rest}
        {...field}
        className={`m-field ${width ? `m-field-${width}` : ''}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Question>
);

export const TextArea = ({ label, hint, rule, error, optional, value, onChange, width, ...rest }: TextAreaProps) => (
  <Question {...{ id: rest.id, label, hint, rule, error, optional }}>
    {(field) => (
      <textarea
        rows={4}
        dir="auto"
        {...rest}
        {...field}
        className={`m-field ${width ? `m-field-${width}` : ''}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Question>
);

import type { ReactNode } from 'react';
import { useTranslate } from '../../providers/Reader.tsx';
import { Icon } from '../../theme/icons/Icon.tsx';
import { Question, type QuestionProps } from './Question.tsx';

export type Choice = { readonly value: string; readonly label: string; readonly hint?: ReactNode };

type SelectProps = QuestionProps & {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
};

export const SelectField = ({ value, choices, onChange, ...question }: SelectProps) => {
  const translate = useTranslate();
  return (
    <Question {...question}>
      {(field) => (
        <span className="m-select-wrap">
          <select
            {...field}
            className="m-field m-select"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          >
            {value === '' ? <option value="">{translate('kit.form.choose')}</option> : null}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </Question>
  );
};

type OptionProps = {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly choice: Choice;
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly id?: string;
};

const Option = ({ type, name, choice, checked, onChange, id }: OptionProps) => (
  <label className="m-option">
    <input
      id={id}
      type={type}
      name={name}
      value={choice.value}
      className={type === 'radio' ? 'm-radio' : 'm-check'}
      checked={checked}
      onChange={onChange}
    />
    <span>
      <b className="m-strong">{choice.label}</b>
      {choice.hint ? <span className="m-option-hint">{choice.hint}</span> : null}
    </span>
  </label>
);

/** Radio buttons as cards: one of few, each with its explanation. */
export const RadioCards = ({ value, choices, onChange, ...question }: SelectProps) => (
  <Question {...question} group>
    {() => (
      <div className="m-options">
        {choices.map((choice, at) => (
          <Option
            key={choice.value}
            type="radio"
            name={question.id}
            id={at === 0 ? question.id : undefined}
            choice={choice}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
        ))}
      </div>
    )}
  </Question>
);

type CheckGroupProps = QuestionProps & {
  readonly values: readonly string[];
  readonly choices: readonly Choice[];
  readonly onChange: (values: string[]) => void;
};

export const CheckGroup = ({ values, choices, onChange, ...question }: CheckGroupProps) => {
  const toggle = (value: string): void =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  return (
    <Question {...question} group>
      {() => (
        <div className="m-options">
          {choices.map((choice, at) => (
            <Option
              key={choice.value}
              type="checkbox"
              name={question.id}
              id={at === 0 ? question.id : undefined}
              choice={choice}
              checked={values.includes(choice.value)}
              onChange={() => toggle(choice.value)}
            />
          ))}
        </div>
      )}
    </Question>
  );
};

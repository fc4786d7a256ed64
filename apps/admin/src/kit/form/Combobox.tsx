import { useId, useRef } from 'react';
import { useTranslate } from '../../providers/Reader.tsx';
import { IconButton } from '../IconButton.tsx';
import { Question, type QuestionProps } from './Question.tsx';
import { useCombobox, type ComboboxInput, type ComboboxState, type Found } from './use-combobox.ts';

type ListProps = {
  readonly id: string;
  readonly label: string;
  readonly found: readonly Found[];
  readonly state: ComboboxState;
};

const List = ({ id, label, found, state }: ListProps) => (
  <div role="listbox" id={id} aria-label={label} hidden={found.length === 0}>
    {found.map((choice, at) => (
      <div
        key={choice.id}
        id={`${id}-${at}`}
        role="option"
        tabIndex={-1}
        aria-selected={at === state.active}
        onMouseDown={(event) => {
          event.preventDefault();
          state.choose(choice);
        }}
      >
        <bdi>{choice.label}</bdi>
        {choice.detail ? <span className="m-caption">{choice.detail}</span> : null}
      </div>
    ))}
  </div>
);

/** So many the searches ask for: there may be others. */
const mostShown = 8;

const useWords = ({ answer }: ComboboxState): string => {
  const translate = useTranslate();
  if (!answer) return '';
  const count = answer.found.length;
  if (count >= mostShown) return translate('kit.combobox.first', { count });
  return count > 0
    ? translate('kit.combobox.found', { count })
    : translate('kit.combobox.none', { query: answer.query });
};

const attributesOf = (state: ComboboxState, list: string) => {
  const found = state.answer?.found ?? [];
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': state.answer !== null,
    'aria-controls': found.length > 0 ? list : undefined,
    'aria-activedescendant': found[state.active] ? `${list}-${state.active}` : undefined,
  } as const;
};

/** Chooses a person or an entity by typing: the ARIA pattern of an editable combobox with a list. */
export const Combobox = ({ value, onChange, search, from, ...question }: QuestionProps & ComboboxInput) => {
  const translate = useTranslate();
  const state = useCombobox({ value, onChange, search, from });
  const words = useWords(state);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    state.clear();
    input.current?.focus();
  };
  return (
    <Question {...question} hint={question.hint ?? translate('kit.combobox.hint')}>
      {(field) => (
        <div className="m-combobox">
          <div className="m-combobox-box">
            <input
              {...field}
              {...attributesOf(state, list)}
              ref={input}
              className="m-field"
              type="text"
              dir="auto"
              autoComplete="off"
              value={state.text}
              onChange={(event) => state.type(event.target.value)}
              onKeyDown={state.onKeyDown}
              onBlur={state.close}
            />
            {state.text ? (
              <IconButton
                className="m-combobox-clear"
                icon="x"
                label={translate('kit.combobox.clear', { field: question.label })}
                onClick={clear}
              />
            ) : null}
          </div>
          {state.answer ? (
            <div className="m-listbox">
              {state.answer.found.length === 0 ? <p>{words}</p> : null}
              <List id={list} label={question.label} found={state.answer.found} state={state} />
              {state.answer.found.length >= mostShown ? <p className="m-caption">{words}</p> : null}
            </div>
          ) : null}
          <div role="status" className="m-hidden">
            {words}
          </div>
        </div>
      )}
    </Question>
  );
};

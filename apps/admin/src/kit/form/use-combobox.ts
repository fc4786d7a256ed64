import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export type Found = { readonly id: string; readonly label: string; readonly detail?: ReactNode };
export type Search = (text: string) => Promise<readonly Found[]>;
type Answer = { readonly query: string; readonly found: readonly Found[] };

const pause = 250;

const useAnswer = (text: string, search: Search, wanted: boolean): Answer | null => {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const ask = useRef(search);
  ask.current = search;
  useEffect(() => {
    setAnswer(null);
    if (!wanted) return undefined;
    let current = true;
    const tell = (found: readonly Found[]): void => {
      if (current) setAnswer({ query: text, found });
    };
    const wait = setTimeout(() => void ask.current(text).then(tell, () => tell([])), pause);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [text, wanted]);
  return answer;
};

export type ComboboxInput = {
  readonly value: Found | null;
  readonly onChange: (value: Found | null) => void;
  /** Asked 250 ms after the last key, with at least `from` letters. */
  readonly search: Search;
  readonly from?: number;
};

const useTyping = ({ value, search, from = 2 }: ComboboxInput) => {
  const [text, setText] = useState(value?.label ?? '');
  const [open, setOpen] = useState(false);
  const label = value?.label;
  useEffect(() => {
    if (label !== undefined) setText(label);
  }, [label]);
  const wanted = open && text.trim().length >= from && text !== label;
  const answer = useAnswer(text.trim(), search, wanted);
  return { text, setText, setOpen, answer: wanted ? answer : null };
};

export type ComboboxState = {
  readonly text: string;
  readonly answer: Answer | null;
  readonly active: number;
  readonly type: (text: string) => void;
  readonly choose: (choice: Found | undefined) => void;
  readonly clear: () => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** What an editable combobox does, without its drawing. */
export const useCombobox = (input: ComboboxInput): ComboboxState => {
  const { value, onChange } = input;
  const { text, setText, setOpen, answer } = useTyping(input);
  const [active, setActive] = useState(0);
  const found = answer?.found ?? [];
  useEffect(() => setActive(0), [answer]);
  const type = (next: string): void => {
    setText(next);
    setOpen(true);
    if (value) onChange(null);
  };
  const choose = (choice: Found | undefined): void => {
    if (!choice) return;
    onChange(choice);
    setText(choice.label);
    setOpen(false);
  };
  const move = (by: number): void => setActive((active + by + found.length) % Math.max(1, found.length));
  const keys: Record<string, () => void> = {
    ArrowDown: () => (answer ? move(1) : setOpen(true)),
    ArrowUp: () => move(-1),
    Enter: () => choose(found[active]),
    Escape: () => setOpen(false),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    if (!act || (!answer && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const clear = (): void => {
    onChange(null);
    setText('');
  };
  return { text, answer, active, type, choose, clear, close: () => setOpen(false), onKeyDown };
};

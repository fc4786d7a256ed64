import type { ReactNode } from 'react';
import { ConflictPanel } from '../kit/form/ConflictPanel.tsx';
import { Handle } from '../kit/Handle.tsx';
import { useReader } from '../providers/Reader.tsx';
import type { Revising, Words, WordsField } from './revising.ts';

type Props = {
  readonly revising: Revising;
  readonly onChoose: (field: WordsField, keep: 'theirs' | 'mine') => void;
};

const useText = (): ((words: Words, field: WordsField) => ReactNode) => {
  const { language, list } = useReader();
  return (words, field) => {
    if (field === 'languages') return list(words.languages.map(language));
    const text = words[field] === '' ? '–' : words[field];
    return field === 'url' ? <Handle>{text}</Handle> : <span dir="auto">{text}</span>;
  };
};

/** Each field that both changed, three times: where the writing began, as it is approved now, and as written. */
export const ReviseConflicts = ({ revising, onChoose }: Props) => {
  const { translate } = useReader();
  const textOf = useText();
  const { was, now, mine, conflicts } = revising;
  if (conflicts.length === 0) return null;
  return (
    <ConflictPanel
      conflicts={conflicts.map((field) => ({
        field,
        label: translate(`field.${field}`),
        base: textOf(was, field),
        theirs: textOf(now, field),
        mine: textOf(mine, field),
      }))}
      onChoose={(field, keep) => {
        const chosen = conflicts.find((each) => each === field);
        if (chosen) onChoose(chosen, keep);
      }}
    />
  );
};

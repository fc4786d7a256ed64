import { useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import { IconButton } from './IconButton.tsx';

export const Filters = ({ children }: { readonly children: ReactNode }) => {
  const translate = useTranslate();
  return (
    <search className="m-filters" aria-label={translate('kit.filters')}>
      {children}
    </search>
  );
};

type FilterSearchProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label?: string;
};

/** The word filter of a list; it asks 300 ms after the last key, and at once on Enter. */
export const FilterSearch = ({ value, onChange, label }: FilterSearchProps) => {
  const translate = useTranslate();
  const [text, setText] = useState(value);
  const id = useId();
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return undefined;
    const wait = setTimeout(() => onChange(text), 300);
    return () => clearTimeout(wait);
  }, [text, value, onChange]);
  const words = label ?? translate('kit.filters.search');
  return (
    <form
      className="m-filter-search"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(text);
      }}
    >
      <label className="m-hidden" htmlFor={id}>
        {words}
      </label>
      <Icon name="search" />
      <input
        id={id}
        className="m-field"
        type="search"
        autoComplete="off"
        placeholder={words}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
};

type FilterChipProps = { readonly label: string; readonly value: string; readonly onRemove: () => void };

/** An active filter with its remove button. */
export const FilterChip = ({ label, value, onRemove }: FilterChipProps) => {
  const translate = useTranslate();
  return (
    <span className="m-chip m-chip-active">
      <span>
        {label}: <b>{value}</b>
      </span>
      <IconButton
        icon="x"
        label={translate('kit.filters.remove', { filter: `${label}: ${value}` })}
        onClick={onRemove}
      />
    </span>
  );
};

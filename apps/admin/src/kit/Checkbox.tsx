import { useEffect, useRef } from 'react';

type CheckboxProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly some?: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A checkbox whose name is not written beside it, as in a table's rows. */
export const Checkbox = ({ label, checked, some = false, onChange }: CheckboxProps) => {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <input
      ref={box}
      type="checkbox"
      className="m-check"
      aria-label={label}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
};

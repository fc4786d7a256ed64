import { Note } from '../kit/Note.tsx';
import { useTranslate } from '../providers/Reader.tsx';

type Props = {
  readonly reason: string | null;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** What the register wants to be told once more, and that it is meant. */
export const Confirm = ({ reason, checked, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <Note tone="warn">
      {reason ? <p>{reason}</p> : null}
      <label className="m-option">
        <input
          type="checkbox"
          className="m-check"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{translate('bulk.confirm')}</span>
      </label>
    </Note>
  );
};

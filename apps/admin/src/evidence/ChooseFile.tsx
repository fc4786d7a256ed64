import './evidence.css';
import { useRef } from 'react';
import { Button } from '../kit/Button.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { acceptedEndings } from './file-fault.ts';

type ChooseFileProps = {
  /** What the file is for, where several can be chosen on one page. */
  readonly label: string;
  readonly of: string;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
};

/** The button is what one reaches; the field behind it only opens the dialog of the system. */
export const ChooseFile = ({ label, of, busy, onFile }: ChooseFileProps) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  return (
    <p>
      <input
        ref={input}
        hidden
        type="file"
        accept={acceptedEndings}
        data-criterion={of}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was refused.
          target.value = '';
        }}
      />
      <Button size="small" icon="plus" busy={busy} aria-label={label} onClick={() => input.current?.click()}>
        {translate('evidence.choose')}
      </Button>
    </p>
  );
};

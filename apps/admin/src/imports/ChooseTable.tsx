import '../evidence/evidence.css';
import { useRef } from 'react';
import { formatBytes } from '@mandat/messages';
import { Button } from '../kit/Button.tsx';
import { Note } from '../kit/Note.tsx';
import { useReader } from '../providers/Reader.tsx';
import { templatePath, type UploadOf } from './upload-of.ts';
import { useTableUpload, type OnItsWay } from './use-table-upload.ts';

const mostBytes = 20_000_000;
const mostRows = 20_000;
const formats = 'CSV, XLSX';

const Progress = ({ name, share, onStop }: OnItsWay & { readonly onStop: () => void }) => {
  const { translate, percent } = useReader();
  const words = translate('imports.uploading', { name, share: percent(Math.floor(share * 100) / 100) });
  return (
    <div className="m-stack m-stack-2">
      <p className="m-small">{words}</p>
      <progress className="m-file-share" value={share} max={1} aria-label={words} />
      <p>
        <Button size="small" onClick={onStop}>
          {translate('evidence.stop')}
        </Button>
      </p>
    </div>
  );
};

type ChooseTableProps = { readonly of: UploadOf; readonly ready: boolean };

/** The file is sent as soon as it is chosen; whatever is wrong with it is said here. */
export const ChooseTable = ({ of, ready }: ChooseTableProps) => {
  const { translate, locale, number } = useReader();
  const input = useRef<HTMLInputElement>(null);
  const { onItsWay, refused, upload, stop } = useTableUpload(of);
  const template = templatePath(of);
  const limits = { formats, size: formatBytes(locale, mostBytes), rows: number(mostRows) };
  return (
    <div className="m-stack m-stack-3">
      <p className="m-caption">{translate('imports.fileHint', limits)}</p>
      <div role="alert">{refused ? <Note tone="bad">{refused}</Note> : null}</div>
      {onItsWay ? <Progress {...onItsWay} onStop={stop} /> : null}
      {/* The button is what one reaches; the field behind it only opens the dialog of the system. */}
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.tsv,.txt,.xlsx"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void upload(file);
          // The same file may be chosen again after it was refused.
          target.value = '';
        }}
      />
      <p>
        <Button
          kind="primary"
          icon="upload"
          busy={onItsWay !== null}
          disabled={!ready}
          onClick={() => input.current?.click()}
        >
          {translate('imports.choose')}
        </Button>
      </p>
      {template ? (
        <p>
          <a href={template} download>
            {translate('imports.template')}
          </a>
        </p>
      ) : null}
    </div>
  );
};

import './evidence.css';
import { useRef } from 'react';
import { evidenceLimits, type CriterionName } from '@mandat/domain';
import { formatBytes } from '@mandat/messages';
import type { RequestCase } from '../graphql/generated/requests.ts';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { Note } from '../kit/Note.tsx';
import { useReader } from '../providers/Reader.tsx';
import { answerTo } from '../requests/draft-of.ts';
import type { RequestSession } from '../requests/request-session.ts';
import { acceptedEndings, formats } from './file-fault.ts';
import { FileLine } from './FileLine.tsx';
import { useEvidence, type OnItsWay } from './use-evidence.ts';

const Progress = ({ name, share, onStop }: OnItsWay & { readonly onStop: () => void }) => {
  const { translate, percent } = useReader();
  const words = translate('evidence.uploading', { name, share: percent(Math.floor(share * 100) / 100) });
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

type ChooseProps = { readonly criterion: CriterionName; readonly busy: boolean; readonly onFile: (file: File) => void };

const Choose = ({ criterion, busy, onFile }: ChooseProps) => {
  const { translate } = useReader();
  const input = useRef<HTMLInputElement>(null);
  const title = translate(`criterion.${criterion}.title`);
  return (
    <p>
      {/* The button is what one reaches; the field behind it only opens the dialog of the system. */}
      <input
        ref={input}
        hidden
        type="file"
        accept={acceptedEndings}
        data-criterion={criterion}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was refused.
          target.value = '';
        }}
      />
      <Button
        size="small"
        icon="plus"
        busy={busy}
        aria-label={translate('evidence.chooseFor', { criterion: title })}
        onClick={() => input.current?.click()}
      >
        {translate('evidence.choose')}
      </Button>
    </p>
  );
};

type EvidenceFilesProps = {
  readonly criterion: CriterionName;
  readonly record: RequestCase;
  readonly session: RequestSession;
};

/** The files beside the answer to a criterion: one at a time, each refusal in words. */
export const EvidenceFiles = ({ criterion, record, session }: EvidenceFilesProps) => {
  const { translate, locale } = useReader();
  const { onItsWay, refused, add, remove, stop } = useEvidence(session, criterion);
  const { files } = answerTo(record, criterion);
  const hint = { formats: formats.join(', '), size: formatBytes(locale, evidenceLimits.fileBytes) };
  return (
    <div className="m-stack m-stack-3" role="group" aria-label={translate('evidence.files')}>
      <p className="m-label-text">{translate('evidence.files')}</p>
      <p className="m-caption">{translate('evidence.hint', hint)}</p>
      {files.length > 0 ? (
        <ul>
          {files.map((file) => (
            <FileLine
              key={file.id}
              file={file}
              action={
                <IconButton
                  icon="x"
                  boxed
                  label={translate('evidence.remove', { name: file.name })}
                  onClick={() => void remove(file)}
                />
              }
            />
          ))}
        </ul>
      ) : null}
      <div role="alert">{refused ? <Note tone="bad">{refused}</Note> : null}</div>
      {onItsWay ? <Progress {...onItsWay} onStop={stop} /> : null}
      <Choose criterion={criterion} busy={onItsWay !== null} onFile={(file) => void add(file)} />
    </div>
  );
};

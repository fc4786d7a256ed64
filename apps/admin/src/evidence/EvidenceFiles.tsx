import './evidence.css';
import { evidenceLimits, type CriterionName } from '@mandat/domain';
import { formatBytes } from '@mandat/messages';
import type { RequestCase } from '../graphql/generated/requests.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { Note } from '../kit/Note.tsx';
import { useReader } from '../providers/Reader.tsx';
import { answerTo } from '../requests/draft-of.ts';
import type { RequestSession } from '../requests/request-session.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { formats } from './file-fault.ts';
import { FileLine } from './FileLine.tsx';
import { FileOnItsWay } from './FileOnItsWay.tsx';
import { useEvidence } from './use-evidence.ts';

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
      {onItsWay ? <FileOnItsWay {...onItsWay} onStop={stop} /> : null}
      <ChooseFile
        label={translate('evidence.chooseFor', { criterion: translate(`criterion.${criterion}.title`) })}
        of={criterion}
        busy={onItsWay !== null}
        onFile={(file) => void add(file)}
      />
    </div>
  );
};

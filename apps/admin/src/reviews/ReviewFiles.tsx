import { evidenceLimits } from '@mandat/domain';
import { formatBytes } from '@mandat/messages';
import { ChooseFile } from '../evidence/ChooseFile.tsx';
import { formats } from '../evidence/file-fault.ts';
import { FileLine } from '../evidence/FileLine.tsx';
import { FileOnItsWay } from '../evidence/FileOnItsWay.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { Note } from '../kit/Note.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';
import type { ShownReview } from './review-form.ts';
import { useReviewFiles } from './use-review-files.ts';

type Props = { readonly review: ShownReview };
type Files = ReturnType<typeof useReviewFiles>;

const Bring = ({ files: { onItsWay, refused, add, stop } }: { readonly files: Files }) => {
  const { translate, locale } = useReader();
  const hint = { formats: formats.join(', '), size: formatBytes(locale, evidenceLimits.fileBytes) };
  return (
    <>
      <p className="m-caption">{translate('evidence.hint', hint)}</p>
      <div role="alert">{refused ? <Note tone="bad">{refused}</Note> : null}</div>
      {onItsWay ? <FileOnItsWay {...onItsWay} onStop={stop} /> : null}
      <ChooseFile
        label={`${translate('evidence.choose')}: ${translate('review.files')}`}
        of="review"
        busy={onItsWay !== null}
        onFile={(file) => void add(file)}
      />
    </>
  );
};

const Taken = ({ review, remove }: Props & Pick<Files, 'remove'>) => {
  const { translate } = useReader();
  return (
    <ul>
      {review.files.map((file) => (
        <FileLine
          key={file.id}
          file={file}
          by={file.uploadedBy ? <bdi>{file.uploadedBy.name}</bdi> : null}
          action={
            review.can.prepare ? (
              <IconButton
                icon="x"
                boxed
                label={translate('evidence.remove', { name: file.name })}
                onClick={() => void remove(file)}
              />
            ) : undefined
          }
        />
      ))}
    </ul>
  );
};

/** What the finding rests on: for the head to read, and for whoever prepares to bring. */
export const ReviewFiles = ({ review }: Props) => {
  const { translate } = useReader();
  const files = useReviewFiles(review.id);
  if (review.files.length === 0 && !review.can.prepare) return null;
  return (
    <Sheet title={translate('review.files')} rule="3.2" padded>
      <div className="m-stack m-stack-3">
        {review.files.length > 0 ? <Taken review={review} remove={files.remove} /> : null}
        {review.can.prepare ? <Bring files={files} /> : null}
      </div>
    </Sheet>
  );
};

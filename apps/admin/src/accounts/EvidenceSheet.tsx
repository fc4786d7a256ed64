import { FileLine } from '../evidence/FileLine.tsx';
import { EvidenceOf } from '../graphql/generated/evidence.ts';
import { wordOf } from '../graphql/words.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

/** The files that the latest assessment rests on, each with what proves that a copy is the same. */
export const EvidenceSheet = ({ id }: { readonly id: string }) => {
  const { translate, date } = useReader();
  const { data } = useQuery(EvidenceOf, { id }, { keep: true, live: true });
  const assessment = data?.account?.assessment;
  const answers = assessment?.answers.filter(({ files }) => files.length > 0) ?? [];
  if (!assessment || answers.length === 0) return null;
  const by = (uploadedAt: string, person: { readonly name: string } | null): string =>
    person
      ? translate('evidence.by', { person: person.name, date: date(uploadedAt, 'long') })
      : date(uploadedAt, 'long');
  return (
    <Sheet title={translate('evidence.sheet')} rule="3.2" padded>
      <div className="m-stack m-stack-4">
        <p className="m-caption">{translate('evidence.sheet.version', { number: assessment.number })}</p>
        {answers.map(({ id: answer, criterion, files }) => (
          <div key={answer}>
            <p className="m-label-text">{translate(`criterion.${wordOf(criterion)}.title`)}</p>
            <ul>
              {files.map((file) => (
                <FileLine key={file.id} file={file} by={by(file.uploadedAt, file.uploadedBy)} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Sheet>
  );
};

import type { RequestCase } from '../graphql/generated/requests.ts';
import { Message } from '../kit/Message.tsx';
import { Note } from '../kit/Note.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { HeadQuestions } from './HeadQuestions.tsx';
import { useReader } from '../providers/Reader.tsx';

/** What the head asked for when the request came back; nothing when the last decision was another. */
export const SentBack = ({ record }: { readonly record: RequestCase }) => {
  const { date } = useReader();
  const last = record.decisions?.toSorted((a, b) => a.decidedAt.localeCompare(b.decidedAt)).at(-1);
  if (last?.kind !== 'SEND_BACK') return null;
  return (
    <Note tone="warn" icon="undo">
      <p>
        <b className="m-strong">
          <Message
            id="request.sentBack"
            nodes={{ person: <PersonName name={last.decidedBy?.name ?? '–'} /> }}
            values={{ date: date(last.decidedAt) }}
          />
        </b>
      </p>
      <p dir="auto">{last.reason}</p>
      <HeadQuestions record={record} questions={last.questions} />
    </Note>
  );
};

import type { RequestCase } from '../graphql/generated/requests.ts';
import { wordOf } from '../graphql/words.ts';
import { Message } from '../kit/Message.tsx';
import { Note } from '../kit/Note.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { useReader } from '../providers/Reader.tsx';

export type OverlapShown = NonNullable<RequestCase['overlaps']>[number];

/** What the assessor answered to an account that looks alike, with who and when. */
export const OverlapAnswered = ({ overlap }: { readonly overlap: OverlapShown }) => {
  const { translate, date } = useReader();
  const { answer, reason, answeredBy, answeredAt } = overlap;
  if (!answer) return null;
  const on = answeredAt ? date(answeredAt, 'day') : '';
  return (
    <Note icon="decision">
      <p>
        <b className="m-strong">{translate(`overlapAnswer.${wordOf(answer)}`)}</b>
      </p>
      <p dir="auto">{reason}</p>
      <p className="m-caption">
        {answeredBy ? (
          <Message
            id="request.overlap.answeredBy"
            nodes={{ person: <PersonName name={answeredBy.name} /> }}
            values={{ date: on }}
          />
        ) : (
          translate('request.overlap.answeredOn', { date: on })
        )}
      </p>
    </Note>
  );
};

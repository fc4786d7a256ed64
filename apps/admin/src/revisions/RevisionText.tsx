import type { RevisionShown } from '../graphql/generated/revisions.ts';
import { wordOf } from '../graphql/words.ts';
import { Message } from '../kit/Message.tsx';
import { Note } from '../kit/Note.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { Differences } from '../kit/Timeline.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useReader } from '../providers/Reader.tsx';
import { shownDifferences } from './shown-differences.ts';

type Props = { readonly revision: RevisionShown };

const Decider = ({ revision: { decider } }: Props) => {
  const { translate } = useReader();
  const { me } = useMe();
  if (!decider) return <p>{translate('revision.nobody')}</p>;
  const capacity = translate(`account.capacity.${wordOf(decider.capacity)}`);
  const { id, name } = decider.person;
  if (id === me.id) return <p>{translate('revision.you', { capacity })}</p>;
  return (
    <p>
      <Message
        id="revision.decider"
        nodes={{ person: <PersonName name={name} to={`/people/${id}`} /> }}
        values={{ capacity }}
      />
    </p>
  );
};

/** Who proposed what and when, field by field, and whose it is to decide. */
export const RevisionText = ({ revision }: Props) => {
  const reader = useReader();
  const { translate, date } = reader;
  const { proposedBy, proposedAt, changedOn, isInConflict, movesTo } = revision;
  return (
    <>
      {movesTo ? (
        <p>
          <Message id="revision.movesTo" nodes={{ entity: <bdi className="m-strong">{movesTo.name}</bdi> }} />
        </p>
      ) : null}
      <Differences differences={shownDifferences(revision, reader)} />
      <p className="m-caption">
        <Message
          id="revision.proposed"
          nodes={{ person: <PersonName name={proposedBy.name} to={`/people/${proposedBy.id}`} /> }}
          values={{ date: date(proposedAt, 'long') }}
        />{' '}
        {changedOn ? translate('revision.changedOnDay', { date: date(changedOn, 'long') }) : null}
      </p>
      {isInConflict ? <Note tone="warn">{translate('revision.inConflict')}</Note> : <Decider revision={revision} />}
    </>
  );
};

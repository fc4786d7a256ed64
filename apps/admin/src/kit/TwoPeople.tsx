import type { ReactNode } from 'react';
import { useReader } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import { Message } from './Message.tsx';

export type Proposal = {
  /** What is proposed, in words. */
  readonly what: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly answer: {
    readonly kind: 'confirmed' | 'declined' | 'withdrawn';
    readonly by: string;
    readonly at: string;
    readonly reason: string | null;
  } | null;
};

const When = ({ at, reason }: { readonly at: string; readonly reason: string | null }) => {
  const { translate, dateTime } = useReader();
  const words = dateTime(at, { style: 'short' });
  return (
    <span className="m-caption" dir="auto">
      {reason ? translate('joint.proposedAt', { at: words, reason }) : words}
    </span>
  );
};

const Answered = ({ answer }: { readonly answer: NonNullable<Proposal['answer']> }) => (
  <span>
    <Message id={`joint.answered.${answer.kind}`} nodes={{ person: <bdi className="m-strong">{answer.by}</bdi> }} />
    <br />
    <When at={answer.at} reason={answer.reason} />
  </span>
);

/** ◆ who proposes and why, then ◇ or ◆ who answers: the second person sees the first one's reason. */
export const TwoPeople = ({ proposal, second }: { readonly proposal: Proposal; readonly second: ReactNode }) => {
  const { translate } = useReader();
  const { what, by, at, reason, answer } = proposal;
  return (
    <ol className="m-steps" aria-label={translate('joint.title')}>
      <li>
        <Icon name="decision" className="m-station-decision" />
        <span>
          <Message id="joint.proposes" nodes={{ person: <bdi className="m-strong">{by}</bdi>, what }} />
          <br />
          <When at={at} reason={reason} />
        </span>
      </li>
      <li>
        <Icon name={answer ? 'decision' : 'todo'} className={answer ? 'm-station-decision' : 'm-held'} />
        {answer ? <Answered answer={answer} /> : <span className="m-muted">{second}</span>}
      </li>
    </ol>
  );
};

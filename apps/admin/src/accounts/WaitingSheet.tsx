import type { ReactNode } from 'react';
import { todayIn } from '../console/today.ts';
import { wordOf } from '../graphql/words.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { ClockLarge } from '../kit/ClockLarge.tsx';
import { Message } from '../kit/Message.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useReader } from '../providers/Reader.tsx';
import type { ShownAccount } from './shown-account.ts';
import { dueOf } from './due-of.ts';
import { EndingSteps } from './EndingNote.tsx';

type Props = { readonly account: ShownAccount };

const Decider = ({ account: { decidedBy } }: Props) => {
  const { translate } = useReader();
  const { me } = useMe();
  if (!decidedBy) return <p>{translate('account.waits.nobody')}</p>;
  const capacity = translate(`account.capacity.${wordOf(decidedBy.capacity)}`);
  if (decidedBy.person.id === me.id) return <p>{translate('account.waits.you', { capacity })}</p>;
  return (
    <p>
      <Message
        id="account.waits.decisionText"
        nodes={{ person: <PersonName name={decidedBy.person.name} to={`/people/${decidedBy.person.id}`} /> }}
        values={{ capacity }}
      />
    </p>
  );
};

const Decision = ({ account }: Props) => {
  const { translate, date } = useReader();
  const { id, can, submittedAt } = account;
  const mine = can.authorize || can.refuse || can.sendBack;
  return (
    <Sheet title={translate(mine ? 'account.waits.decision' : 'account.waits.decisionOf')} rule="3.1 (a)" padded>
      <div className="m-stack m-stack-4">
        <Decider account={account} />
        {submittedAt ? (
          <p className="m-caption">{translate('account.waits.submitted', { date: date(submittedAt, 'long') })}</p>
        ) : null}
        {mine ? (
          <p>
            <ButtonLink kind="primary" to={`/accounts/${id}/decision`}>
              {translate('account.decide')}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </Sheet>
  );
};

const Draft = ({ account: { id, can } }: Props) => {
  const { translate } = useReader();
  return (
    <Sheet title={translate('account.waits.draft')} rule="3.2" padded>
      <div className="m-stack m-stack-4">
        <p>{translate('account.waits.draftText')}</p>
        {can.edit || can.assess || can.nominate || can.submit ? (
          <p>
            <ButtonLink kind="primary" to={`/requests/${id}`}>
              {translate('account.goOn')}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </Sheet>
  );
};

const Creation = ({ account }: Props) => {
  const { translate } = useReader();
  const { id, status, can, entity } = account;
  const lapsed = status === 'CREATION_LAPSED';
  const clock = dueOf(account, todayIn(entity.timeZone));
  return (
    <Sheet title={translate(lapsed ? 'account.waits.creationLate' : 'account.waits.creation')} rule="3.5" padded>
      <div className="m-stack m-stack-4">
        {clock ? <ClockLarge {...clock} rule="3.1 (a)" /> : null}
        <p>{translate(lapsed ? 'account.waits.creationLateText' : 'account.waits.creationText')}</p>
        {can.recordCreation ? (
          <p>
            <ButtonLink kind="primary" to={`/accounts/${id}/creation`}>
              {translate('account.recordCreation')}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </Sheet>
  );
};

const Review = ({ account }: Props) => {
  const { translate } = useReader();
  const clock = dueOf(account, todayIn(account.entity.timeZone));
  if (!clock) return null;
  return (
    <Sheet title={translate('account.waits.review')} rule="3.2" padded>
      <div className="m-stack m-stack-4">
        <ClockLarge {...clock} rule="3.2" />
        <p>{translate('account.waits.reviewText')}</p>
      </div>
    </Sheet>
  );
};

const Withdrawn = ({ account }: Props) => {
  const { translate, date } = useReader();
  const { withdrawnAt } = account;
  return (
    <Sheet title={translate('account.waits.withdrawn')} rule="3.8" padded>
      <div className="m-stack m-stack-4">
        <p>{translate('account.waits.withdrawnText', { date: withdrawnAt ? date(withdrawnAt, 'long') : '' })}</p>
        <EndingSteps account={account} />
      </div>
    </Sheet>
  );
};

const sheets: Partial<Record<ShownAccount['status'], (props: Props) => ReactNode>> = {
  UNDER_REVIEW: Decision,
  REQUESTED: Draft,
  TO_BE_CREATED: Creation,
  CREATION_LAPSED: Creation,
  AUTHORIZED: Review,
  WITHDRAWN: Withdrawn,
};

/** What the account waits for, with its clock and the one step of this reader. */
export const WaitingSheet = ({ account }: Props) => {
  const Waits = sheets[account.status];
  return Waits ? <Waits account={account} /> : null;
};

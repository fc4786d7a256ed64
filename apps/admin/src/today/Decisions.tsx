import type { CaseRow } from '../graphql/generated/today.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Handle } from '../kit/Handle.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { LedgerRow } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';
import { CaseText } from './CaseText.tsx';
import { PlatformName } from '../platforms/PlatformName.tsx';

type Props = { readonly account: CaseRow };

const Margin = ({ account: { submittedAt } }: Props) => {
  const { translate, date } = useReader();
  return (
    <>
      <b>{translate('today.decide')}</b>
      {submittedAt ? date(submittedAt, 'short') : null}
    </>
  );
};

const Kind = ({ account: { requestKind, reference } }: Props) => {
  const { translate } = useReader();
  return (
    <div className="m-row m-row-apart m-caption">
      <span className="m-row">
        {translate(requestKind === 'NEW' ? 'today.decision.new' : 'today.decision.existing')}
        <RuleMark paragraph="3.1 (a)" />
      </span>
      <span>{translate('account.reference', { reference })}</span>
    </div>
  );
};

/** The first decision is open with all that one needs to know; its button is the page's task. */
export const OpenDecision = ({ account }: Props) => {
  const { translate } = useReader();
  return (
    <LedgerRow edge="today" margin={<Margin account={account} />}>
      <div className="m-stack m-stack-3">
        <Kind account={account} />
        <CaseText account={account} />
        <p className="m-row">
          <ButtonLink kind="primary" to={`/accounts/${account.id}/decision`}>
            {translate('account.decide')}
          </ButtonLink>
          <ButtonLink kind="quiet" to={`/accounts/${account.id}`}>
            {translate('accounts.menu.open')}
          </ButtonLink>
        </p>
      </div>
    </LedgerRow>
  );
};

export const FurtherDecision = ({ account }: Props) => {
  const { translate } = useReader();
  const { id, title, handle, platform } = account;
  return (
    <LedgerRow margin={<Margin account={account} />}>
      <div className="m-row m-row-apart">
        <div className="m-grow">
          <p className="m-caption m-row">
            {translate(account.requestKind === 'NEW' ? 'today.decision.new' : 'today.decision.existing')}
            <RuleMark paragraph="3.1 (a)" />
          </p>
          <h3>
            <bdi>{title}</bdi>
          </h3>
          <p className="m-caption">
            <PlatformName code={platform.code} /> {handle ? <Handle>{handle}</Handle> : null}
          </p>
        </div>
        <ButtonLink to={`/accounts/${id}/decision`}>{translate('account.decide')}</ButtonLink>
      </div>
    </LedgerRow>
  );
};

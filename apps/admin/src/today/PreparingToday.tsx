import { DutiesSheet } from '../attestations/DutiesSheet.tsx';
import { useDuties } from '../attestations/use-duties.ts';
import { DueItems } from '../due/DueItems.tsx';
import { useDueItems } from '../due/use-due-items.ts';
import { wordOf } from '../graphql/words.ts';
import type { AccountFilter } from '../graphql/generated/schema.ts';
import { Unfinished, type CaseRow } from '../graphql/generated/today.ts';
import { criteriaOf } from '../accounts/criteria-of.ts';
import { Loaded } from '../console/Loaded.tsx';
import { ButtonLink } from '../kit/Button.tsx';
import { CriteriaStrip } from '../kit/CriteriaStrip.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { LedgerRow, Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { CaseTitle } from './CaseText.tsx';
import { RegisterMeters } from './RegisterMeters.tsx';
import { useCapacityEntity } from './use-capacity-entity.ts';

const shownRequests = 25;

const Missing = ({ account: { missingElements, assessment, overlaps } }: { readonly account: CaseRow }) => {
  const { translate, list } = useReader();
  const open = Object.values(criteriaOf(assessment)).filter((state) => state === 'open').length;
  const unanswered = (overlaps ?? []).filter(({ answer }) => answer === null).length;
  const words = [
    ...(missingElements ?? []).map((element) => translate(`element.${wordOf(element)}`)),
    ...(open > 0 ? [translate('today.criteriaOpen', { count: open })] : []),
    ...(unanswered > 0 ? [translate('today.overlapsOpen', { count: unanswered })] : []),
  ];
  if (words.length === 0) return <p className="m-caption m-ok">{translate('today.readyToSend')}</p>;
  return <p className="m-small">{translate('today.missing', { elements: list(words) })}</p>;
};

const Request = ({ account, primary }: { readonly account: CaseRow; readonly primary: boolean }) => {
  const { translate, date } = useReader();
  const { id, requestedAt, requestKind, reference, assessment, can } = account;
  return (
    <LedgerRow
      edge={primary ? 'today' : undefined}
      margin={
        <>
          <b>{translate('today.prepare')}</b>
          {requestedAt ? date(requestedAt, 'short') : null}
        </>
      }
    >
      <div className="m-stack m-stack-3">
        <div className="m-row m-row-apart m-caption">
          <span className="m-row">
            {translate(requestKind === 'NEW' ? 'today.request.new' : 'today.request.existing')}
            <RuleMark paragraph="3.4" />
          </span>
          <span>{translate('account.reference', { reference })}</span>
        </div>
        <CaseTitle account={account} />
        {primary ? <CriteriaStrip criteria={criteriaOf(assessment)} /> : null}
        <Missing account={account} />
        {can.edit || can.assess || can.nominate || can.submit ? (
          <p>
            <ButtonLink kind={primary ? 'primary' : 'outlined'} to={`/requests/${id}`}>
              {translate('account.goOn')}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </LedgerRow>
  );
};

const leadOf = (waiting: number, hasDuties: boolean) =>
  waiting > 0 ? ('today.lead.requests' as const) : hasDuties ? ('duty.lead' as const) : ('today.lead.nothing' as const);

/** For focal points and those who ask: what is not with the head yet, and what it lacks. */
const PreparingToday = () => {
  const { translate } = useReader();
  const { capacity, may } = useMe();
  const entity = useCapacityEntity();
  const filter: AccountFilter = {
    status: ['REQUESTED'],
    ...(capacity.role === 'focal-point' && entity ? { entity: entity.id } : { attention: 'MINE' as const }),
  };
  const query = useQuery(Unfinished, { first: shownRequests, filter });
  const duties = useDuties();
  const due = useDueItems();
  const waiting = query.data?.accounts.totalCount ?? 0;
  const request = may('account:request') ? (
    <ButtonLink kind={waiting === 0 ? 'primary' : 'outlined'} icon="plus" to="/requests/new">
      {translate('accounts.request')}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHead
        title={translate('today.title')}
        lead={translate(leadOf(waiting, duties !== null), {
          count: waiting,
        })}
        actions={request}
      />
      <Columns side={entity ? <RegisterMeters entity={entity.id} /> : null}>
        {duties ? <DutiesSheet duties={duties} /> : null}
        <Loaded inside query={query} pick={({ accounts }) => accounts.nodes}>
          {(accounts) =>
            accounts.length === 0 ? (
              <EmptyState title={translate('today.nothing')}>{translate('today.nothing.requests')}</EmptyState>
            ) : (
              <Sheet title={translate('today.toPrepare')}>
                {accounts.map((account, at) => (
                  <Request key={account.id} account={account} primary={at === 0} />
                ))}
              </Sheet>
            )
          }
        </Loaded>
        <DueItems items={due} />
      </Columns>
    </>
  );
};

export default PreparingToday;

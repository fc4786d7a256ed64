import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { EndingOf, type EndingOfResult } from '../graphql/generated/endings.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { ReopenedBy } from './OutOfScopeNote.tsx';
import type { ShownAccount } from './shown-account.ts';

const ended = new Set(['PARKED', 'CLOSED']);

type Ended = NonNullable<EndingOfResult['account']>;

const Facts = ({ ending }: { readonly ending: Ended }) => {
  const { translate, date } = useReader();
  const { parkedOn, parkedEvidence, closedOn, closedEvidence, successor } = ending;
  const said = (text: string | null): ReactNode => text && <span dir="auto">{text}</span>;
  const facts: readonly (readonly [term: string, value: ReactNode])[] = [
    [translate('account.ending.parkedOn'), parkedOn && date(parkedOn, 'long')],
    [translate('account.ending.evidence'), said(parkedEvidence)],
    [translate('account.ending.closedOn'), closedOn && date(closedOn, 'long')],
    [translate('account.ending.evidence'), said(closedEvidence)],
    [
      translate('account.ending.successor'),
      successor && <Link to={`/accounts/${successor.id}`}>{successor.title}</Link>,
    ],
  ];
  const known = facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
  return known.length > 0 ? <DefinitionList items={known} /> : null;
};

/** What this reader may record of what was done on the platform. */
export const EndingSteps = ({ account: { id, can } }: { readonly account: ShownAccount }) => {
  const { translate } = useReader();
  if (!can.close) return null;
  return (
    <p className="m-row">
      {can.park ? (
        <ButtonLink kind="primary" to={`/accounts/${id}/park`}>
          {translate('account.park')}
        </ButtonLink>
      ) : null}
      <ButtonLink to={`/accounts/${id}/close`}>{translate('account.close')}</ButtonLink>
    </p>
  );
};

/** How a withdrawn account ended on its platform (3.8). */
export const EndingNote = ({ account }: { readonly account: ShownAccount }) => {
  const { translate } = useReader();
  const { id, status } = account;
  const { data } = useQuery(EndingOf, { id }, { enabled: ended.has(status) });
  if (!ended.has(status) || !data?.account) return null;
  return (
    <Sheet title={translate('account.ending')} rule="3.8" padded>
      <div className="m-stack m-stack-4">
        <Facts ending={data.account} />
        <EndingSteps account={account} />
        {status === 'CLOSED' ? <ReopenedBy id={id} /> : null}
      </div>
    </Sheet>
  );
};

import { useMemo } from 'react';
import { todayIn } from '../console/today.ts';
import type { AccountRow } from '../graphql/generated/accounts.ts';
import { ClockMini } from '../kit/Clock.tsx';
import type { Column } from '../kit/DataTable.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Handle } from '../kit/Handle.tsx';
import { LanguageChips } from '../kit/LanguageChips.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { Mark, StateMark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';
import { stateOfAccount } from './account-state.ts';
import { dueOf } from './due-of.ts';
import { PlatformName } from '../platforms/PlatformName.tsx';

type Cell = { readonly account: AccountRow };

/** Null where the reader may not see who holds an account; then the register says nothing of it. */
const isPublicOnly = ({ hasHolder }: AccountRow): boolean => hasHolder === null;

const State = ({ account }: Cell) =>
  account.status === 'AUTHORIZED' && account.hasHolder === false ? (
    <StateMark of="check" state="orphan" />
  ) : (
    <StateMark {...stateOfAccount(account)} />
  );

const People = ({ account }: Cell) => {
  const { translate } = useReader();
  const { official, alternates } = account;
  if (isPublicOnly(account)) return <span className="m-caption">{translate('accounts.notShown')}</span>;
  const [first, ...others] = alternates ?? [];
  // Before the decision and after the end nobody has to hold the account.
  if (!official && !first && account.status !== 'AUTHORIZED') {
    return <span className="m-caption">{translate('accounts.nobody')}</span>;
  }
  return (
    <div className="m-stack">
      {official ? <PersonName name={official.name} /> : <b className="m-bad">{translate('accounts.nobody')}</b>}
      {first ? (
        <span className="m-caption">
          <PersonName name={first.name} /> {others.length > 0 ? `+ ${others.length}` : null}
        </span>
      ) : (
        <span className="m-caption m-warn">{translate('accounts.noAlternate')}</span>
      )}
    </div>
  );
};

const Waiting = ({ account }: Cell) => {
  const { translate, date } = useReader();
  const { status, submittedAt, requestedAt, withdrawnAt } = account;
  if (status === 'UNDER_REVIEW') {
    return (
      <div className="m-stack">
        <Mark icon="todo" tone="primary" word={translate('accounts.due.decision')} />
        {submittedAt ? (
          <span className="m-caption">
            {translate('accounts.due.submittedOn', { date: date(submittedAt, 'short') })}
          </span>
        ) : null}
      </div>
    );
  }
  if (status === 'REQUESTED') {
    return (
      <div className="m-stack">
        <Mark icon="pen" tone="warn" word={translate('accounts.due.draft')} />
        {requestedAt ? (
          <span className="m-caption">{translate('accounts.due.askedOn', { date: date(requestedAt, 'short') })}</span>
        ) : null}
      </div>
    );
  }
  if (status === 'WITHDRAWN') {
    return (
      <div className="m-stack">
        <Mark icon="awaited" tone="warn" word={translate('accounts.due.closing')} />
        {withdrawnAt ? (
          <span className="m-caption">
            {translate('kit.clock.start.withdrawn', { date: date(withdrawnAt, 'short') })}
          </span>
        ) : null}
      </div>
    );
  }
  return <span className="m-caption">{translate('accounts.nothingDue')}</span>;
};

const Due = ({ account }: Cell) => {
  const clock = dueOf(account, todayIn(account.entity.timeZone));
  return clock ? <ClockMini {...clock} /> : <Waiting account={account} />;
};

const Title = ({ account }: Cell) => {
  const { id, title, handle, platform, entity } = account;
  return (
    <FirstCell
      to={`/accounts/${id}`}
      title={title}
      tile={<PlatformTile platform={platform.code} />}
      handle={handle ? <Handle>{handle}</Handle> : null}
      caption={
        <>
          <span className="m-hidden">
            <PlatformName code={platform.code} />,{' '}
          </span>
          <bdi title={entity.name}>{entity.code}</bdi>
        </>
      }
    />
  );
};

/** The anatomy of a row: account, content languages, state, people, what is due. */
export const useAccountColumns = (): readonly Column<AccountRow>[] => {
  const { translate } = useReader();
  return useMemo(
    () => [
      {
        key: 'account',
        label: translate('accounts.column.account'),
        sort: 'title',
        cell: (row) => <Title account={row} />,
      },
      {
        key: 'languages',
        label: translate('accounts.column.languages'),
        cell: ({ languages }) => <LanguageChips languages={languages} />,
      },
      {
        key: 'state',
        label: translate('accounts.column.state'),
        sort: 'status',
        cell: (row) => <State account={row} />,
      },
      { key: 'people', label: translate('accounts.column.people'), cell: (row) => <People account={row} /> },
      {
        key: 'due',
        label: translate('accounts.column.due'),
        sort: 'reviewDueOn',
        cell: (row) => <Due account={row} />,
      },
    ],
    [translate],
  );
};

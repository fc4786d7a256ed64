import { DutiesSheet } from '../attestations/DutiesSheet.tsx';
import { useDuties } from '../attestations/use-duties.ts';
import { DueItems } from '../due/DueItems.tsx';
import { useDueItems } from '../due/use-due-items.ts';
import { dueOf } from '../accounts/due-of.ts';
import { stateOfAccount } from '../accounts/account-state.ts';
import { Loaded } from '../console/Loaded.tsx';
import { todayIn } from '../console/today.ts';
import type { AccountRow } from '../graphql/generated/accounts.ts';
import { MyAccounts } from '../graphql/generated/today.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { ClockSum } from '../kit/Clock.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Handle } from '../kit/Handle.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { LedgerRow, Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

const shownAccounts = 100;

type Props = { readonly account: AccountRow; readonly primary: boolean };

const Line = ({ account, primary }: Props) => {
  const { translate } = useReader();
  const { id, title, handle, platform, entity, can } = account;
  const clock = dueOf(account, todayIn(entity.timeZone));
  return (
    <LedgerRow edge={can.recordCreation ? 'today' : undefined} margin={<StateMark {...stateOfAccount(account)} />}>
      <div className="m-row m-row-apart">
        <div className="m-grow m-stack">
          <FirstCell
            to={`/accounts/${id}`}
            title={title}
            tile={<PlatformTile platform={platform.code} />}
            handle={handle ? <Handle>{handle}</Handle> : null}
            caption={<bdi>{entity.name}</bdi>}
          />
          {clock ? (
            <p className="m-caption">
              <ClockSum {...clock} />
            </p>
          ) : null}
        </div>
        {can.recordCreation ? (
          <ButtonLink kind={primary ? 'primary' : 'outlined'} to={`/accounts/${id}/creation`}>
            {translate('account.recordCreation')}
          </ButtonLink>
        ) : null}
      </div>
    </LedgerRow>
  );
};

/** For officials, alternates and publishers: the accounts they hold, those to be created first. */
const MyAccountsPage = () => {
  const { translate } = useReader();
  const query = useQuery(MyAccounts, { first: shownAccounts });
  const duties = useDuties();
  const due = useDueItems();
  const toCreate = (query.data?.accounts.nodes ?? []).filter(({ can }) => can.recordCreation).length;
  return (
    <>
      <PageHead
        title={translate('today.myAccounts')}
        lead={translate(toCreate > 0 ? 'today.lead.creations' : duties ? 'duty.lead' : 'today.lead.nothing', {
          count: toCreate,
        })}
      />
      <div className="m-stack m-stack-5">
        {duties ? <DutiesSheet duties={duties} /> : null}
        <Loaded
          inside
          query={query}
          pick={({ accounts }) =>
            accounts.nodes.toSorted((a, b) => Number(b.can.recordCreation) - Number(a.can.recordCreation))
          }
        >
          {(accounts) =>
            accounts.length === 0 ? (
              <EmptyState icon="at" title={translate('today.myAccounts.none')} />
            ) : (
              <Sheet title={translate('today.myAccounts.held')}>
                {accounts.map((account, at) => (
                  <Line key={account.id} account={account} primary={at === 0} />
                ))}
              </Sheet>
            )
          }
        </Loaded>
        <DueItems items={due} />
      </div>
    </>
  );
};

export default MyAccountsPage;

import '../../requests/requests.css';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { Loaded } from '../../console/Loaded.tsx';
import { AccountToAct, type AccountToActResult } from '../../graphql/generated/decisions.ts';
import { DeniedState } from '../../kit/EmptyState.tsx';
import { Handle } from '../../kit/Handle.tsx';
import { FocusFrame } from '../../kit/frame/FocusFrame.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { PlatformTile } from '../../kit/PlatformTile.tsx';
import { useQuery } from '../../providers/data/use-query.ts';
import { useTranslate } from '../../providers/Reader.tsx';
import { usePlatformName } from '../../requests/platform-name.ts';

export type AccountShown = NonNullable<AccountToActResult['account']>;

type ActionPageProps = {
  readonly title: (account: AccountShown) => string;
  /** What the register says of this reader and this account. */
  readonly may: (account: AccountShown) => boolean;
  readonly children: (account: AccountShown) => ReactNode;
};

const Meta = ({ account }: { readonly account: AccountShown }) => {
  const platformName = usePlatformName();
  return (
    <>
      <bdi>{account.title}</bdi>
      <span>{platformName(account.platform.code)}</span>
      {account.handle ? <Handle>{account.handle}</Handle> : null}
      <bdi>{account.entity.name}</bdi>
    </>
  );
};

/** One act on one account: the question as title, the account under it, then the form. */
export const ActionPage = ({ title, may, children }: ActionPageProps) => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const query = useQuery(AccountToAct, { id }, { keep: true });
  return (
    <Loaded query={query} pick={({ account }) => account}>
      {(account) => (
        <>
          <PageHead
            title={title(account)}
            documentTitle={`${title(account)} · ${account.title}`}
            crumbs={[
              { label: translate('nav.accounts'), to: '/accounts' },
              { label: account.title, to: `/accounts/${account.id}` },
            ]}
            tile={<PlatformTile platform={account.platform.code} large />}
            meta={<Meta account={account} />}
          />
          <FocusFrame>{may(account) ? children(account) : <DeniedState owner={account.entity.name} />}</FocusFrame>
        </>
      )}
    </Loaded>
  );
};

import '../requests/requests.css';
import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { AccountToRevise } from '../graphql/generated/revisions.ts';
import { DeniedState } from '../kit/EmptyState.tsx';
import { FocusFrame } from '../kit/frame/FocusFrame.tsx';
import { Handle } from '../kit/Handle.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { ownRevision, type AccountShown } from './revise-account.ts';
import { ReviseForm } from './ReviseForm.tsx';
import { PlatformName } from '../platforms/PlatformName.tsx';

type Props = { readonly account: AccountShown; readonly again: () => void };

const Revise = ({ account, again }: Props) => {
  const translate = useTranslate();
  const { me } = useMe();
  const { id, title, handle, platform, entity, can } = account;
  return (
    <>
      <PageHead
        title={translate('action.proposeRevision')}
        documentTitle={translate('revision.title', { title })}
        crumbs={[
          { label: translate('nav.accounts'), to: '/accounts' },
          { label: title, to: `/accounts/${id}` },
        ]}
        tile={<PlatformTile platform={platform.code} large />}
        meta={
          <>
            <bdi>{title}</bdi>
            <span>
              <PlatformName code={platform.code} />
            </span>
            {handle ? <Handle>{handle}</Handle> : null}
            <bdi>{entity.name}</bdi>
          </>
        }
      />
      <FocusFrame>
        {can.proposeRevision ? (
          <ReviseForm key={id} account={account} own={ownRevision(account, me.id)} again={again} />
        ) : (
          <DeniedState owner={entity.name} />
        )}
      </FocusFrame>
    </>
  );
};

/** An authorized record is not changed but proposed to be: the writing is absorbed into whatever is approved meanwhile. */
const ReviseAccountPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(AccountToRevise, { id }, { keep: true, live: true });
  const { refetch } = query;
  const again = useCallback(() => void refetch(), [refetch]);
  return (
    <Loaded query={query} pick={({ account }) => account}>
      {(account) => <Revise account={account} again={again} />}
    </Loaded>
  );
};

export default ReviseAccountPage;

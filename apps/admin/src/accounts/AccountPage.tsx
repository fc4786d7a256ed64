import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { AccountById } from '../graphql/generated/accounts.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { Handle } from '../kit/Handle.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { Menu } from '../kit/Menu.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { Stamp } from '../kit/Stamp.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { FoundSinceSheet } from '../overlaps/FoundSinceSheet.tsx';
import { RevisionSheets } from '../revisions/RevisionSheets.tsx';
import { AccountSide } from './AccountSide.tsx';
import { stateOfAccount } from './account-state.ts';
import { stepsOf } from './account-steps.ts';
import type { ShownAccount } from './shown-account.ts';
import { EvidenceSheet } from './EvidenceSheet.tsx';
import { EndingNote } from './EndingNote.tsx';
import { OutOfScopeNote } from './OutOfScopeNote.tsx';
import { OrphanNote } from './OrphanNote.tsx';
import { PeopleSheet } from './PeopleSheet.tsx';
import { RecordSheet } from './RecordSheet.tsx';
import { TimelineSheet } from './TimelineSheet.tsx';
import { WaitingSheet } from './WaitingSheet.tsx';
import { PlatformName } from '../platforms/PlatformName.tsx';
import { usePlatformName } from '../requests/platform-name.ts';

const Actions = ({ account }: { readonly account: ShownAccount }) => {
  const { translate } = useReader();
  // The first step stands with what waits, and authorizing a person with the people.
  const steps = stepsOf(account).filter(({ to }) => !/\/(decision|creation|park|close|people\/new)$/u.test(to));
  if (steps.length === 0) return null;
  const [first, ...others] = steps;
  const label = translate('account.more');
  return (
    <>
      {first ? <ButtonLink to={first.to}>{translate(first.name)}</ButtonLink> : null}
      {others.length > 0 ? (
        <Menu
          label={label}
          groups={[{ items: others.map(({ name, to }) => ({ label: translate(name), to })) }]}
          trigger={(props) => <IconButton boxed icon="more" label={label} {...props} />}
        />
      ) : null}
    </>
  );
};

const Meta = ({ account }: { readonly account: ShownAccount }) => {
  const { translate, date, language, list } = useReader();
  const { handle, platform, languages, entity, isOfficial, authorizedAt, reference } = account;
  return (
    <>
      {handle ? <Handle>{handle}</Handle> : null}
      <span>
        <PlatformName code={platform.code} />
      </span>
      <span>{list(languages.map(language))}</span>
      <bdi>{entity.name}</bdi>
      {isOfficial && authorizedAt ? (
        <span>{translate('account.officialSince', { date: date(authorizedAt, 'long') })}</span>
      ) : (
        <span>{translate('account.reference', { reference })}</span>
      )}
    </>
  );
};

const Shown = ({ account }: { readonly account: ShownAccount }) => {
  const { translate } = useReader();
  const { title, platform } = account;
  const platformName = usePlatformName()(platform.code);
  return (
    <>
      <PageHead
        title={title}
        documentTitle={translate('account.documentTitle', { title, platform: platformName })}
        crumbs={[{ label: translate('accounts.title'), to: '/accounts' }]}
        tile={<PlatformTile large platform={platform.code} />}
        stamp={<Stamp {...stateOfAccount(account)} />}
        meta={<Meta account={account} />}
        actions={<Actions account={account} />}
      />
      <Columns side={<AccountSide account={account} />}>
        <OrphanNote account={account} />
        <RevisionSheets id={account.id} />
        <WaitingSheet account={account} />
        <FoundSinceSheet id={account.id} />
        <EndingNote account={account} />
        <OutOfScopeNote account={account} />
        <RecordSheet account={account} />
        <PeopleSheet account={account} />
        <EvidenceSheet id={account.id} />
        <TimelineSheet id={account.id} />
      </Columns>
    </>
  );
};

const AccountPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(AccountById, { id }, { live: true });
  return (
    <Loaded query={query} pick={({ account }) => account} rows={8}>
      {(account) => <Shown account={account} />}
    </Loaded>
  );
};

export default AccountPage;

import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { AccountAsOf, type AccountAsOfResult } from '../graphql/generated/past.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { Handle } from '../kit/Handle.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Stamp } from '../kit/Stamp.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { PastBanner } from './PastBanner.tsx';
import { PastDayForm } from './PastDayForm.tsx';
import { PastHeads } from './PastHeads.tsx';
import { PastHolders } from './PastHolders.tsx';
import { pastStatus } from './past-status.ts';
import { usePastDay } from './use-past-days.ts';
import './past.css';

type Then = NonNullable<AccountAsOfResult['accountAsOf']>;

const Record = ({ account }: { readonly account: Then }) => {
  const { translate, language, list, date } = useReader();
  const { title, handle, languages, purpose, audience, entityName, officialName, reviewDueOn } = account;
  return (
    <Sheet title={translate('past.record')} rule="3.4" padded>
      <DefinitionList
        items={[
          { term: translate('field.title'), value: <bdi>{title}</bdi> },
          { term: translate('field.handle'), value: handle ? <Handle>{handle}</Handle> : '–' },
          { term: translate('field.entityId'), value: <bdi>{entityName}</bdi> },
          { term: translate('field.languages'), value: list(languages.map(language)) || '–' },
          { term: translate('field.purpose'), value: <span dir="auto">{purpose || '–'}</span> },
          { term: translate('field.audience'), value: <span dir="auto">{audience || '–'}</span> },
          { term: translate('past.official'), value: <bdi>{officialName ?? '–'}</bdi> },
          ...(reviewDueOn ? [{ term: translate('account.waits.review'), value: date(reviewDueOn, 'long') }] : []),
        ]}
      />
    </Sheet>
  );
};

type Shown = { readonly answer: AccountAsOfResult; readonly on: string };

const Found = ({ answer: { accountAsOf, heldOn }, on }: Shown) => {
  const { translate } = useReader();
  if (!accountAsOf) return <EmptyState icon="search" title={translate('past.notThere')} />;
  return (
    <Columns side={<PastHeads entityId={accountAsOf.entityId} on={on} />}>
      <PastHolders holders={heldOn} on={on} />
      <Record account={accountAsOf} />
    </Columns>
  );
};

/** One account as it stood on a day, and who held it (F17). */
const PastAccountPage = () => {
  const { id = '' } = useParams();
  const { translate } = useReader();
  const { on, change } = usePastDay();
  const query = useQuery(AccountAsOf, { id, on }, { keep: true });
  const then = query.data?.accountAsOf ?? null;
  return (
    <>
      <PageHead
        title={then?.title ?? translate('past.title')}
        documentTitle={then ? translate('past.of', { title: then.title }) : translate('past.title')}
        crumbs={[{ label: translate('past.title'), to: `/past?on=${on}` }]}
        stamp={then ? <Stamp {...pastStatus(then.status)} /> : null}
        actions={<ButtonLink to={`/accounts/${id}`}>{translate('past.today')}</ButtonLink>}
      />
      <PastDayForm on={on} onShow={(day) => change({ on: day })} />
      <PastBanner on={on} since={query.data?.pastKeptSince ?? null} />
      <Loaded inside query={query} pick={(answer) => answer}>
        {(answer) => <Found answer={answer} on={on} />}
      </Loaded>
    </>
  );
};

export default PastAccountPage;

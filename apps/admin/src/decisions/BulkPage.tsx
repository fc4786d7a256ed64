import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DecideAccountsResult } from '../graphql/generated/bulk.ts';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import type { Chosen } from './bulk-kinds.ts';
import { BulkChoice } from './BulkChoice.tsx';
import { BulkPreview } from './BulkPreview.tsx';
import { BulkResult } from './BulkResult.tsx';

type Results = DecideAccountsResult['decideAccounts'];

const lists = ['waiting', 'official'] as const;

/** Choose, see what would change, decide: three steps on one address, and nothing is kept before the last. */
const BulkPage = () => {
  const translate = useTranslate();
  useFullWidth();
  const [search] = useSearchParams();
  const of = search.get('of') === 'official' ? 'official' : 'waiting';
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [results, setResults] = useState<Results | null>(null);
  const again = (): void => {
    setChosen(null);
    setResults(null);
  };
  const tabs = lists.map((name) => ({ to: `/decisions?of=${name}`, label: translate(`bulk.${name}`) }));
  return (
    <>
      <PageHead
        title={translate('bulk.title')}
        crumbs={[{ label: translate('nav.today'), to: '/' }]}
        lead={translate('bulk.lead')}
      />
      {chosen && results ? (
        <BulkResult chosen={chosen} results={results} onAgain={again} />
      ) : chosen ? (
        <BulkPreview chosen={chosen} onDecided={setResults} onAgain={again} />
      ) : (
        <>
          <Tabs label={translate('kit.views')} current={`/decisions?of=${of}`} tabs={tabs} />
          <BulkChoice key={of} of={of} onChosen={setChosen} />
        </>
      )}
    </>
  );
};

export default BulkPage;

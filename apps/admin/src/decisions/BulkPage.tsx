import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { BulkAccounts } from '../graphql/generated/bulk.ts';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { focusHeading } from '../kit/lost-focus.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import type { Chosen } from './bulk-kinds.ts';
import { BulkChoice } from './BulkChoice.tsx';
import { BulkPreview } from './BulkPreview.tsx';
import { BulkResult } from './BulkResult.tsx';
import type { Decided } from './use-deciding-all.ts';

const lists = ['waiting', 'official'] as const;

/** Choose, see what would change, decide: three steps on one address, and nothing is kept before the last. */
const BulkPage = () => {
  const translate = useTranslate();
  useFullWidth();
  const [search, setSearch] = useSearchParams();
  const of = search.get('of') === 'official' ? 'official' : 'waiting';
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [results, setResults] = useState<readonly Decided[] | null>(null);
  const client = useQueryClient();
  const again = (): void => {
    focusHeading();
    // What was read before the decision has versions of before it.
    client.removeQueries({ queryKey: ['register', BulkAccounts.name] });
    setChosen(null);
    setResults(null);
    setSearch({ of });
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

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { BulkPreview } from '../decisions/BulkPreview.tsx';
import { BulkResult } from '../decisions/BulkResult.tsx';
import type { Chosen } from '../decisions/bulk-kinds.ts';
import type { Decided } from '../decisions/use-deciding-all.ts';
import { Reviews } from '../graphql/generated/reviews.ts';
import { EmptyState } from '../kit/EmptyState.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { focusHeading } from '../kit/lost-focus.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { Pagination } from '../kit/Pagination.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { addressOf, reviewsOf, reviewViews } from './review-views.ts';
import { ReviewTable } from './ReviewTable.tsx';

const perPage = 25;

type Props = { readonly search: string; readonly onChosen: (chosen: Chosen) => void };

const Rows = ({ search, onChosen }: Props) => {
  const { translate } = useReader();
  const [page, setPage] = useState(1);
  const { filter } = reviewsOf(search);
  const query = useQuery(Reviews, { first: perPage, offset: perPage * (page - 1), filter }, { live: true, keep: true });
  return (
    <Loaded inside query={query} pick={({ reviews }) => reviews} rows={8}>
      {({ nodes, totalCount }) =>
        nodes.length === 0 ? (
          <EmptyState icon="s-review" title={translate('reviews.none')}>
            {translate('reviews.noneText')}
          </EmptyState>
        ) : (
          <Sheet>
            <ReviewTable rows={nodes} total={totalCount} filter={filter} onChosen={onChosen} />
            <Pagination page={page} perPage={perPage} total={totalCount} onPage={setPage} />
          </Sheet>
        )
      }
    </Loaded>
  );
};

const Lists = ({ search, onChosen }: Props) => {
  const { translate } = useReader();
  const { view, campaign } = reviewsOf(search);
  return (
    <>
      <Tabs
        label={translate('kit.views')}
        current={addressOf(view.name, campaign)}
        tabs={reviewViews.map(({ name }) => ({
          to: addressOf(name, campaign),
          label: translate(`reviews.view.${name}`),
        }))}
      />
      <Rows key={search} search={search} onChosen={onChosen} />
    </>
  );
};

/** Reviews by their due day: prepared one by one, decided alone or several at once with a preview. */
const ReviewList = () => {
  const { translate } = useReader();
  useFullWidth();
  const { search } = useLocation();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [results, setResults] = useState<readonly Decided[] | null>(null);
  const client = useQueryClient();
  const again = (): void => {
    focusHeading();
    // What was read before the decision has versions of before it.
    client.removeQueries({ queryKey: ['register', Reviews.name] });
    setChosen(null);
    setResults(null);
  };
  return (
    <>
      <PageHead title={translate('reviews.title')} lead={translate('reviews.lead')} />
      {chosen && results ? (
        <BulkResult chosen={chosen} results={results} onAgain={again} />
      ) : chosen ? (
        <BulkPreview chosen={chosen} onDecided={setResults} onAgain={again} />
      ) : (
        <Lists search={search} onChosen={setChosen} />
      )}
    </>
  );
};

export default ReviewList;

import { useMemo } from 'react';
import type { ReviewRow } from '../graphql/generated/reviews.ts';
import { wordOf } from '../graphql/words.ts';
import type { Column } from '../kit/DataTable.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Handle } from '../kit/Handle.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';

const Account = ({ review: { id, account } }: { readonly review: ReviewRow }) =>
  account ? (
    <FirstCell
      to={`/reviews/${id}`}
      title={account.title}
      tile={<PlatformTile platform={account.platform.code} />}
      handle={account.handle ? <Handle>{account.handle}</Handle> : null}
      caption={<bdi>{account.entity.name}</bdi>}
    />
  ) : null;

const State = ({ review: { status, recommendation } }: { readonly review: ReviewRow }) => {
  const { translate } = useReader();
  return (
    <div className="m-stack">
      <StateMark of="review" state={wordOf(status)} />
      {recommendation ? (
        <span className="m-caption">
          {translate('reviews.recommends', { what: translate(`review.recommend.${wordOf(recommendation)}`) })}
        </span>
      ) : null}
    </div>
  );
};

/** The account, where its review stands, by when, and who prepares it. */
export const useReviewColumns = (): readonly Column<ReviewRow>[] => {
  const { translate, date } = useReader();
  return useMemo(
    () => [
      { key: 'account', label: translate('bulk.account'), cell: (review) => <Account review={review} /> },
      { key: 'state', label: translate('bulk.now'), cell: (review) => <State review={review} /> },
      { key: 'due', label: translate('reviews.column.due'), cell: ({ dueOn }) => date(dueOn, 'short') },
      {
        key: 'preparer',
        label: translate('reviews.column.preparer'),
        cell: ({ preparer }) =>
          preparer ? (
            <PersonName name={preparer.name} to={`/people/${preparer.id}`} />
          ) : (
            translate('review.focalPoints')
          ),
      },
    ],
    [translate, date],
  );
};

import { ReviewsOfAccount, type ReviewsOfAccountResult } from '../graphql/generated/reviews.ts';
import { wordOf } from '../graphql/words.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { Link } from 'react-router-dom';

const [read, shown] = [50, 5];

type Row = ReviewsOfAccountResult['reviews']['nodes'][number];

const Line = ({ review }: { readonly review: Row }) => {
  const { translate, date } = useReader();
  const { id, status, dueOn, endedAt, campaign } = review;
  const when = endedAt
    ? translate('account.reviews.ended', { date: date(endedAt, 'short') })
    : translate('campaign.dueBy', { date: date(dueOn, 'short') });
  return (
    <li className="m-stack m-stack-2">
      <Link to={`/reviews/${id}`}>
        <bdi>{campaign?.name ?? translate('subject.review')}</bdi>
      </Link>
      <StateMark of="review" state={wordOf(status)} />
      <span className="m-caption">{when}</span>
    </li>
  );
};

/** The review that waits for an answer, and those before it, the latest first. */
export const AccountReviews = ({ id }: { readonly id: string }) => {
  const { translate } = useReader();
  const may = useMe().may('review:read');
  const { data } = useQuery(ReviewsOfAccount, { filter: { account: id }, first: read }, { enabled: may, live: true });
  const nodes = (data?.reviews.nodes ?? []).toReversed().slice(0, shown);
  const open = nodes.find(({ endedAt }) => endedAt === null);
  if (nodes.length === 0) return null;
  return (
    <Sheet title={translate('reviews.title')} rule="3.2" padded>
      <div className="m-stack m-stack-3">
        <ul className="m-stack m-stack-3">
          {nodes.map((review) => (
            <Line key={review.id} review={review} />
          ))}
        </ul>
        {open ? (
          <p className="m-row">
            <ButtonLink size="small" to={`/reviews/${open.id}`}>
              {translate('account.reviews.open')}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </Sheet>
  );
};

import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { criteriaOf } from '../accounts/criteria-of.ts';
import { ReviewById } from '../graphql/generated/reviews.ts';
import { wordOf } from '../graphql/words.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { CriteriaStrip } from '../kit/CriteriaStrip.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { Handle } from '../kit/Handle.tsx';
import { Note } from '../kit/Note.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { PrepareReview } from './PrepareReview.tsx';
import { ReviewFiles } from './ReviewFiles.tsx';
import { ReassignDialog } from './ReassignDialog.tsx';
import type { ShownReview } from './review-form.ts';

type Props = { readonly review: ShownReview };

/** The purpose that was stated, and beside it what was found. */
const Found = ({ review }: Props) => {
  const { translate, date, number } = useReader();
  const { account, finding, lastPostOn, hoursPerWeek, recommendation } = review;
  const none = translate('review.notRecorded');
  return (
    <Sheet title={translate('review.stated')} padded>
      <div className="m-stack m-stack-4">
        <DefinitionList
          items={[
            { term: translate('field.purpose'), value: <bdi>{account?.purpose}</bdi> },
            { term: translate('field.audience'), value: <bdi>{account?.audience}</bdi> },
            { term: translate('review.finding'), value: <bdi>{finding ?? none}</bdi> },
            { term: translate('review.lastPostOn'), value: lastPostOn ? date(lastPostOn, 'long') : none },
            { term: translate('review.hoursPerWeek'), value: hoursPerWeek === null ? none : number(hoursPerWeek) },
            { term: translate('review.reach'), value: none },
            {
              term: translate('review.recommendation'),
              value: recommendation ? translate(`review.recommend.${wordOf(recommendation)}`) : none,
            },
          ]}
        />
        {account?.assessment ? <CriteriaStrip criteria={criteriaOf(account.assessment)} /> : null}
      </div>
    </Sheet>
  );
};

/** What the head answers; a request is answered where requests are. */
const Answers = ({ review: { account, endedAt } }: Props) => {
  const { translate } = useReader();
  if (!account || endedAt !== null) return null;
  const { id, can } = account;
  if (can.authorize || can.refuse) {
    return (
      <ButtonLink kind="primary" to={`/accounts/${id}/decision`}>
        {translate('review.openRequest')}
      </ButtonLink>
    );
  }
  return (
    <>
      {can.maintain ? (
        <ButtonLink kind="primary" to={`/accounts/${id}/maintain`}>
          {translate('action.maintainAccount')}
        </ButtonLink>
      ) : null}
      {can.withdraw ? (
        <ButtonLink to={`/accounts/${id}/withdraw`}>{translate('review.recommend.withdraw')}</ButtonLink>
      ) : null}
    </>
  );
};

const Side = ({ review }: Props) => {
  const { translate, date } = useReader();
  const [open, setOpen] = useState(false);
  const { campaign, preparer, givenReason, preparedBy, preparedAt, can } = review;
  const by = preparedBy && preparedAt;
  return (
    <Sheet title={translate('subject.review')} padded>
      <div className="m-stack m-stack-4">
        <DefinitionList
          side
          items={[
            { term: translate('subject.campaign'), value: <bdi>{campaign?.name}</bdi> },
            {
              term: translate('review.reassignTo'),
              value: preparer ? (
                <PersonName name={preparer.name} to={`/people/${preparer.id}`} />
              ) : (
                translate('review.focalPoints')
              ),
            },
            ...(givenReason === null
              ? []
              : [{ term: translate('review.givenReason'), value: <bdi>{givenReason}</bdi> }]),
            {
              term: translate('review.prepared'),
              value: by
                ? translate('review.preparedOn', { person: preparedBy.name, date: date(preparedAt, 'short') })
                : translate('review.notPrepared'),
            },
          ]}
        />
        {can.reassign ? (
          <p>
            <Button size="small" onClick={() => setOpen(true)}>
              {translate('review.reassign')}
            </Button>
          </p>
        ) : null}
      </div>
      {open ? <ReassignDialog review={review} onClose={() => setOpen(false)} /> : null}
    </Sheet>
  );
};

const isRequest = ({ account }: ShownReview): boolean =>
  account?.status === 'REQUESTED' || account?.status === 'UNDER_REVIEW';

const Remarks = ({ review }: Props) => {
  const { translate } = useReader();
  return (
    <>
      {review.status === 'WITHDRAWAL_PROPOSED' ? <Note tone="bad">{translate('review.proposedNote')}</Note> : null}
      {isRequest(review) && review.endedAt === null && review.account ? (
        <Note action={<ButtonLink to={`/accounts/${review.account.id}`}>{translate('review.openRequest')}</ButtonLink>}>
          {translate('review.pendingNote')}
        </Note>
      ) : null}
    </>
  );
};

const Shown = ({ review }: Props) => {
  const { translate, date } = useReader();
  const { account, status, dueOn, can, version } = review;
  const title = account?.title ?? translate('subject.review');
  return (
    <>
      <PageHead
        title={title}
        documentTitle={`${translate('subject.review')} · ${title}`}
        crumbs={[{ label: translate('reviews.title'), to: '/reviews' }]}
        tile={account ? <PlatformTile platform={account.platform.code} large /> : null}
        stamp={<StateMark of="review" state={wordOf(status)} />}
        meta={
          <>
            {account?.handle ? <Handle>{account.handle}</Handle> : null}
            <bdi>{account?.entity.name}</bdi>
            <span>{translate('campaign.dueBy', { date: date(dueOn, 'long') })}</span>
          </>
        }
        lead={translate('review.question')}
        actions={<Answers review={review} />}
      />
      <Columns side={<Side review={review} />}>
        <Remarks review={review} />
        <Found review={review} />
        <ReviewFiles review={review} />
        {can.prepare ? <PrepareReview key={version} review={review} /> : null}
      </Columns>
    </>
  );
};

const ReviewPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(ReviewById, { id }, { live: true });
  return (
    <Loaded query={query} pick={({ review }) => review}>
      {(review) => <Shown review={review} />}
    </Loaded>
  );
};

export default ReviewPage;

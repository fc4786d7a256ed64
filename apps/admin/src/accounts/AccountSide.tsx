import { CustodySheet } from '../custody/CustodySheet.tsx';
import { criterionLetters, type CriterionState } from '../kit/CriteriaStrip.tsx';
import type { Paragraph } from '../kit/paragraphs.ts';
import { RuleMark } from '../kit/RuleMark.tsx';
import { AccountReviews } from '../reviews/AccountReviews.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Mark, StateMark } from '../kit/StateMark.tsx';
import type { StateSign } from '../kit/states.ts';
import { Icon } from '../theme/icons/Icon.tsx';
import { useReader } from '../providers/Reader.tsx';
import type { ShownAccount } from './shown-account.ts';
import { criteriaOf } from './criteria-of.ts';

type Props = { readonly account: ShownAccount };

const signs: Record<CriterionState, StateSign & { readonly colour: string }> = {
  met: { icon: 's-authorized', tone: 'ok', colour: 'm-ok' },
  notMet: { icon: 's-revoked', tone: 'bad', colour: 'm-bad' },
  open: { icon: 's-requested', tone: 'warn', colour: 'm-warn' },
};

const paragraphOfLetter = {
  a: '3.2 (a)',
  b: '3.2 (b)',
  c: '3.2 (c)',
  d: '3.2 (d)',
  e: '3.2 (e)',
} as const satisfies Record<string, Paragraph>;

const Version = ({ account: { assessment, reviewDueOn } }: Props) => {
  const { translate, date } = useReader();
  if (!assessment) return <>{translate('account.criteria.none')}</>;
  const { number, completedAt } = assessment;
  const version = completedAt
    ? translate('account.criteria.version', { number, date: date(completedAt, 'long') })
    : translate('account.criteria.open', { number });
  return (
    <>
      {version} {reviewDueOn ? translate('account.criteria.nextReview', { date: date(reviewDueOn, 'long') }) : null}
    </>
  );
};

const Criteria = ({ account }: Props) => {
  const { translate } = useReader();
  const criteria = criteriaOf(account.assessment);
  const overlaps = account.overlaps ?? [];
  const unanswered = overlaps.filter(({ answer }) => answer === null).length;
  return (
    <Sheet title={translate('account.criteria')} rule="3.2" padded>
      <div className="m-stack m-stack-3">
        <ul className="m-checks">
          {criterionLetters.map((letter) => {
            const { icon, colour } = signs[criteria[letter]];
            return (
              <li key={letter}>
                <Icon name={icon} className={colour} />
                <span>
                  <bdi dir="ltr">({letter})</bdi> {translate(`kit.criterion.${letter}`)}
                  <span className="m-caption"> {translate(`kit.criteria.${criteria[letter]}`)}</span>
                </span>
                <RuleMark paragraph={paragraphOfLetter[letter]} />
              </li>
            );
          })}
        </ul>
        {overlaps.length > 0 ? (
          <p className="m-small">
            {translate('account.overlaps', { count: overlaps.length })}
            {unanswered > 0 ? (
              <b className="m-warn"> {translate('account.overlapsOpen', { count: unanswered })}</b>
            ) : null}
          </p>
        ) : null}
        <p className="m-caption">
          <Version account={account} />
        </p>
      </div>
    </Sheet>
  );
};

const publicText = ({ isOfficial, status, withdrawnAt, authorizedAt }: ShownAccount) => {
  if (isOfficial) return 'account.public.officialText';
  if (authorizedAt !== null && withdrawnAt !== null) return 'account.public.formerText';
  return status === 'TO_BE_CREATED' ? 'account.public.toBeCreatedText' : 'account.public.notText';
};

const Public = ({ account }: Props) => {
  const { translate } = useReader();
  const { isOfficial, entity } = account;
  return (
    <Sheet title={translate('account.public')} padded>
      <div className="m-stack m-stack-3">
        {isOfficial ? (
          <StateMark of="account" state="official" />
        ) : (
          <Mark icon="s-scope" tone="none" word={translate('account.public.not')} />
        )}
        <p className="m-caption">{translate(publicText(account), { entity: entity.name })}</p>
      </div>
    </Sheet>
  );
};

export const AccountSide = ({ account }: Props) => (
  <>
    {account.missingElements ? <Criteria account={account} /> : null}
    <AccountReviews id={account.id} />
    <CustodySheet id={account.id} />
    <Public account={account} />
  </>
);

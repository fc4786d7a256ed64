import { Link } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { LeaversSheet } from '../departures/LeaversSheet.tsx';
import { useDepartureNeeds } from './use-departure-needs.ts';
import { listAddress } from '../console/use-register-list.ts';
import {
  RegisterNeeds,
  RegisterState,
  type RegisterNeedsResult,
  type RegisterStateResult,
} from '../graphql/generated/today.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import type { Paragraph } from '../kit/paragraphs.ts';
import { RuleMark } from '../kit/RuleMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import { HeadshipToConfirm } from './HeadshipToConfirm.tsx';
import type { NeedProps } from './need.ts';

const namedEntities = 3;

type Props = { readonly state: RegisterStateResult };

const Need = ({
  icon,
  tone,
  what,
  more,
  to,
  verb,
  primary,
}: Omit<NeedProps, 'count'> & { readonly primary: boolean }) => (
  <li className="m-need">
    <Icon name={icon} className={tone} />
    <p className="m-grow">
      <b className="m-strong">{what}</b> <span className="m-muted">{more}</span>
    </p>
    <ButtonLink kind={primary ? 'primary' : 'outlined'} to={to}>
      {verb}
    </ButtonLink>
  </li>
);

type Needed = RegisterNeedsResult & Pick<RegisterStateResult, 'noHolder'>;

const useNeeds = ({ vacant, nobodyDecides, noHolder }: Needed): readonly NeedProps[] => {
  const { translate } = useReader();
  const names = vacant.nodes
    .map(({ name }) => name)
    .slice(0, namedEntities)
    .join(', ');
  const needs: readonly NeedProps[] = [
    {
      count: nobodyDecides.totalCount,
      icon: 's-pending',
      tone: 'm-warn',
      what: translate('overview.withoutHead', { count: nobodyDecides.totalCount }),
      more: translate('overview.withoutHeadText'),
      to: listAddress('/accounts', { attention: 'NOBODY_DECIDES' }),
      verb: translate('overview.seeRequests'),
    },
    {
      count: vacant.totalCount,
      icon: 's-orphan',
      tone: 'm-bad',
      what: translate('overview.vacant', { count: vacant.totalCount }),
      more: names,
      to: '/vacant',
      verb: translate('overview.findHead'),
    },
    {
      count: noHolder.totalCount,
      icon: 's-orphan',
      tone: 'm-bad',
      what: translate('overview.noHolder', { count: noHolder.totalCount }),
      more: '',
      to: listAddress('/accounts', { attention: 'NO_HOLDER' }),
      verb: translate('overview.seeAccounts'),
    },
  ];
  return needs.filter(({ count }) => count > 0);
};

const Needs = ({ state }: { readonly state: Needed }) => {
  const { translate } = useReader();
  const departures = useDepartureNeeds();
  const needs = [...departures, ...useNeeds(state)];
  const mine = state.toConfirm.nodes.filter(({ can }) => can.confirm);
  if (needs.length === 0 && mine.length === 0) {
    return <EmptyState title={translate('today.nothing')}>{translate('overview.nothing')}</EmptyState>;
  }
  return (
    <Sheet title={translate('overview.needs')}>
      {mine.map((headship, at) => (
        <HeadshipToConfirm key={headship.id} headship={headship} primary={at === 0} />
      ))}
      {needs.length > 0 ? (
        <ul className="m-needs">
          {needs.map((need, at) => (
            <Need key={need.what} {...need} primary={mine.length === 0 && at === 0} />
          ))}
        </ul>
      ) : null}
    </Sheet>
  );
};

type FigureProps = {
  readonly label: string;
  readonly figure: string;
  readonly below: string;
  readonly to: string;
  readonly rule: Paragraph;
};

const Figure = ({ label, figure, below, to, rule }: FigureProps) => (
  <div className="m-pad m-stack">
    <p className="m-pair">
      <span className="m-muted">{label}</span>
      <RuleMark paragraph={rule} />
    </p>
    <p className="m-figure">{figure}</p>
    <p className="m-caption">
      <Link to={to}>{below}</Link>
    </p>
  </div>
);

const Figures = ({ state }: Props) => {
  const { translate, number, percent } = useReader();
  const { all, incomplete, reviewOverdue, noHolder, oneHolder, underReview, official } = state;
  const complete = all.totalCount - incomplete.totalCount;
  const figures: readonly FigureProps[] = [
    {
      label: translate('overview.coverage'),
      figure: percent(all.totalCount === 0 ? 0 : complete / all.totalCount),
      below: translate('overview.coverageText', { complete, total: all.totalCount }),
      to: listAddress('/accounts', { attention: 'INCOMPLETE' }),
      rule: '3.4',
    },
    {
      label: translate('overview.overdue'),
      figure: number(reviewOverdue.totalCount),
      below: translate('overview.overdueText', { total: official.totalCount }),
      to: listAddress('/accounts', { attention: 'REVIEW_OVERDUE' }),
      rule: '3.2',
    },
    {
      label: translate('accounts.view.noHolder'),
      figure: number(noHolder.totalCount),
      below: translate('overview.oneHolderText', { count: oneHolder.totalCount }),
      to: listAddress('/accounts', { attention: 'ONE_HOLDER' }),
      rule: '3.4 (d)',
    },
    {
      label: translate('accounts.view.underReview'),
      figure: number(underReview.totalCount),
      below: translate('overview.underReviewText'),
      to: listAddress('/accounts', { status: ['UNDER_REVIEW'] }),
      rule: '3.1 (a)',
    },
  ];
  return (
    <Sheet className="m-figures">
      {figures.map((figure) => (
        <Figure key={figure.label} {...figure} />
      ))}
    </Sheet>
  );
};

/** The whole register for DGC: what needs somebody, then four figures, each with its paragraph. */
const Overview = () => {
  const { translate, number } = useReader();
  const state = useQuery(RegisterState, {});
  const needs = useQuery(RegisterNeeds, {});
  const figures = state.data;
  return (
    <>
      <PageHead
        title={translate('overview.title')}
        lead={
          figures
            ? translate('overview.lead', {
                accounts: number(figures.all.totalCount),
                entities: number(figures.entities.totalCount),
              })
            : null
        }
      />
      <Loaded inside query={state} pick={(found) => found} rows={6}>
        {(found) => (
          <div className="m-stack m-stack-5">
            <Loaded inside query={needs} pick={(needed) => needed}>
              {(needed) => <Needs state={{ ...needed, noHolder: found.noHolder }} />}
            </Loaded>
            <LeaversSheet />
            <Figures state={found} />
          </div>
        )}
      </Loaded>
    </>
  );
};

export default Overview;

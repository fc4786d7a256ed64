import { criteriaOf } from '../accounts/criteria-of.ts';
import type { CaseRow } from '../graphql/generated/today.ts';
import { CriteriaStrip } from '../kit/CriteriaStrip.tsx';
import { Handle } from '../kit/Handle.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import { useReader } from '../providers/Reader.tsx';
import { PlatformName } from '../platforms/PlatformName.tsx';

type Props = { readonly account: CaseRow };

/** Tile, title, platform, handle and languages of a request. */
export const CaseTitle = ({ account: { platform, title, handle, languages } }: Props) => {
  const { language, list } = useReader();
  return (
    <div className="m-row m-nowrap">
      <PlatformTile platform={platform.code} large />
      <div>
        <h3 className="m-case-title">
          <bdi>{title}</bdi>
        </h3>
        <p className="m-muted">
          <PlatformName code={platform.code} />
          {handle ? (
            <>
              {' · '}
              <Handle>{handle}</Handle>
            </>
          ) : null}
          {' · '}
          {list(languages.map(language))}
        </p>
      </div>
    </div>
  );
};

/** The need in the words of who asked; without it the purpose. */
const Reason = ({ account: { assessment, purpose, requestedBy } }: Props) => {
  const { translate } = useReader();
  const need = assessment?.answers.find(({ criterion }) => criterion === 'NEED')?.reason;
  const words = need || purpose;
  if (!words) return null;
  return (
    <div>
      <p dir="auto">{translate('today.quote', { words })}</p>
      {requestedBy ? (
        <p className="m-caption">
          <PersonName name={requestedBy.name} />
        </p>
      ) : null}
    </div>
  );
};

const Found = ({ account: { overlaps, assessment } }: Props) => {
  const { translate } = useReader();
  const all = overlaps ?? [];
  const answered = all.filter(({ answer }) => answer !== null).length;
  const evidence = (assessment?.answers ?? []).reduce((sum, answer) => sum + answer.evidence.length, 0);
  return (
    <p className="m-row">
      <span className="m-row m-nowrap">
        <Icon name="near" />{' '}
        {all.length > 0
          ? translate('today.overlaps', { count: all.length, answered })
          : translate('today.overlaps.none')}
      </span>
      <span className="m-row m-nowrap">
        <Icon name="clip" /> {translate('today.evidence', { count: evidence })}
      </span>
    </p>
  );
};

const Asked = ({ account: { submittedAt, requestedAt } }: Props) => {
  const { translate, date } = useReader();
  const at = submittedAt ?? requestedAt;
  if (!at) return null;
  return (
    <p className="m-row m-nowrap">
      <Icon name="clock" />
      {translate(submittedAt ? 'account.waits.submitted' : 'today.askedOn', { date: date(at, 'long') })}
    </p>
  );
};

/** The whole case in short: reason, five criteria, overlaps, evidence, since when it waits. */
export const CaseText = ({ account }: Props) => (
  <>
    <CaseTitle account={account} />
    <Reason account={account} />
    <CriteriaStrip criteria={criteriaOf(account.assessment)} />
    <Found account={account} />
    <Asked account={account} />
  </>
);

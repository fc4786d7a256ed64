import './requests.css';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { stateOfStatus } from './state-of-status.ts';
import type { ComparedAccount } from '../graphql/generated/requests.ts';
import { Handle } from '../kit/Handle.tsx';
import { StateMark, Mark } from '../kit/StateMark.tsx';
import type { StateSign } from '../kit/states.ts';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { compareAccounts, comparedElements, type ComparedElement, type Verdict } from './compare.ts';
import { usePlatformName } from './platform-name.ts';

const signs: Record<Verdict, StateSign> = {
  same: { icon: 'same', tone: 'warn' },
  near: { icon: 'near', tone: 'warn' },
  different: { icon: 'differ', tone: 'none' },
  unknown: { icon: 's-requested', tone: 'none' },
};

type Values = Record<ComparedElement, ReactNode>;

const useValues = (): ((account: ComparedAccount, title: ReactNode) => Values) => {
  const { language } = useReader();
  const platformName = usePlatformName();
  return (account, title) => ({
    title,
    platform: (
      <>
        {platformName(account.platform.code)}
        {account.handle ? (
          <>
            <br />
            <Handle>{account.handle}</Handle>
          </>
        ) : null}
      </>
    ),
    languages: account.languages.map((code, at) => (
      <Fragment key={code}>
        {at > 0 ? <br /> : null}
        {language(code)}
      </Fragment>
    )),
    audience: <span dir="auto">{account.audience}</span>,
    entity: <bdi>{account.entity.name}</bdi>,
  });
};

type ComparisonProps = {
  readonly mine: ComparedAccount;
  readonly other: ComparedAccount;
  readonly number: number;
  readonly total: number;
};

/** A request and an account that was found beside it: rows are elements, the last column says how they relate. */
export const Comparison = ({ mine, other, number, total }: ComparisonProps) => {
  const translate = useTranslate();
  const valuesOf = useValues();
  const verdicts = compareAccounts(mine, other);
  const left = valuesOf(mine, <bdi>{mine.title}</bdi>);
  const right = valuesOf(
    other,
    <>
      <Link to={`/accounts/${other.id}`}>
        <bdi>{other.title}</bdi>
      </Link>
      <br />
      <StateMark {...stateOfStatus(other.status)} />
    </>,
  );
  return (
    <div className="m-compare-box">
      <table className="m-compare">
        <caption className="m-hidden">{translate('request.overlap.compare', { title: other.title })}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="m-hidden">{translate('request.overlap.element')}</span>
            </th>
            <th scope="col">{translate('request.overlap.mine')}</th>
            <th scope="col">
              {total > 1 ? translate('request.overlap.otherOf', { number, total }) : translate('request.overlap.other')}
            </th>
            <th scope="col">{translate('request.overlap.compared')}</th>
          </tr>
        </thead>
        <tbody>
          {comparedElements.map((element) => (
            <tr key={element}>
              <th scope="row">{translate(`request.overlap.${element}`)}</th>
              <td>{left[element]}</td>
              <td>{right[element]}</td>
              <td className="m-verdict">
                <Mark {...signs[verdicts[element]]} word={translate(`request.overlap.${verdicts[element]}`)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { stateOfStatus } from './state-of-status.ts';
import type { ComparedAccount } from '../graphql/generated/requests.ts';
import { Handle } from '../kit/Handle.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { compareAccounts, comparedElements, type ComparedElement } from './compare.ts';
import { CompareTable } from './CompareTable.tsx';
import { usePlatformName } from './platform-name.ts';

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
  readonly own?: string | undefined;
};

/** A request and an account that was found beside it: rows are elements, the last column says how they relate. */
export const Comparison = ({ mine, other, number, total, own }: ComparisonProps) => {
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
    <CompareTable
      caption={translate('request.overlap.compare', { title: other.title })}
      other={total > 1 ? translate('request.overlap.otherOf', { number, total }) : translate('request.overlap.other')}
      own={own}
      rows={comparedElements.map((element) => ({
        element,
        mine: left[element],
        other: right[element],
        verdict: verdicts[element],
      }))}
    />
  );
};
